package org.shiming.leaderassignment.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Direction.Kind;

/** One test per rule of the plan's sentences on designations and leaders' items. */
public class PlanSentencesTest {
    /** 三.9：“甄别后，建立专门台账，流转相关部门或基层法院”. */
    @Test
    public void 三_9_甄别后方可流转() {
        assertEquals(Optional.empty(), Moves.next(Some.item(Kind.LEADER, State.ASSIGNED), StepKind.DISPATCH));
        assertEquals(Optional.of(State.SCREENED),
                Moves.next(Some.item(Kind.LEADER, State.ASSIGNED), StepKind.ACCEPT));
        assertEquals(Optional.of(State.DISPATCHED),
                Moves.next(Some.item(Kind.LEADER, State.SCREENED), StepKind.DISPATCH));
    }

    /** 三.9：“在规定时间内回复当事人，并将情况反馈释明中心”. */
    @Test
    public void 三_9_先回复当事人再反馈释明中心() {
        assertEquals(Optional.empty(), Moves.next(Some.item(Kind.LEADER, State.HANDLING), StepKind.CENTRE));
        assertEquals(Optional.of(State.REPLIED), Moves.next(Some.item(Kind.LEADER, State.HANDLING), StepKind.REPLY));
        assertEquals(Optional.of(State.CENTRE_TOLD),
                Moves.next(Some.item(Kind.LEADER, State.REPLIED), StepKind.CENTRE));
    }

    /** 三.9：“释明中心定期收集汇总，反馈院领导”. */
    @Test
    public void 三_9_中心汇总后反馈院领导() {
        assertEquals(Optional.empty(), Moves.next(Some.item(Kind.LEADER, State.CENTRE_TOLD), StepKind.LEADER));
        assertEquals(Optional.of(State.COLLECTED),
                Moves.next(Some.item(Kind.LEADER, State.CENTRE_TOLD), StepKind.COLLECT));
        assertEquals(Optional.of(State.LEADER_TOLD),
                Moves.next(Some.item(Kind.LEADER, State.COLLECTED), StepKind.LEADER));
    }

    /** 三.9 (G6)：三项反馈齐全方可办结. */
    @Test
    public void 三_9_三项反馈齐全方可办结() {
        for (State state : State.values()) {
            assertEquals(state.name(), state == State.LEADER_TOLD,
                    Moves.next(Some.item(Kind.LEADER, state), StepKind.RECEIPT).isPresent());
        }
        assertEquals(List.of("尚未回复当事人", "尚未向释明中心反馈", "尚未向院领导反馈"),
                Moves.missing(Some.item(Kind.LEADER, State.HANDLING)));
        assertEquals(List.of("尚未向院领导反馈"),
                Moves.missing(Some.item(Kind.LEADER, State.COLLECTED, StepKind.REPLY, StepKind.CENTRE)));
    }

    /** 三.8：“指定合议庭法官进行释明……及时向指定方反馈”: no screening, no collecting, but carried out first. */
    @Test
    public void 三_8_指定释明后及时反馈指定方() {
        assertEquals(Optional.empty(), Moves.next(Some.item(Kind.DESIGNATED, State.HANDLING), StepKind.LEADER));
        assertEquals(Optional.of(State.LEADER_TOLD),
                Moves.next(Some.item(Kind.DESIGNATED, State.HANDLING, StepKind.MEET), StepKind.LEADER));
        assertEquals(List.of("尚未向指定方反馈"), Moves.missing(Some.item(Kind.DESIGNATED, State.HANDLING)));
        assertEquals(Optional.empty(), Moves.next(Some.item(Kind.DESIGNATED, State.HANDLING), StepKind.REPLY));
    }

