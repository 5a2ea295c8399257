package org.shiming.ledger.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** 三.11 and LAW.md §7.2: which columns stand in which ledger. */
public class FieldsTest {
    @Test
    public void everyLedgerHasColumnsAndSomeOfThemInItsList() {
        for (Ledger ledger : Ledger.values()) {
            List<Fields.Placed> placed = Fields.of(ledger);
            assertTrue(ledger.name(), placed.stream().filter(Fields.Placed::listed).count() >= 5);
            assertEquals(ledger.name(), placed.size(), new HashSet<>(headings(ledger)).size());
        }
    }

    @Test
    public void noKeyAndNoHeadingStandsTwice() {
        assertEquals(Fields.keys().size(), Fields.all().stream().map(Field::heading).distinct().count());
        for (Ledger ledger : Ledger.values()) {
            List<String> keys = Fields.of(ledger).stream().map(p -> p.field().key()).toList();
            assertEquals(ledger.name(), keys.size(), Set.copyOf(keys).size());
        }
    }

    @Test
    public void everyProcedureHasTheCommonColumns() {
        List<String> common = List.of("当事人（来访人）", "诉讼地位（身份）", "电话（隐去中段）", "来访人数", "案由", "审级", "承办法官", "承办庭室",
                "诉求及当事人意见", "程序类别", "办理人", "办理过程", "息诉情况", "反馈", "回访", "入卷回执号（归档号）");
        for (Ledger ledger : List.of(Ledger.JUDGE_INITIATED, Ledger.DUTY_LAWYER, Ledger.CENTRE_STAFF,
                Ledger.EXPERT_APPOINTMENT, Ledger.JUDGE_APPOINTMENT, Ledger.DESIGNATED, Ledger.LEADER)) {
            assertTrue(ledger.name(), headings(ledger).containsAll(common));
        }
    }

    @Test
    public void theJudgesLedgerHasTriggerOccasionAndFiling() {
        has(Ledger.JUDGE_INITIATED, "触发原因", "环节", "入卷时间", "笔录编号");
    }

    @Test
    public void theLawyersLedgerHasShiftFirmDurationServiceTransferAndPay() {
        has(Ledger.DUTY_LAWYER, "值班日期", "值班班次", "律师所在所", "时长（分钟）", "释明职能（服务类型）", "是否转专职释明", "劳务计次");
    }

    @Test
    public void theExpertsLedgerHasFieldTimePlaceConfirmationCompletionAndRating() {
        has(Ledger.EXPERT_APPOINTMENT, "专业领域", "约定时间", "地点", "确认时间", "完成时间", "当事人评价");
    }

    @Test
    public void theJudgeAppointmentsLedgerTellsWhetherExplainedOnceAndByThePanel() {
        has(Ledger.JUDGE_APPOINTMENT, "已由承办法官释明", "例外安排", "占用一次预约", "指派合议庭成员");
    }

    @Test
    public void designatedAndLeadersItemsHaveAssignerTermsUnitReplyAndFeedback() {
        for (Ledger ledger : List.of(Ledger.DESIGNATED, Ledger.LEADER)) {
            has(ledger, "交办（指定）人", "交办（指定）机关", "交办日", "要求时限", "承办单位", "回复当事人日", "反馈院领导（指定机关）日", "是否超期");
        }
        has(Ledger.LEADER, "反馈中心日", "交办原话");
    }

    @Test
    public void defectsFeesAndPerformanceHaveLedgersOfTheirOwn() {
        has(Ledger.DEFECT, "瑕疵（线索）种类", "补正裁定案号", "告知当事人日", "复查决定");
        has(Ledger.FEE_REMINDER, "应缴金额（元）", "未缴诉讼费（元）", "催缴（督促）日", "缴纳日", "计入法官绩效");
        has(Ledger.PERFORMANCE, "履行内容", "催缴（督促）日", "履行日", "计入法官绩效");
    }

    @Test
    public void whatLeadersSayAndReviewSuggestionsAreForLeadersOnly() {
        for (String key : List.of("words", "assigner", "suggestion", "decision")) {
            assertEquals(key, Field.Sight.LEADERS, Fields.of(key).orElseThrow().sight());
        }
        assertEquals(Field.Sight.CENTRE, Fields.of("phone").orElseThrow().sight());
    }

    @Test
    public void thereIsNoColumnForNamesOrNumbersOfIdentity() {
        Set<String> keys = Set.copyOf(Fields.keys());
        for (String key : List.of("name", "partyName", "idNumber", "fullPhone", "address")) {
            assertTrue(key, !keys.contains(key) && Fields.of(key).isEmpty());
        }
    }

    private static void has(Ledger ledger, String... headings) {
        for (String heading : headings) {
            assertTrue(ledger + " " + heading, headings(ledger).contains(heading));
        }
    }

    private static List<String> headings(Ledger ledger) {
        return Fields.of(ledger).stream().map(p -> p.field().heading()).collect(Collectors.toList());
    }
}
