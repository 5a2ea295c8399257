package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView.Told;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.Decision;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;

/**
 * Walks the loop at random over modes, outcomes, absent plug-ins, repeats, no-shows, directions and new owners, doing
 * only what the gates allow: never a state that the plan forbids, never a matter stranded without a next step.
 */
public class MatterWalkTest {
    private static final int STEPS = 120_000;
    private static final CourtCode COURT = new CourtCode("豫0481");
    private static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初1号");
    private static final PartyId PARTY = new PartyId("p-1");
    private static final PanelFacts PANEL = new PanelFacts(Situation.UNDERTAKING,
            List.of(Situation.UNDERTAKING, Situation.OF_PANEL));

    private final Random random = new Random(2023_57);
    private final Ids ids = new Ids(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Settings settings = Settings.DEFAULT;
    private Set<ExplanationMode> installed = EnumSet.allOf(ExplanationMode.class);
    private List<Booking> bookings = new ArrayList<>();
    private List<Commission> commissions = new ArrayList<>();
    private MatterFile file;
    private int closed;
    private int explained;
    private int waited;

    @Test
    public void neverAForbiddenStateAndNeverStranded() {
        begin();
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(12)) {
            case 0 -> installed = random.nextInt(3) == 0 ? EnumSet.allOf(ExplanationMode.class) : some();
            case 1 -> file = file.with(List.of("问题 " + random.nextInt(6)), ids);
            case 2 -> book();
            case 3 -> changeABooking();
            case 4 -> direct();
            case 5 -> tell();
            case 6 -> file = file.ownedBy(new PersonId("o-" + random.nextInt(5)), Instant.ofEpochMilli(step));
            case 7 -> close();
            default -> explain(ExplanationMode.values()[random.nextInt(6)]);
            }
            assertNothingForbidden();
            assertNotStranded();
        }
        assertTrue("closed " + closed, closed > 1_000);
        assertTrue("explained " + explained, explained > 5_000);
        assertTrue("waited " + waited, waited > 1_000);
    }

    private void explain(ExplanationMode mode) {
        List<MatterView.Question> asked = file.view().questions().stream().filter(q -> random.nextBoolean()).toList();
        if (!installed.contains(mode) || asked.isEmpty()) {
            return;
        }
        Optional<Booking> held = mode == ExplanationMode.JUDGE_APPOINTMENT ? booked() : Optional.empty();
        List<QuestionId> named = asked.stream().map(MatterView.Question::id).toList();
        GateAnswer answer = decide(mode, named, held.map(one -> one.view().id()));
        assertEquals("asked again, answered alike", answer, decide(mode, named, held.map(one -> one.view().id())));
        if (answer.decision() != Decision.ALLOWED) {
            return;
        }
        assertAllowedByThePlan(mode, held.isPresent());
        List<RecordSession.Result> results = named.stream()
                .map(id -> new RecordSession.Result(Optional.of(id), "", "已说明",
                        PartyAnswer.values()[random.nextInt(3)]))
                .toList();
        file = file.after(new RecordSession(file.view().id(), mode, Situation.OF_PANEL, "某人", Instant.EPOCH,
                Instant.EPOCH, "", "", List.of(ServiceCode.POST_JUDGMENT_QA), results,
                Mood.values()[random.nextInt(3)], List.of(), "", Optional.empty(), Optional.empty()), file.info());
        explained++;
        if (mode == ExplanationMode.JUDGE_APPOINTMENT) {
            Booking ended = held.flatMap(one -> one.changed(State.HELD, "", settings))
                    .orElseGet(() -> booking(State.HELD));
            bookings.removeIf(one -> one.view().id().equals(ended.view().id()));
            bookings.add(ended);
        }
    }

    private void assertAllowedByThePlan(ExplanationMode mode, boolean onBooking) {
        boolean third = file.held().contains(ExplanationMode.DUTY_LAWYER)
                || file.held().contains(ExplanationMode.EXPERT_APPOINTMENT);
        boolean directed = !file.directed().isEmpty();
        if (mode == ExplanationMode.JUDGE_APPOINTMENT && !onBooking) {
            assertTrue("三.7 第三方释明后", third || directed);
            assertTrue("三.7 只安排一次", bookings.stream().noneMatch(Booking::usesOnce));
        }
        if (mode == ExplanationMode.CENTRE_STAFF && !directed) {
            assertTrue("三.5 首先安排值班律师", third || file.view().questions().stream()
                    .anyMatch(MatterView.Question::answeredByJudge));
        }
        if (mode == ExplanationMode.DESIGNATED) {
            assertTrue("三.8 指定来源", directed);
        }
    }

    private void assertNothingForbidden() {
        assertNotNull(file.view().owner());
        long ordinary = bookings.stream().filter(Booking::usesOnce).filter(one -> !one.view().exception()).count();
        assertTrue("三.7 原则上预约释明只安排一次", ordinary <= 1);
        assertEquals("同一问题只登记一次", file.view().questions().size(),
                file.view().questions().stream().map(MatterView.Question::text).distinct().count());
    }

    /** Open: a permitted step, or nothing in doubt, or every way gone; and what must be told can be told. */
    private void assertNotStranded() {
        if (!file.open()) {
            begin();
            return;
        }
        Optional<ExplanationMode> next = Proposal.next(file);
        if (next.isPresent()) {
            Decision decision = decide(next.get(), List.of(), Optional.empty()).decision();
            assertTrue(next + " is proposed and " + decision, decision != Decision.BLOCKED);
            waited += installed.contains(next.get()) ? 0 : 1;
        } else {
            assertTrue(file.understood() || Proposal.exhausted(file));
        }
        for (Commission item : commissions) {
            assertTrue(item.missing().isEmpty() || item.inOrder(item.missing().get(0)));
        }
    }

    private void close() {
        boolean accepted = random.nextBoolean();
        if (accepted && !file.understood()) {
            return;
        }
        if (Gates.close(new Closing(file.view().origin(), commissions)).decision() == Decision.ALLOWED) {
            assertTrue("三.9", commissions.stream().allMatch(item -> item.missing().isEmpty()));
            file = file.closed(accepted ? MatterState.ACCEPTED : MatterState.REFERRED);
            assertFalse(file.open());
            closed++;
        }
    }

    private void book() {
        if (decide(ExplanationMode.JUDGE_APPOINTMENT, List.of(), Optional.empty()).decision() == Decision.ALLOWED) {
            bookings.add(booking(State.BOOKED));
        }
    }

    private void changeABooking() {
        booked().ifPresent(one -> {
            State state = random.nextBoolean() ? State.CANCELLED : State.PARTY_NO_SHOW;
            bookings.remove(one);
            bookings.add(random.nextInt(3) == 0
                    ? one.moved(Situation.UNDERTAKING, Instant.EPOCH, "移交", Optional.empty())
                    : one.changed(state, "原因", settings).orElseThrow());
        });
    }

    private void direct() {
        if (random.nextInt(8) == 0 && commissions.size() < 2) {
            Direction.Kind kind = Direction.Kind.values()[random.nextInt(2)];
            commissions.add(new Commission(new Direction("i-" + commissions.size(), kind, "院长", "", Instant.EPOCH),
                    List.of()));
            file = file.directed(kind);
        }
    }

    private void tell() {
        for (int i = 0; i < commissions.size(); i++) {
            Feedback feedback = Feedback.values()[random.nextInt(3)];
            Commission item = commissions.get(i);
            if (item.told(feedback).isEmpty() && item.inOrder(feedback)) {
                commissions.set(i, item.with(new Told(feedback, Instant.EPOCH, "")));
            }
        }
    }

    private GateAnswer decide(ExplanationMode mode, List<QuestionId> named,
            Optional<AppointmentId> heldNow) {
        OnceFacts once = new OnceFacts(
                bookings.stream().filter(Booking::usesOnce).map(one -> one.view().id()).toList(), heldNow);
        GateFacts facts = new GateFacts(PANEL, ConflictFacts.NONE, LoopReader.read(List.of(file), named, 0), once,
                installed, Optional.empty());
        return Gates.decide(facts, new GateQuery(CASE, PARTY, mode, named, Optional.of(Situation.OF_PANEL)
                .filter(judge -> mode != ExplanationMode.JUDGE_INITIATED), !file.directed().isEmpty()));
    }

    private Optional<Booking> booked() {
        return bookings.stream().filter(one -> one.view().state() == State.BOOKED).findFirst();
    }

    private Booking booking(State state) {
        return new Booking(new Appointment(new AppointmentId(ids.next()), file.view().id(), CASE, PARTY,
                Situation.OF_PANEL, Instant.EPOCH, state, false), COURT, Optional.empty(), "", true);
    }

    private Set<ExplanationMode> some() {
        Set<ExplanationMode> modes = EnumSet.noneOf(ExplanationMode.class);
        for (ExplanationMode mode : ExplanationMode.values()) {
            if (random.nextBoolean()) {
                modes.add(mode);
            }
        }
        return modes;
    }

    private void begin() {
        Origin origin = Origin.values()[random.nextInt(3)];
        MatterView view = new MatterView(new MatterId(ids.next()), COURT, CASE, PARTY, "张某", new DocumentId("d-1"),
                origin, MatterState.OPEN, new PersonId("o-1"), Instant.EPOCH, Optional.empty(), List.of(), 0,
                Optional.empty());
        file = MatterFile.fresh(view, new CaseInfo(new CourtCode("豫04"), CaseType.CIVIL, "简易", "离婚纠纷", "民一庭",
                Situation.UNDERTAKING, "原告", false, List.of())).with(List.of("问题 0"), ids);
        bookings = new ArrayList<>();
        commissions = new ArrayList<>();
    }
}