    /** 一(二)4：“防止相互推诿拖延”: exactly one owner while dispatched, a return gives a reason and no owner. */
    @Test
    public void 一_二_4_流转须签收或退回() {
        assertEquals(Optional.of(State.HANDLING), Moves.next(Some.item(Kind.LEADER, State.DISPATCHED), StepKind.SIGN));
        assertEquals(Optional.of(State.SCREENED),
                Moves.next(Some.item(Kind.LEADER, State.DISPATCHED), StepKind.RETURN));
        assertEquals(Optional.of(State.SCREENED), Moves.next(Some.item(Kind.LEADER, State.HANDLING), StepKind.RETURN));
        assertEquals(Optional.empty(), Moves.next(Some.item(Kind.LEADER, State.REPLIED), StepKind.RETURN));
    }

    /** A declined item is not forgotten: whoever assigned is told why. */
    @Test
    public void 三_9_甄别不予办理的也要反馈院领导() {
        Item declined = Some.item(Kind.LEADER, State.DECLINED, StepKind.DECLINE);
        assertEquals(Optional.of(State.LEADER_TOLD), Moves.next(declined, StepKind.LEADER));
        assertEquals(List.of("尚未向院领导反馈"), Moves.missing(declined));
        assertEquals(List.of(Stage.CLOSE), Stage.owed(declined));
    }

    @Test
    public void everyPairOfStateAndStepThatIsNotNamedIsRefused() {
        int allowed = 0;
        for (State state : State.values()) {
            for (StepKind kind : StepKind.values()) {
                allowed += Moves.next(Some.item(Kind.LEADER, state), kind).isPresent() ? 1 : 0;
            }
        }
        // Ten moves along the way, RETURN from two states; EXTEND, REMIND, ESCALATE, PAUSE in nine open states; MEET
        // and PROGRESS while handling; nothing at all once closed.
        assertEquals(10 + 2 + 4 * 9 + 2, allowed);
        for (StepKind kind : StepKind.values()) {
            assertFalse(kind.name(), Moves.next(Some.item(Kind.LEADER, State.CLOSED), kind).isPresent());
        }
    }

    @Test
    public void theCentreTheUnitAndTheLeaderEachTakeTheirOwnSteps() {
        Item item = Some.item(Kind.LEADER, State.HANDLING);
        assertTrue(Rights.may(Some.caller("S1", "", Role.CENTRE_STAFF), "S1", item, StepKind.DISPATCH));
        assertFalse(Rights.may(Some.caller("S1", "", Role.CENTRE_STAFF), "S1", item, StepKind.REPLY));
        assertTrue(Rights.may(Some.caller("J1", "", Role.JUDGE), "J1", item, StepKind.REPLY));
        assertFalse(Rights.may(Some.caller("J2", "", Role.JUDGE), "J2", item, StepKind.REPLY));
        assertTrue(Rights.may(Some.caller("H1", "民事审判庭", Role.DIVISION_HEAD), "H1", item, StepKind.SIGN));
        assertFalse(Rights.may(Some.caller("H2", "刑事审判庭", Role.DIVISION_HEAD), "H2", item, StepKind.SIGN));
        assertTrue(Rights.may(Some.caller("L1", "", Role.COURT_LEADER), "L1", item, StepKind.RECEIPT));
        assertFalse(Rights.may(Some.caller("L2", "", Role.COURT_LEADER), "L2", item, StepKind.RECEIPT));
        assertFalse(Rights.may(Some.caller("S1", "", Role.CENTRE_STAFF), "S1", item, StepKind.ESCALATE));
    }

    @Test
    public void lawyersExpertsAndOtherJudgesDoNotSeeAnItem() {
        Item item = Some.item(Kind.LEADER, State.HANDLING);
        assertTrue(Rights.sees(Some.caller("J1", "", Role.JUDGE), item));
        assertFalse(Rights.sees(Some.caller("J2", "民事审判庭", Role.JUDGE), item));
        assertFalse(Rights.sees(Some.caller("W1", "", Role.DUTY_LAWYER), item));
        assertFalse(Rights.sees(Some.caller("E1", "", Role.EXPERT), item));
        assertFalse(Rights.sees(Some.caller("C1", "", Role.CLERK), item));
        assertTrue(Rights.sees(Some.caller("T1", "", Role.TRIAL_MANAGEMENT), item));
    }
}
