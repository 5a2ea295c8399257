package org.shiming.ledger.app.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;
import org.shiming.support.json.Json;

/** A line as people read it: merged, named, masked, corrected. */
public class TableTest {
    private static final Set<Field.Sight> EVERYTHING = Set.of(Field.Sight.values());
    private static final Values VALUES = new Values(Map.of("judge-1", "秦某", "leader-1", "郁某", "staff-1", "关某"));

    private final List<Sealed> entries = new ArrayList<>();

    @Test
    public void whatFollowedFillsTheColumnsOfTheFirstEntry() {
        entry("ITEM_ASSIGNED", Map.of("summary", "交办一项", "assigner", "leader-1", "dueOn", "2026-12-01"));
        entry("ITEM_REPLIED", Map.of("summary", "已回复", "repliedOn", "2026-11-25"));
        entry("ITEM_FED_BACK", Map.of("leaderFeedbackOn", "2026-11-26", "dueOn", "2026-12-05"));
        Map<String, String> cells = cells(Ledger.LEADER, EVERYTHING);
        assertEquals("2026-11-25", cells.get("repliedOn"));
        assertEquals("2026-11-26", cells.get("leaderFeedbackOn"));
        assertEquals("the newer limit", "2026-12-05", cells.get("dueOn"));
        assertEquals("3", cells.get("version"));
    }

    @Test
    public void theLeadersWordsAndTheFirstSummaryStayAsTheyWere() {
        entry("ITEM_ASSIGNED", Map.of("words", "请认真接待", "summary", "第一条"));
        entry("ITEM_CHANGED", Map.of("words", "被改写", "summary", "第二条"));
        assertEquals("请认真接待", cells(Ledger.LEADER, EVERYTHING).get("words"));
        assertTrue(cells(Ledger.LEADER, EVERYTHING).get("other").contains("摘要：第一条"));
    }

    @Test
    public void peopleAreShownByNameAndByIdentifierWhereNoNameIsKnown() {
        entry("X", Map.of("undertakingJudge", "judge-1", "assigner", List.of("leader-1", "leader-9")));
        Map<String, String> cells = cells(Ledger.LEADER, EVERYTHING);
        assertEquals("秦某", cells.get("undertakingJudge"));
        assertEquals("郁某、leader-9", cells.get("assigner"));
        assertEquals("关某", cells.get("actor"));
    }

    @Test
    public void whatTheReadersOfficeDoesNotReachIsStarsAndWhatIsEmptyStaysEmpty() {
        entry("X", Map.of("words", "原话", "phone", "138****1234", "cause", "买卖合同纠纷"));
        Map<String, String> cells = cells(Ledger.LEADER, Set.of(Field.Sight.ALL));
        assertEquals(Values.HIDDEN, cells.get("words"));
        assertEquals(Values.HIDDEN, cells.get("phone"));
        assertEquals("", cells.get("assigner"));
        assertEquals("买卖合同纠纷", cells.get("cause"));
        assertEquals("138****1234", cells(Ledger.LEADER, Set.of(Field.Sight.ALL, Field.Sight.CENTRE)).get("phone"));
    }

    @Test
    public void hiddenValuesDoNotComeBackAmongTheOthers() {
        entry("X", Map.of("words", "请认真接待", "suggestion", "建议复查"));
        String others = cells(Ledger.REGISTER, Set.of(Field.Sight.ALL)).get("other");
        assertFalse(others.contains("请认真接待"));
        assertFalse(others.contains("建议复查"));
    }

    @Test
    public void columnsBeyondTheLedgersOwnAreAmongTheOthers() {
        entry("X", Map.of("feeDue", 1200, "cause", "离婚纠纷"));
        assertEquals("应缴金额（元）：1200", cells(Ledger.DUTY_LAWYER, EVERYTHING).get("other"));
    }

    @Test
    public void aCorrectionTakesEffectAndShowsBothValues() {
        entry("SESSION_RECORDED", Map.of("cause", "买卖合同纠纷", "partyLabel", "张某"));
        entry(Row.CORRECTED, Map.of("corrects", 1, "reason", "录入有误", "correction",
                List.of(Map.of("column", "cause", "heading", "案由", "from", "买卖合同纠纷", "to", "租赁合同纠纷"))));
        Map<String, String> cells = cells(Ledger.DUTY_LAWYER, EVERYTHING);
        assertEquals("租赁合同纠纷", cells.get("cause"));
        assertEquals("张某", cells.get("partyLabel"));
        assertEquals("1. 案由：原“买卖合同纠纷”，更正为“租赁合同纠纷”", cells.get("corrected"));
    }

