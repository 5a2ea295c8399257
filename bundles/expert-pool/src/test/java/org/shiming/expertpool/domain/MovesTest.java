package org.shiming.expertpool.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** Every pair of state and step, named; and walks. */
public class MovesTest {
    /** Where each step leads from each state; what is not here is refused. */
    private static final Map<String, String> EXPECTED = expected("""
            REQUESTED CONTACT CONTACTING
            REQUESTED DECLINE DECLINED
            REQUESTED CANCEL CANCELLED
            REQUESTED CHOOSE REQUESTED
            CONTACTING CONFIRM CONFIRMED
            CONTACTING DECLINE DECLINED
            CONTACTING CANCEL CANCELLED
            CONTACTING CHOOSE REQUESTED
            CONFIRMED NOTIFY NOTIFIED
            CONFIRMED REMIND CONFIRMED
            CONFIRMED SUBSTITUTE CONFIRMED
            CONFIRMED HOLD HELD
            CONFIRMED DECLINE DECLINED
            CONFIRMED CANCEL CANCELLED
            CONFIRMED RESCHEDULE RESCHEDULED
            CONFIRMED PARTY_ABSENT PARTY_NO_SHOW
            CONFIRMED EXPERT_ABSENT EXPERT_NO_SHOW
            NOTIFIED REMIND NOTIFIED
            NOTIFIED SUBSTITUTE NOTIFIED
            NOTIFIED HOLD HELD
            NOTIFIED DECLINE DECLINED
            NOTIFIED CANCEL CANCELLED
            NOTIFIED RESCHEDULE RESCHEDULED
            NOTIFIED PARTY_ABSENT PARTY_NO_SHOW
            NOTIFIED EXPERT_ABSENT EXPERT_NO_SHOW
            DECLINED CANCEL CANCELLED
            DECLINED CHOOSE REQUESTED
            RESCHEDULED CONTACT CONTACTING
            RESCHEDULED CONFIRM CONFIRMED
            RESCHEDULED DECLINE DECLINED
            RESCHEDULED CANCEL CANCELLED
            RESCHEDULED CHOOSE REQUESTED
            PARTY_NO_SHOW RESCHEDULE RESCHEDULED
            PARTY_NO_SHOW CANCEL CANCELLED
            EXPERT_NO_SHOW RESCHEDULE RESCHEDULED
            EXPERT_NO_SHOW CANCEL CANCELLED
            EXPERT_NO_SHOW CHOOSE REQUESTED
            """);

    @Test
    public void everyPairOfStateAndStep() {
        for (BookingState state : BookingState.values()) {
            for (StepKind kind : StepKind.values()) {
                assertEquals(state + " " + kind, EXPECTED.getOrDefault(state + " " + kind, "refused"),
                        Moves.next(state, kind).map(Enum::name).orElse("refused"));
            }
        }
    }

    @Test
    public void noWalkIsStrandedWithoutANextStep() {
        Random random = new Random(36);
        BookingState state = BookingState.REQUESTED;
        for (int i = 0; i < 100_000; i++) {
            BookingState now = state;
            List<StepKind> open = new ArrayList<>(List.of(StepKind.values()));
            open.removeIf(kind -> Moves.next(now, kind).isEmpty());
            assertEquals("only what is held or cancelled is over", now.closed(), open.isEmpty());
            assertTrue(now.nextStep().length() > 3);
            state = open.isEmpty() ? BookingState.REQUESTED
                    : Moves.next(now, open.get(random.nextInt(open.size()))).orElseThrow();
        }
    }

    @Test
    public void everyPairOfPlaceAndStepInThePool() {
        Map<String, String> allowed = expected("""
                REMOVED NOMINATE NOMINATED
                NOMINATED REVIEW REVIEWED
                REVIEWED ACTIVATE ACTIVE
                ACTIVE SUSPEND SUSPENDED
                SUSPENDED RESUME ACTIVE
                NOMINATED REMOVE REMOVED
                REVIEWED REMOVE REMOVED
                ACTIVE REMOVE REMOVED
                SUSPENDED REMOVE REMOVED
                """);
        for (ExpertState state : ExpertState.values()) {
            for (ExpertStep step : ExpertStep.values()) {
                assertEquals(state + " " + step, allowed.getOrDefault(state + " " + step, "refused"),
                        step.next(state).map(Enum::name).orElse("refused"));
            }
        }
    }

    private static Map<String, String> expected(String lines) {
        Map<String, String> map = new HashMap<>();
        lines.lines().map(line -> line.split(" ")).forEach(part -> map.put(part[0] + " " + part[1], part[2]));
        return map;
    }
}
