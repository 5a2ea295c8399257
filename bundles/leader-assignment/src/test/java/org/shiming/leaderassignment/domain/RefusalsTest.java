package org.shiming.leaderassignment.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Direction.Kind;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;

public class RefusalsTest {
    @Test
    public void everyRefusalSaysWhatWasKeptAndWhatToDo() {
        Item item = Some.item(Kind.LEADER, State.HANDLING);
        List<Refusal> all = List.of(Refusals.unknown(), Refusals.notYours(StepKind.REPLY), Refusals.notDeputy(),
                Refusals.state(item, StepKind.SIGN), Refusals.state(item, StepKind.CENTRE), Refusals.tooLong(120));
        for (Refusal refusal : all) {
            assertTrue(refusal.message(), refusal.message().contains("请"));
        }
        assertEquals(6, all.stream().map(Refusal::code).distinct().count());
    }

    @Test
    public void aStepOutOfTurnNamesTheArticleOfItsKind() {
        assertEquals("三.9", article(Some.item(Kind.LEADER, State.HANDLING)));
        assertEquals("三.8", article(Some.item(Kind.DESIGNATED, State.HANDLING)));
        assertEquals(FaultKind.CONFLICT, Refusals.state(Some.item(Kind.LEADER, State.HANDLING), StepKind.SIGN).kind());
    }

    @Test
    public void feedbackToTheLeaderTooEarlyNamesAllThatIsMissing() {
        Refusal early = Refusals.state(Some.item(Kind.LEADER, State.HANDLING), StepKind.LEADER);
        assertEquals("FEEDBACK_ORDER", early.code());
        assertEquals(FaultKind.REFUSED_BY_RULE, early.kind());
        assertEquals(List.of("当前状态 办理中", "尚未回复当事人", "尚未向释明中心反馈", "尚未向院领导反馈"), early.facts());
    }

    @Test
    public void aClosedItemIsSimplyClosed() {
        Refusal closed = Refusals.state(Some.item(Kind.LEADER, State.CLOSED), StepKind.LEADER);
        assertEquals("ITEM_STATE", closed.code());
        assertEquals(List.of("当前状态 已办结"), closed.facts());
    }

    @Test
    public void everyStepIsSomebodysOrNobodysAtAll() {
        Item item = Some.item(Kind.LEADER, State.HANDLING);
        for (StepKind kind : StepKind.values()) {
            boolean somebody = List
                    .of(Some.caller("S1", "", Role.CENTRE_STAFF), Some.caller("S2", "", Role.COORDINATOR),
                            Some.caller("J1", "", Role.JUDGE), Some.caller("L1", "", Role.COURT_LEADER))
                    .stream()
                    .anyMatch(caller -> Rights.may(caller, caller.id().value(), item, kind));
            assertEquals(kind.name(), kind != StepKind.ASSIGN && kind != StepKind.ESCALATE, somebody);
        }
    }

    @Test
    public void headsOfAUnitActForItAndHeadsWithoutAUnitForNone() {
        Item nobody = Some.item(Kind.LEADER, State.SCREENED);
        assertEquals(Optional.empty(), nobody.unit());
        assertFalse(Rights.may(Some.caller("H1", "", Role.DIVISION_HEAD), "H1", nobody, StepKind.SIGN));
        assertFalse(Rights.sees(Some.caller("H1", "民事审判庭", Role.DIVISION_HEAD), nobody));
    }

    @Test
    public void labelsAreThoseOfTheCourt() {
        assertEquals("待甄别", State.ASSIGNED.label());
        assertEquals("签收", StepKind.SIGN.label());
        assertEquals("其他法院", Unit.Kind.COURT.label());
        assertEquals("办结", Stage.CLOSE.label());
    }

    private static String article(Item item) {
        return Refusals.state(item, StepKind.SIGN).article().orElseThrow().citation();
    }
}
