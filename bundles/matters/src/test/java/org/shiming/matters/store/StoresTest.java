package org.shiming.matters.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.matters.domain.Booking;
import org.shiming.matters.domain.CaseInfo;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Settings;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

public class StoresTest {
    private static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初123号");
    private final MatterStore matters = new MatterStore();
    private final AppointmentStore appointments = new AppointmentStore();
    private TestDatabase database;
    private Tx tx;

    @Before
    public void open() {
        database = new TestDatabase("shiming-matters", "sm_matters", "db/sm_matters.xml");
        tx = database.tx();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aMatterIsReadAsItWasWritten() {
        MatterFile file = file("01M", "p-1");
        tx.run(em -> matters.add(em, file));
        assertEquals(file, find("01M"));
    }

    @Test
    public void aRolledBackChangeLeavesNeitherMatterNorEntry() {
        try {
            tx.run(em -> {
                matters.add(em, file("01M", "p-1"));
                Journal.append(em, List.of(new Fact("MATTER_OPENED", Instant.EPOCH, "豫0481", "", "c-1", "{}")));
                em.flush();
                throw new IllegalStateException("broken");
            });
            fail("must break");
        } catch (IllegalStateException broken) {
            assertEquals("broken", broken.getMessage());
        }
        assertTrue(tx.read(em -> matters.find(em, new MatterId("01M"))).isEmpty());
        assertEquals(0, new Sequencer(tx, "sm_matters").round());
    }

    @Test
    public void aSecondOpenMatterOfCasePartyAndDocumentCannotBe() {
        tx.run(em -> matters.add(em, file("01M", "p-1")));
        assertDuplicate(() -> tx.run(em -> matters.add(em, file("02M", "p-1"))));
        tx.run(em -> matters.replace(em, find("01M").closed(MatterState.WITHDRAWN)));
        tx.run(em -> matters.add(em, file("02M", "p-1")));
        assertEquals(Optional.of(find("02M")), tx.read(em -> matters.open(em, file("02M", "p-1").openKey())));
        assertEquals(2, tx.read(em -> matters.ofParty(em, CASE, new PartyId("p-1"))).size());
    }

    @Test
    public void whoChangesAnOlderVersionIsTooLate() {
        tx.run(em -> matters.add(em, file("01M", "p-1")));
        MatterFile seen = find("01M");
        tx.run(em -> matters.replace(em, seen.closed(MatterState.REFERRED)));
        assertStale(() -> tx.run(em -> matters.replace(em, seen.closed(MatterState.WITHDRAWN))));
        assertStale(() -> tx.run(em -> matters.touch(em, seen)));
        assertEquals(MatterState.REFERRED, find("01M").view().state());
        assertEquals(seen.version() + 1, find("01M").version());
    }

    @Test
    public void aTouchedMatterIsNewer() {
        tx.run(em -> matters.add(em, file("01M", "p-1")));
        MatterFile seen = find("01M");
        tx.run(em -> matters.touch(em, seen));
        assertStale(() -> tx.run(em -> matters.replace(em, seen.closed(MatterState.REFERRED))));
        MatterFile locked = tx.write(em -> matters.lock(em, new MatterId("01M")).orElseThrow());
        assertEquals(seen.version() + 2, locked.version());
    }

    @Test
    public void theOnceIsTakenByOneAndAnExceptionHasItsOwn() {
        tx.run(em -> appointments.add(em, booking("01A", false)));
        assertDuplicate(() -> tx.run(em -> appointments.add(em, booking("02A", false))));
        tx.run(em -> appointments.add(em, booking("03A", true)));
        tx.run(em -> appointments.add(em, booking("04A", true)));
        Booking cancelled = booking("01A", false).changed(Appointment.State.CANCELLED, "开庭", Settings.DEFAULT)
                .orElseThrow();
        tx.run(em -> appointments.replaceBooked(em, cancelled));
        tx.run(em -> appointments.add(em, booking("02A", false)));
        assertStale(() -> tx.run(em -> appointments.replaceBooked(em, cancelled)));
        List<Booking> all = tx.read(em -> appointments.ofParty(em, CASE, new PartyId("p-1")));
        assertEquals(List.of(false, true, true, true), all.stream().map(Booking::usesOnce).toList());
        assertEquals(cancelled, all.get(0));
    }

    private MatterFile find(String id) {
        return tx.read(em -> matters.find(em, new MatterId(id))).orElseThrow();
    }

    private static Booking booking(String id, boolean second) {
        Appointment view = new Appointment(new AppointmentId(id), new MatterId("01M"), CASE, new PartyId("p-1"),
                new PersonId("j-1"), Instant.ofEpochMilli(1), Appointment.State.BOOKED, second);
        return new Booking(view, new CourtCode("豫0481"),
                second ? Optional.of(new PersonId("b-1")) : Optional.empty(), second ? "确有必要" : "", true);
    }

    private static MatterFile file(String id, String party) {
        MatterView.Question question = new MatterView.Question(new QuestionId("q-1"), "为什么 䶮㛃𬭚😀 \"引号\"",
                Optional.of(PartyAnswer.PARTLY), true, 2);
        MatterView view = new MatterView(new MatterId(id), new CourtCode("豫0481"), CASE, new PartyId(party), "张某",
                new DocumentId("d-1"), Origin.WALK_IN, MatterState.OPEN, new PersonId("c-1"), Instant.ofEpochMilli(7),
                Optional.of(Mood.AGITATED), List.of(question), 2, Optional.of(ExplanationMode.DUTY_LAWYER));
        return new MatterFile(view, Set.of(ExplanationMode.JUDGE_INITIATED, ExplanationMode.DUTY_LAWYER),
                new CaseInfo(new CourtCode("豫04"), CaseType.CIVIL, "简易", "离婚纠纷", "民一庭", new PersonId("j-1"), "原告",
                        true, List.of("PETITION_RISK")),
                Instant.ofEpochMilli(9), Set.of(Direction.Kind.LEADER), 1);
    }

    private static void assertStale(Runnable change) {
        try {
            change.run();
            fail("must be stale");
        } catch (StaleRow stale) {
            assertTrue(stale.getMessage().contains("has changed"));
        }
    }

    private static void assertDuplicate(Runnable change) {
        try {
            change.run();
            fail("must be a duplicate");
        } catch (DuplicateKey taken) {
            assertTrue(taken.getCause() != null);
        }
    }
}
