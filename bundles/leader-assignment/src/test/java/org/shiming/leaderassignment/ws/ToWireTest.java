package org.shiming.leaderassignment.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.matters.Direction.Kind;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.leaderassignment.app.Collecting;
import org.shiming.leaderassignment.app.DueDays;
import org.shiming.leaderassignment.app.Listing;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Some;
import org.shiming.leaderassignment.domain.Stage;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;

public class ToWireTest {
    @Test
    public void anItemShowsWhatItIsAndWhatItOwes() {
        Item item = Some.item(Kind.LEADER, State.HANDLING, StepKind.ACCEPT, StepKind.RETURN);
        ItemDto wire = ToWire.item(new Listing.Seen(item,
                List.of(new DueDays.Due(Stage.MEET, Optional.of(LocalDate.parse("2026-11-17")), Optional.of(-1), true)),
                List.of("尚未回复当事人"), List.of(StepKind.MEET)));
        assertEquals("院领导交办", wire.kindLabel);
        assertEquals("办理中", wire.stateLabel);
        assertEquals("请妥善释明。", wire.words);
        assertEquals("2026-11-10T10:00+08:00", wire.assignedAt);
        assertEquals("本院庭室", wire.unitKind);
        assertEquals(1, wire.returns);
        assertTrue(wire.overdue);
        assertEquals("2026-11-17", wire.limits.get(0).dueOn);
        assertEquals(Integer.valueOf(-1), wire.limits.get(0).remaining);
        assertEquals(List.of("MEET"), wire.open);
    }

    @Test
    public void whatTheCalendarCannotTellIsEmptyAndNotZero() {
        ItemDto wire = ToWire.item(new Listing.Seen(Some.item(Kind.LEADER, State.ASSIGNED),
                List.of(new DueDays.Due(Stage.SCREEN, Optional.empty(), Optional.empty(), false)), List.of(),
                List.of()));
        assertEquals("", wire.limits.get(0).dueOn);
        assertNull(wire.limits.get(0).remaining);
        assertNull("nobody's yet", wire.owner);
    }

    @Test
    public void aDeputyIsShown() {
        Step acted = new Step(StepKind.RECEIPT, Some.DAY, Some.DAY, "S2", "统筹甲", Optional.of("L1"), "", "已阅");
        Item item = Some.item(Kind.LEADER, State.LEADER_TOLD).after(acted, State.CLOSED, Optional.empty());
        ItemDto.StepDto wire = ToWire.item(new Listing.Seen(item, List.of(), List.of(), List.of())).steps.get(1);
        assertEquals("L1", wire.actingFor);
        assertEquals("统筹甲", wire.actor);
        assertEquals("已阅", wire.how);
    }

    @Test
    public void eachRowOfABatchHasItsResult() {
        Refusal refusal = Refusal.of(FaultKind.CONFLICT, "ITEM_STATE", "请刷新。");
        CollectResult wire = ToWire.rows(List.of(new Collecting.Row("i", Optional.empty(), Optional.of(refusal))));
        assertEquals("ITEM_STATE", wire.rows.get(0).code);
        assertEquals("请刷新。", wire.rows.get(0).message);
        assertTrue(!wire.rows.get(0).done);
    }

    @Test
    public void aPageCountsEveryState() {
        ItemPage wire = ToWire.page(new Listing.Page(List.of(), "", 7, Map.of(State.ASSIGNED, 7L), 2));
        assertEquals(7, wire.total);
        assertEquals(2, wire.overdue);
        assertEquals("待甄别", wire.states.get(0).label);
    }
}
