package org.shiming.matters.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.matters.app.KernelRig.NOW;
import static org.shiming.matters.app.KernelRig.act;
import static org.shiming.matters.app.KernelRig.code;
import static org.shiming.matters.app.KernelRig.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PersonId;

/** Many at once: one wins where one may, and nobody's work is lost. */
public class CrowdTest {
    private static final int CROWD = 32;
    private KernelRig rig;

    @Before
    public void open() {
        rig = new KernelRig();
    }

    @After
    public void close() {
        rig.close();
    }

    @Test
    public void ofThirtyTwoClerksExactlyOneBooksTheJudge() throws Exception {
        MatterView matter = rig.readyForAJudge();
        List<String> codes = atOnce(i -> code(rig.kernel.book(act(), matter.id(), FakeHost.OF_PANEL,
                NOW.plusSeconds(600 + i), Optional.empty())));
        assertEquals(1, codes.stream().filter("DONE"::equals).count());
        assertEquals(CROWD - 1, codes.stream().filter("GATE_ONCE_ONLY"::equals).count());
        assertEquals(1, rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).size());
        assertEquals(3, rig.feed().size());
    }

    @Test
    public void ofThirtyTwoSessionsByAppointmentExactlyOneIsRecorded() throws Exception {
        MatterView matter = rig.readyForAJudge();
        List<String> codes = atOnce(i -> code(rig.record(matter, ExplanationMode.JUDGE_APPOINTMENT, FakeHost.OF_PANEL,
                PartyAnswer.PARTLY)));
        assertEquals(codes.toString(), 1, codes.stream().filter("DONE"::equals).count());
        assertEquals(2, rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE).size());
    }

    @Test
    public void aMatterOpenedThirtyTwoTimesAtOnceIsOneMatterWithEveryQuestion() throws Exception {
        List<Outcome<MatterView>> outcomes = atOnce(i -> rig.kernel.open(act(), wish("问题 " + i)));
        assertTrue(outcomes.stream().allMatch(Outcome::isDone));
        assertEquals(1, outcomes.stream().map(outcome -> outcome.orFault().id()).distinct().count());
        List<MatterView> matters = rig.kernel.ofCase(FakeHost.COURT, FakeHost.CASE);
        assertEquals(1, matters.size());
        assertEquals(CROWD, matters.get(0).questions().size());
        assertEquals(CROWD, rig.feed().size());
    }

    @Test
    public void oneMessageSentThirtyTwoTimesAtOnceHasOneEffect() throws Exception {
        Act act = act("m-1");
        List<Outcome<MatterView>> outcomes = atOnce(i -> rig.kernel.open(act, wish("问题")));
        assertEquals(1, outcomes.stream().distinct().count());
        assertEquals(1, rig.feed().size());
    }

    @Test
    public void thirtyTwoSessionsAtOnceAreAllKeptAndCounted() throws Exception {
        MatterView matter = rig.opened("问题");
        List<Outcome<SessionView>> outcomes = atOnce(
                i -> rig.record(matter, ExplanationMode.DUTY_LAWYER, KernelRig.LAWYER, PartyAnswer.PARTLY));
        assertTrue(outcomes.toString(), outcomes.stream().allMatch(Outcome::isDone));
        assertEquals(CROWD, rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().sessions());
        assertEquals(CROWD, rig.kernel.sessions(FakeHost.COURT, FakeHost.CASE).stream().map(SessionView::sequence)
                .distinct().count());
    }

    @Test
    public void aHandOverAnsweredThirtyTwoTimesAtOnceHasOneAnswer() throws Exception {
        MatterView matter = rig.opened("问题");
        PersonId receiver = new PersonId("s-1");
        HandOver offered = rig.owners.offer(act(), matter.id(), receiver, "接续").orFault();
        Caller taker = new Caller(receiver, "专职", Set.of(Role.CENTRE_STAFF), FakeHost.COURT, "", false);
        List<String> codes = atOnce(i -> code(rig.owners.answer(OwnershipTest.by(taker), offered.id(),
                i % 2 == 0 ? HandOver.State.SIGNED : HandOver.State.RETURNED, "同时")));
        assertEquals(codes.toString(), 1, codes.stream().filter("DONE"::equals).count());
        assertEquals(CROWD - 1, codes.stream().filter("HANDOVER_ANSWERED"::equals).count());
    }

    @Test
    public void ofThirtyTwoHandOversOfTheSameItemOneWaitsAndThereIsOneOwner() throws Exception {
        MatterView matter = rig.opened("问题");
        List<String> codes = atOnce(
                i -> code(rig.owners.offer(act(), matter.id(), new PersonId("s-" + i), "接续")));
        assertEquals(codes.toString(), 1, codes.stream().filter("DONE"::equals).count());
        assertEquals(CROWD - 1, codes.stream().filter("HANDOVER_WAITING"::equals).count());
        assertEquals(KernelRig.CLERK.id(), rig.kernel.matter(FakeHost.COURT, matter.id()).orElseThrow().owner());
    }

    @Test
    public void theSameFeedbackToldThirtyTwoTimesAtOnceStandsOnce() throws Exception {
        MatterView matter = rig.opened("问题");
        rig.directions.direct(act(), matter.id(), new Direction("L-1", Direction.Kind.LEADER, "院长", "", NOW)).orFault();
        List<String> codes = atOnce(i -> code(rig.directions.told(act(), matter.id(), "L-1", Feedback.REPLY_TO_PARTY,
                NOW, "第 " + i + " 次")));
        assertEquals(codes.toString(), 1, codes.stream().filter("DONE"::equals).count());
        assertEquals(1, rig.directions.of(FakeHost.COURT, matter.id()).get(0).told().size());
    }

    @Test
    public void oneAppointmentMovedThirtyTwoTimesAtOnceStaysOne() throws Exception {
        MatterView matter = rig.readyForAJudge();
        AppointmentId id = rig.kernel.book(act(), matter.id(), FakeHost.OF_PANEL, NOW.plusSeconds(60), Optional.empty())
                .orFault().id();
        List<String> codes = atOnce(i -> code(i % 2 == 0
                ? rig.kernel.reschedule(act(), id, NOW.plusSeconds(600 + i), "改期")
                : rig.kernel.change(act(), id, Appointment.State.CANCELLED, "取消")));
        assertTrue(codes.toString(), codes.contains("DONE"));
        assertEquals(1, rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).size());
        assertEquals(Appointment.State.CANCELLED,
                rig.kernel.appointments(FakeHost.CASE, FakeHost.PARTY).get(0).state());
    }

    private static <T> List<T> atOnce(IntFunction<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CROWD);
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            int number = i;
            calls.add(() -> call.apply(number));
        }
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
        } finally {
            threads.shutdown();
        }
        return results;
    }
}
