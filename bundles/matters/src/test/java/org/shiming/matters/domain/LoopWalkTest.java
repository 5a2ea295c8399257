package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.QuestionId;

/** Walks the loop at random, doing only what the gates allow, and looks at every state whether the plan still holds. */
public class LoopWalkTest {
    private static final int STEPS = 20_000;
    private static final Set<ExplanationMode> BY_JUDGE = EnumSet.of(ExplanationMode.JUDGE_INITIATED,
            ExplanationMode.JUDGE_APPOINTMENT, ExplanationMode.DESIGNATED);

    private final Random random = new Random(57);
    private Set<ExplanationMode> held;
    private List<QuestionFact> questions;
    private List<AppointmentId> used;
    private Optional<Mood> mood;

    @Test
    public void noForbiddenStateAndAlwaysANextStep() {
        begin();
        int appointments = 0;
        for (int step = 0; step < STEPS; step++) {
            assertTrue("a next step", EnumSet.allOf(ExplanationMode.class).stream()
                    .anyMatch(mode -> decide(mode, false).decision() == Decision.ALLOWED));
            ExplanationMode mode = pick();
            boolean designated = mode == ExplanationMode.DESIGNATED;
            GateAnswer answer = decide(mode, designated);
            assertPromisesAreKept(mode, answer);
            if (answer.decision() == Decision.ALLOWED) {
                appointments += mode == ExplanationMode.JUDGE_APPOINTMENT ? 1 : 0;
                hold(mode);
            } else if (answer.route().isPresent()) {
                assertEquals("the route is open: " + answer, Decision.ALLOWED,
                        decide(answer.route().get(), false).decision());
            }
            if (random.nextInt(12) == 0) {
                begin();
            }
        }
        assertTrue("the walk reached judge appointments: " + appointments, appointments > 100);
    }

    private void assertPromisesAreKept(ExplanationMode mode, GateAnswer answer) {
        if (answer.decision() != Decision.ALLOWED) {
            return;
        }
        if (mode == ExplanationMode.JUDGE_APPOINTMENT) {
            assertTrue(used.isEmpty());
            assertTrue(held.contains(ExplanationMode.DUTY_LAWYER) || held.contains(ExplanationMode.EXPERT_APPOINTMENT));
            assertFalse(held.contains(ExplanationMode.JUDGE_INITIATED));
            assertTrue(questions.stream().anyMatch(question -> !question.understood() && !question.answeredByJudge()));
        }
        if (mode == ExplanationMode.CENTRE_STAFF) {
            assertTrue(held.contains(ExplanationMode.DUTY_LAWYER) || held.contains(ExplanationMode.EXPERT_APPOINTMENT)
                    || questions.stream().anyMatch(QuestionFact::answeredByJudge));
        }
    }

    private void hold(ExplanationMode mode) {
        held.add(mode);
        if (mode == ExplanationMode.JUDGE_APPOINTMENT) {
            used.add(new AppointmentId("a-" + used.size()));
        }
        questions.replaceAll(question -> random.nextBoolean() ? question
                : new QuestionFact(question.id(), random.nextInt(3) == 0,
                        question.answeredByJudge() || BY_JUDGE.contains(mode)));
        mood = Optional.of(Mood.values()[random.nextInt(3)]);
        if (random.nextInt(4) == 0) {
            questions.add(new QuestionFact(new QuestionId("q-" + questions.size()), false, false));
        }
    }

    private GateAnswer decide(ExplanationMode mode, boolean designated) {
        List<QuestionFact> doubts = questions.stream().filter(question -> !question.understood()).toList();
        GateFacts facts = new GateFacts(
                new PanelFacts(Situation.UNDERTAKING, List.of(Situation.UNDERTAKING, Situation.OF_PANEL)),
                ConflictFacts.NONE, new LoopFacts(held, mood, doubts, 0), new OnceFacts(used, Optional.empty()),
                EnumSet.allOf(ExplanationMode.class), Optional.empty());
        return Gates.decide(facts, new GateQuery(new CaseNumber("（2026）豫0481民初1号"), new PartyId("p-1"), mode,
                List.of(), Optional.empty(), designated));
    }

    private ExplanationMode pick() {
        ExplanationMode[] modes = ExplanationMode.values();
        return modes[random.nextInt(modes.length)];
    }

    private void begin() {
        held = EnumSet.noneOf(ExplanationMode.class);
        questions = new ArrayList<>(List.of(new QuestionFact(new QuestionId("q-0"), false, false)));
        used = new ArrayList<>();
        mood = Optional.empty();
    }
}
