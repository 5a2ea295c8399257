package org.shiming.reception.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.shiming.api.value.Mood;

public class MovesTest {
    @Test
    public void aVisitorIsCalledSentAndClosed() {
        Visit visit = visit(State.WAITING, true, false);
        assertEquals(Optional.of(State.CALLED), Moves.next(visit, StepKind.CALL));
        assertEquals(Optional.of(State.WITH_LAWYER), Moves.next(visit, StepKind.TO_LAWYER));
        assertEquals(Optional.of(State.WITH_STAFF), Moves.next(visit, StepKind.TO_STAFF));
        assertEquals(Optional.empty(), Moves.next(visit, StepKind.EXPLAIN));
        assertEquals(Optional.of(State.WITH_STAFF), Moves.next(visit(State.WITH_STAFF, true, false), StepKind.EXPLAIN));
        assertEquals(Optional.of(State.CLOSED), Moves.next(visit, StepKind.CLOSE));
    }

    @Test
    public void aVisitorWithoutACaseIsAdvisedAndNotSentToALawyer() {
        Visit visit = visit(State.WAITING, false, false);
        assertEquals(Optional.empty(), Moves.next(visit, StepKind.TO_LAWYER));
        assertEquals(Optional.of(State.WITH_STAFF), Moves.next(visit, StepKind.TO_STAFF));
        assertEquals(Optional.of(State.CLOSED), Moves.next(visit, StepKind.CLOSE));
    }

    @Test
    public void aProvisionalVisitIsNotClosedBeforeItIsMatched() {
        Visit visit = visit(State.WAITING, false, true);
        assertEquals(Optional.empty(), Moves.next(visit, StepKind.CLOSE));
        assertEquals(Optional.of(State.WAITING), Moves.next(visit, StepKind.MATCH));
        assertEquals(Optional.empty(), Moves.next(visit(State.WAITING, true, false), StepKind.MATCH));
    }

    @Test
    public void nothingHappensToWhoIsGone() {
        for (StepKind kind : StepKind.values()) {
            assertEquals(kind.name(), Optional.empty(), Moves.next(visit(State.CLOSED, true, false), kind));
            assertEquals(kind.name(), Optional.empty(), Moves.next(visit(State.LEFT, true, false), kind));
        }
        assertFalse(State.LEFT.here());
        assertTrue(State.WITH_LAWYER.here());
    }

    @Test
    public void noWalkStrandsAVisitorOrLosesAWord() {
        Random random = new Random(305);
        for (int walk = 0; walk < 2_000; walk++) {
            Visit visit = visit(State.WAITING, walk % 3 != 0, walk % 5 == 0 && walk % 3 == 0);
            List<String> questions = visit.demand().questions();
            for (int step = 0; step < 20 && visit.state().here(); step++) {
                Visit now = visit;
                List<StepKind> open = List.of(StepKind.values()).stream()
                        .filter(kind -> Moves.next(now, kind).isPresent()).toList();
                assertTrue("stranded in " + now.state(), open.contains(StepKind.LEAVE));
                StepKind next = open.get(random.nextInt(open.size()));
                visit = (next == StepKind.MATCH ? now.matched(now.demand().matched("P1", "张某", "D1"), "m") : now)
                        .after(new Step(next, Instant.EPOCH, "S1", "甲", ""), Moves.next(now, next).orElseThrow());
                assertEquals(questions, visit.demand().questions());
                assertEquals(now.steps().size() + 1, visit.steps().size());
                assertFalse("a lawyer gets nobody without a matter",
                        visit.state() == State.WITH_LAWYER && visit.matterId().isEmpty());
            }
        }
    }

    @Test
    public void whyNotSaysWhatWasKept() {
        assertTrue(Refusals.state(visit(State.WAITING, false, true), StepKind.CLOSE).message().contains("都已保存"));
        assertTrue(Refusals.state(visit(State.CLOSED, true, false), StepKind.CALL).message().contains("请刷新"));
        assertEquals("GUARDIAN_NEEDED", Refusals.guardianNeeded().code());
        assertEquals("CASE_NEEDED", Refusals.caseNeeded().code());
        assertEquals("SLIP_UNKNOWN", Refusals.slipUnknown().code());
    }

    static Visit visit(State state, boolean matter, boolean provisional) {
        Visitor visitor = new Visitor("张三丰", new IdentityDocument(IdentityDocument.Kind.ID_CARD, "11010519491231002X"),
                "", Visitor.Relation.PARTY, "", 1);
        Demand demand = new Demand("（2026）豫0481民初1号", "", "", "", List.of("为什么？"), Mood.CALM, false,
                Demand.Source.WALK_IN);
        return new Visit("v", "豫0481", "来访〔2026〕1号", 1, visitor, demand, Instant.EPOCH, state,
                matter ? Optional.of("m") : Optional.empty(), provisional, "", List.of());
    }
}