    @Test
    public void aCorrectionOfACorrectionTakesEffectLast() {
        entry("SESSION_RECORDED", Map.of("cause", "买卖合同纠纷"));
        for (String[] change : new String[][]{{"买卖合同纠纷", "租赁合同纠纷"}, {"租赁合同纠纷", "承揽合同纠纷"}}) {
            entry(Row.CORRECTED, Map.of("correction", List.of(
                    Map.of("column", "cause", "heading", "案由", "from", change[0], "to", change[1]))));
        }
        Map<String, String> cells = cells(Ledger.DUTY_LAWYER, EVERYTHING);
        assertEquals("承揽合同纠纷", cells.get("cause"));
        assertEquals(2, cells.get("corrected").split("\n").length);
    }

    @Test
    public void codesTimesAndFlagsAreChinese() {
        entry("X", Map.of("services", List.of("GUIDANCE", "FEE_REMINDER"), "escalated", true, "startedAt",
                "2026-11-20T01:00:00Z", "shift", "MORNING"));
        Map<String, String> cells = cells(Ledger.DUTY_LAWYER, EVERYTHING);
        assertEquals("诉讼辅导、诉讼费催缴", cells.get("services"));
        assertEquals("是", cells.get("escalated"));
        assertEquals("上午", cells.get("shift"));
        assertTrue(cells.get("other").contains("开始时间：2026-11-20 09:00"));
    }

    @Test
    public void aFeedMayBringItsOwnWordsForTypeAndState() {
        entry("SOMETHING_NEW", Map.of("kindLabel", "专家预约登记", "state", "CONTACTING", "stateLabel", "联系专家中"));
        Map<String, String> cells = cells(Ledger.EXPERT_APPOINTMENT, EVERYTHING);
        assertEquals("专家预约登记", cells.get("event"));
        assertEquals("联系专家中", cells.get("outcome"));
        entry("SOMETHING_NEW", Map.of("kindLabel", "交办", "state", "HANDLING", "stateLabel", "办理中"));
        assertEquals("办理中", cells(Ledger.LEADER, EVERYTHING).get("state"));
    }

    @Test
    public void factsThatSomebodyMadeUnreadableBreakNoList() {
        Block broken = block(1, "X", "{not json");
        Row row = Row.of(Ledger.REGISTER, item(), new Sealed(broken, "h"), List.of());
        assertEquals("是", row.fact("unreadable").asBoolean() ? "是" : "否");
    }

    @Test
    public void thereAreAsManyCellsAsHeadings() {
        entry("X", Map.of());
        for (Ledger ledger : Ledger.values()) {
            Table table = new Table(ledger, EVERYTHING);
            assertEquals(table.headings().size(), table.cells(row(ledger), VALUES).size());
        }
    }

    private void entry(String kind, Map<String, Object> facts) {
        entries.add(new Sealed(block(entries.size() + 1, kind, Json.write(facts)), "hash-" + entries.size()));
    }

    private Row row(Ledger ledger) {
        return Row.of(ledger, item(), entries.get(0), entries.subList(1, entries.size()));
    }

    private Map<String, String> cells(Ledger ledger, Set<Field.Sight> sights) {
        Table table = new Table(ledger, sights);
        List<String> cells = table.cells(row(ledger), VALUES);
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byKey.put(table.headings().get(i).key(), cells.get(i));
        }
        return byKey;
    }

    private static Item item() {
        return new Item(1, 1, 20261120, "item:1", "X", "（2026）豫0481民初1号", Draft.People.NOBODY,
                new Draft.Standing("CONTACTING", "CALM", "N"));
    }

    private static Block block(long seq, String kind, String facts) {
        return new Block(seq, "p", "SM3", "e-" + seq, "feed", seq, kind, 1_763_600_000_000L, 1_763_600_000_000L,
                20261120,
                "（2026）豫0481民初1号", "staff-1", "item:1", seq == 1 ? 0 : 1, "s", facts);
    }
}
