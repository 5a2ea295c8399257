package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.RecordSession.Approval;
import org.shiming.api.matters.SessionView;
import org.shiming.api.matters.Tenure;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.support.json.Json;

/** Does things at random on the real store and recounts everything afterwards. */
public class KernelWalkTest {
    private static final int STEPS = 600;
    private static final Approval APPROVED = new Approval(new PersonId("leader-1"), "确有必要");

    private final Random random = new Random(57);
    private final List<Runnable> repeats = new ArrayList<>();
    private KernelRig rig;
    private int done;

    @Before
    public void open() {
        rig = new KernelRig();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void afterManyStepsEverythingAddsUp() {
        for (int step = 0; step < STEPS; step++) {
            MatterView matter = rig.opened("问题 " + random.nextInt(4));
            switch (random.nextInt(13)) {
            case 0 -> book(matter);
            case 1 -> changeOne();
            case 2 -> fileOne();
            case 3 -> closeSometimes(matter);
            case 4 -> repeatOne();
            case 5 -> handOver(matter);
            case 6 -> direct(matter);
            case 7 -> moveOne();
            default -> recordOne(matter);
            }
        }
        assertTrue("the walk did things: " + done, done > STEPS / 4);
        List<JsonNode> entries = rig.feed().stream().map(entry -> Json.tree(entry.payload())).toList();
        assertEquals(entries.size(), rig.kernel.timeline(FakeHost.COURT, FakeHost.CASE).size());
        assertSessionsAddUp();
        assertOnceHolds();
        assertExactlyOneOwner();
        assertEquals(entries.size(), rig.feed().get(entries.size() - 1).position());
    }

    private void assertSessionsAddUp() {
        List<SessionView> sessions = rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE);
        long told = rig.feed().stream().filter(entry -> "SESSION_RECORDED".equals(entry.type())).count();
        assertEquals(told, sessions.size());
        for (MatterView matter : rig.kernel.ofCase(FakeHost.COURT, FakeHost.CASE)) {
            List<SessionView> own = sessions.stream()
                    .filter(session -> session.recorded().matter().equals(matter.id())).toList();
            assertEquals(matter.sessions(), own.size());
            for (int i = 0; i < own.size(); i++) {
                assertEquals(i + 1, own.get(i).sequence());
            }
            matter.questions().forEach(question -> assertEquals(explained(own, question.id()), question.explained()));
        }
        long open = rig.kernel.ofCase(FakeHost.COURT, FakeHost.CASE).stream()
                .filter(matter -> matter.state() == MatterState.OPEN).count();
        assertTrue("at most one open matter of case, party and document: " + open, open <= 1);
    }

    /** The history of owners leads to the present one, and at most one hand-over waits, never for a closed matter. */
    private void assertExactlyOneOwner() {
        for (MatterView matter : rig.kernel.ofCase(FakeHost.COURT, FakeHost.CASE)) {
            List<Tenure> tenures = rig.owners.tenures(FakeHost.COURT, matter.id());
            assertEquals(matter.owner(), tenures.get(tenures.size() - 1).owner());
            for (int i = 1; i < tenures.size(); i++) {
                assertEquals(tenures.get(i - 1).until(), Optional.of(tenures.get(i).from()));
            }
            long waiting = rig.owners.handOvers(FakeHost.COURT, matter.id()).stream()
                    .filter(one -> one.state() == HandOver.State.OFFERED).count();
            assertTrue(waiting <= (matter.state() == MatterState.OPEN ? 1 : 0));
        }
    }

    private void handOver(MatterView matter) {
        PersonId to = new PersonId("s-" + random.nextInt(3));
        Caller boss = new Caller(new PersonId("k-1"), "统筹", Set.of(Role.COORDINATOR), FakeHost.COURT, "", false);
        List<HandOver> waiting = rig.owners.handOvers(FakeHost.COURT, matter.id()).stream()
                .filter(one -> one.state() == HandOver.State.OFFERED).toList();
        if (random.nextInt(4) == 0) {
            done += (int) rig.owners.reassign(OwnershipTest.by(boss), List.of(matter.id()), to, "指派").stream()
                    .filter(row -> row.refusal().isEmpty()).count();
        } else if (waiting.isEmpty()) {
            count(rig.owners.offer(OwnershipTest.by(boss), matter.id(), to, "流转"));
        } else {
            Caller receiver = new Caller(waiting.get(0).to(), "某人", Set.of(Role.CENTRE_STAFF), FakeHost.COURT, "",
                    false);
            count(rig.owners.answer(OwnershipTest.by(receiver), waiting.get(0).id(),
                    random.nextBoolean() ? HandOver.State.SIGNED : HandOver.State.RETURNED, "随机"));
        }
    }

