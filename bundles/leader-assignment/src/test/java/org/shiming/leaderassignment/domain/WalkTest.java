package org.shiming.leaderassignment.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.shiming.api.matters.Direction.Kind;

/** Random walks over every step: never a state that the plan forbids, never an item without a next step. */
public class WalkTest {
    private static final int WALKS = 4_000;
    private static final int STEPS = 40;
    /** What leads on, as against what may be done at any time. */
    private static final List<StepKind> ONWARD = List.of(StepKind.ACCEPT, StepKind.DECLINE, StepKind.DISPATCH,
            StepKind.SIGN, StepKind.MEET, StepKind.REPLY, StepKind.CENTRE, StepKind.COLLECT, StepKind.LEADER,
            StepKind.RECEIPT);

    @Test
    public void aLeadersItemClosesOnlyOnAllThreeFeedbacksOrWhenDeclined() {
        Map<State, Integer> ends = new EnumMap<>(State.class);
        Random random = new Random(20260515);
        for (int walk = 0; walk < WALKS; walk++) {
            Item end = walk(Kind.LEADER, State.ASSIGNED, random);
            ends.merge(end.state(), 1, Integer::sum);
            if (end.state().closed()) {
                boolean all = end.has(StepKind.REPLY) && end.has(StepKind.CENTRE) && end.has(StepKind.LEADER);
                assertTrue(end.steps().toString(), all || end.has(StepKind.DECLINE) && end.has(StepKind.LEADER));
                assertEquals(List.of(), Moves.missing(end));
                inOrder(end, StepKind.REPLY, StepKind.CENTRE);
                inOrder(end, StepKind.CENTRE, StepKind.COLLECT);
                inOrder(end, StepKind.COLLECT, StepKind.LEADER);
            }
        }
        assertTrue(ends.toString(), ends.get(State.CLOSED) > 100);
    }

    @Test
    public void aDesignationClosesOnlyWhenCarriedOutAndFedBack() {
        Random random = new Random(8);
        int closed = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            Item end = walk(Kind.DESIGNATED, State.SCREENED, random);
            assertFalse(end.has(StepKind.REPLY) || end.has(StepKind.CENTRE) || end.has(StepKind.COLLECT));
            if (end.state().closed()) {
                closed++;
                assertTrue(end.steps().toString(), end.has(StepKind.MEET) && end.has(StepKind.LEADER));
            }
        }
        assertTrue(closed > 100);
    }

    private static Item walk(Kind kind, State start, Random random) {
        Item item = Some.item(kind, start);
        for (int step = 0; step < STEPS && !item.state().closed(); step++) {
            Item now = item;
            List<StepKind> open = List.of(StepKind.values()).stream()
                    .filter(one -> Moves.next(now, one).isPresent()).toList();
            assertTrue("stranded in " + now.state(), open.stream().anyMatch(ONWARD::contains));
            StepKind next = open.get(random.nextInt(open.size()));
            item = next(now, next);
            boolean owned = item.unit().isPresent();
            boolean needsOwner = item.state() == State.DISPATCHED || item.state() == State.HANDLING;
            assertTrue(item.state() + " has exactly one owner", !needsOwner || owned);
            assertEquals(now.assignment(), item.assignment());
            assertEquals(now.steps().size() + 1, item.steps().size());
        }
        return item;
    }

    private static Item next(Item item, StepKind kind) {
        Optional<Unit> unit = switch (kind) {
        case DISPATCH -> Optional.of(Some.CIVIL);
        case RETURN -> Optional.empty();
        default -> item.unit();
        };
        return item.after(Some.step(kind), Moves.next(item, kind).orElseThrow(), unit);
    }

    private static void inOrder(Item item, StepKind earlier, StepKind later) {
        List<StepKind> kinds = item.steps().stream().map(Step::kind).toList();
        assertTrue(kinds.toString(),
                kinds.lastIndexOf(earlier) < 0 || kinds.indexOf(earlier) < kinds.lastIndexOf(later));
    }
}
