package org.shiming.expertpool.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.ServiceCode;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.StepKind;

/** What is recorded, and the counsellor's path (三.6). */
public class SessionTest {
    private static final String SECRET = "来访者自述长期失眠䶮㛃";
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
        fixture.engaged("E1", "civil", "");
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void theExpertRecordsThroughTheKernelOnceWithThePartysOwnAnswers() {
        String booking = fixture.notified("E1", Fixture.slot(1, "释明一室"));
        assertEquals("SLOT_NOT_YET", Fixture.code(record(Fixture.EXPERT, booking, "")));
        fixture.now = Fixture.slot(1, "").to();
        assertEquals("STEP_NOT_YOURS", Fixture.code(record(Fixture.STAFF, booking, "")));
        Booked held = record(Fixture.EXPERT, booking, "可再看类案").orFault();
        assertEquals("HELD", held.state());
        assertEquals("session-1", held.session());
        assertEquals("BOOKING_STATE", Fixture.code(record(Fixture.EXPERT, booking, "")));
        RecordSession kept = fixture.kernel.recorded.get(0);
        assertEquals(ExplanationMode.EXPERT_APPOINTMENT, kept.mode());
        assertEquals(PartyAnswer.PARTLY, kept.results().get(0).answer());
        assertEquals("M1", kept.matter().value());
        assertEquals(1, fixture.kernel.recorded.size());
    }

    @Test
    public void 三_6_情绪比较极端的立即安排心理咨询师() {
        assertEquals("MOOD_NOT_EXTREME", Fixture.code(call("M1", false)));
        fixture.kernel.mood = Optional.of(Mood.EXTREME);
        assertEquals("COUNSELLOR_NOT_AVAILABLE", Fixture.code(call("M1", false)));
        fixture.engaged("C1", "counsellors", "");
        fixture.engaged("C2", "counsellors", "");
        fixture.kernel.conflicts.add("C1");
        Booked called = call("M1", false).orFault();
        assertEquals("C2", called.explainer());
        assertEquals("NOTIFIED", called.state());
        assertEquals(Fixture.NOW.toString(), called.at());
        fixture.kernel.conflicts.clear();
        assertEquals("a room takes one party", "SLOT_TAKEN", Fixture.code(call("M2", false)));
        fixture.kernel.mood = Optional.empty();
        assertEquals("C1", fixture.requests.call(fixture.act(Fixture.STAFF), new Requests.Call("M2", "释明二室", true))
                .orFault().explainer());
    }

    @Test
    public void aCounsellorsNotesAreReadByTheCounsellorOnlyAndLeaveForNowhere() {
        fixture.engaged("C1", "counsellors", "");
        fixture.kernel.mood = Optional.of(Mood.EXTREME);
        String booking = call("M1", false).orFault().subject();
        fixture.notes.add(fixture.act(Fixture.COUNSELLOR), booking, SECRET).orFault();
        assertEquals(SECRET, fixture.notes.read(Fixture.COUNSELLOR, booking).orFault().get(0).text());
        for (Caller other : List.of(Fixture.STAFF, Fixture.COORDINATOR, Fixture.EXPERT,
                Fixture.caller("C2", Role.COUNSELLOR), Fixture.caller("L1", Role.COURT_LEADER))) {
            assertEquals("BOOKING_UNKNOWN", Fixture.code(fixture.notes.read(other, booking)));
            assertEquals("BOOKING_UNKNOWN", Fixture.code(fixture.notes.add(fixture.act(other), booking, "x")));
        }
        assertThrows("never in the kernel's remarks", InvalidValue.class,
                () -> record(Fixture.COUNSELLOR, booking, SECRET));
        record(Fixture.COUNSELLOR, booking, "").orFault();
        assertEquals("", fixture.kernel.recorded.get(0).remarks());
        assertFalse(fixture.feed().toString().contains("失眠"));
        assertTrue(fixture.database.tx().read(em -> em.createQuery("select n.sealed from NoteRow n", String.class)
                .getResultList()).stream().noneMatch(sealed -> sealed.contains("失眠")));
        assertEquals("an expert keeps no restricted notes", "BOOKING_UNKNOWN",
                Fixture.code(fixture.notes.add(fixture.act(Fixture.EXPERT), fixture.requested("M7", "E1"), "x")));
    }