    private void direct(MatterView matter) {
        String item = "i-" + random.nextInt(2);
        Direction direction = new Direction(item, Direction.Kind.values()[random.nextInt(2)], "院长", "", NOW);
        count(random.nextInt(4) == 0 ? rig.directions.direct(act(), matter.id(), direction)
                : rig.directions.told(act(), matter.id(), item, Feedback.values()[random.nextInt(3)], NOW, ""));
    }

    private void moveOne() {
        List<Appointment> all = rig.kernel.booked(FakeHost.COURT, Optional.empty(), 10);
        if (!all.isEmpty()) {
            count(random.nextBoolean()
                    ? rig.kernel.handOver(act(), all.get(0).id(), FakeHost.UNDERTAKING, "移交", Optional.empty())
                    : rig.kernel.reschedule(act(), all.get(0).id(), NOW.plusSeconds(9_900), "改期"));
        }
    }

    private void assertOnceHolds() {
        long ordinary = rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).stream()
                .filter(appointment -> !appointment.exception() && appointment.state() != State.CANCELLED).count();
        assertTrue("once: " + ordinary, ordinary <= 1);
    }

    private static int explained(List<SessionView> sessions, QuestionId question) {
        return (int) sessions.stream().flatMap(session -> session.recorded().results().stream())
                .filter(result -> result.question().filter(question::equals).isPresent()).count();
    }

    private void recordOne(MatterView matter) {
        ExplanationMode mode = ExplanationMode.values()[random.nextInt(ExplanationMode.values().length)];
        PersonId explainer = random.nextInt(5) == 0 ? FakeHost.OUTSIDER : FakeHost.OF_PANEL;
        RecordSession wish = KernelRig.session(matter, mode, explainer,
                PartyAnswer.values()[random.nextInt(PartyAnswer.values().length)]);
        Act act = act();
        Outcome<SessionView> outcome = rig.kernel.record(act, wish);
        count(outcome);
        if (outcome.isDone()) {
            repeats.add(() -> assertEquals(outcome, rig.kernel.record(act, wish)));
        }
    }

    private void book(MatterView matter) {
        Optional<Approval> approval = random.nextBoolean() ? Optional.of(APPROVED) : Optional.empty();
        Act act = act();
        Outcome<Appointment> outcome = rig.kernel.book(act, matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(9_000),
                approval);
        count(outcome);
        if (outcome.isDone()) {
            repeats.add(() -> assertEquals(outcome, rig.kernel.book(act, matter.id(), FakeHost.OF_PANEL,
                    NOW.plusSeconds(9_000), approval)));
        }
    }

    private void changeOne() {
        List<Appointment> all = rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY);
        if (!all.isEmpty()) {
            State state = State.values()[random.nextInt(State.values().length)];
            count(rig.kernel.change(act(), all.get(random.nextInt(all.size())).id(), state, "随机变更"));
        }
    }

    private void fileOne() {
        List<SessionView> all = rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE);
        if (!all.isEmpty()) {
            count(rig.kernel.filed(act(), all.get(random.nextInt(all.size())).id(), "R-" + random.nextInt(3), NOW));
        }
    }

    private void closeSometimes(MatterView matter) {
        if (random.nextInt(3) == 0) {
            count(rig.kernel.close(act(), matter.id(), MatterState.values()[random.nextInt(4)], ""));
        }
    }

    private void repeatOne() {
        if (!repeats.isEmpty()) {
            repeats.get(random.nextInt(repeats.size())).run();
        }
    }

    private void count(Outcome<?> outcome) {
        done += outcome.isDone() ? 1 : 0;
    }
}