    @Test
    public void remindedOnceForEachTimeAndInWorkingHoursOnly() {
        String booking = fixture.notified("E1", Fixture.slot(29, "释明一室"));
        fixture.reminders.round();
        assertEquals("a day is left", 0, fixture.booking(booking).count(StepKind.REMIND));
        fixture.now = Fixture.slot(5, "").from().plusSeconds(60);
        fixture.reminders.round();
        fixture.reminders.round();
        assertEquals(1, fixture.booking(booking).count(StepKind.REMIND));
        assertEquals(BookingState.NOTIFIED, fixture.booking(booking).state());
        fixture.step(Fixture.STAFF, booking, StepKind.RESCHEDULE).orFault();
        fixture.confirm(booking, Fixture.slot(24, "释明一室")).orFault();
        fixture.now = Fixture.slot(12, "").from();
        fixture.reminders.round();
        assertEquals("nobody is reminded at night", 1, fixture.booking(booking).count(StepKind.REMIND));
        fixture.now = Fixture.slot(22, "").from();
        fixture.calendarMissing = true;
        fixture.reminders.round();
        assertEquals("nor in a year that is not loaded", 1, fixture.booking(booking).count(StepKind.REMIND));
        fixture.calendarMissing = false;
        fixture.reminders.round();
        assertEquals("a new time, a new reminder", 2, fixture.booking(booking).count(StepKind.REMIND));
    }

    @Test
    public void aReminderThatWouldComeTooLateComesInTheWorkingHoursBefore() {
        fixture.configured.put("remindHours", 1);
        Reminders short1 = new Reminders(fixture.unit, fixture.book, fixture.steps,
                new Settings(Fixture.config(fixture.configured)), null);
        String booking = fixture.notified("E1", Fixture.slot(22, "释明一室"));
        short1.round();
        assertEquals("without a calendar nobody is reminded", 0, fixture.booking(booking).count(StepKind.REMIND));
        fixture.now = Fixture.slot(7, "").from();
        fixture.reminders.round();
        assertEquals(1, fixture.booking(booking).count(StepKind.REMIND));
    }

    @Test
    public void aBookingWithATimeHasACalendarFile() {
        String booking = fixture.requested("E1");
        assertEquals("SLOT_MISSING", Fixture.code(fixture.listing.calendar(Fixture.STAFF, booking)));
        fixture.step(Fixture.STAFF, booking, StepKind.CONTACT).orFault();
        fixture.confirm(booking, Fixture.slot(3, "释明一室")).orFault();
        String file = fixture.listing.calendar(Fixture.EXPERT, booking).orFault();
        assertTrue(file.contains("DTSTART:20261110T050000Z\r\nDTEND:20261110T060000Z\r\n"));
        assertFalse("nothing of the case", file.contains("民初") || file.contains("张"));
    }

    private Outcome<Booked> call(String matter, boolean seen) {
        return fixture.requests.call(fixture.act(Fixture.STAFF), new Requests.Call(matter, "释明一室", seen));
    }

    private Outcome<Booked> record(Caller caller, String booking, String remarks) {
        return fixture.sessions.record(fixture.act(caller), new Sessions.Wish(booking, fixture.now, fixture.now, "现场",
                List.of(ServiceCode.POST_JUDGMENT_QA), List.of(new RecordSession.Result(Optional.empty(), "利息为何不予支持",
                        "说明了依据", PartyAnswer.PARTLY)),
                Mood.CALM, remarks));
    }
}
