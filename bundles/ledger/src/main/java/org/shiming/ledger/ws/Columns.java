package org.shiming.ledger.ws;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shiming.support.json.Json;

/** An entry's facts as headed columns that people read (LAW.md §7.2). */
final class Columns {
    private static final Map<String, String> HEADINGS = headings("summary", "摘要", "partyLabel", "当事人", "capacity",
            "诉讼地位", "party", "当事人编号", "matter", "释明事项编号", "document", "裁判文书编号", "caseType", "案件类型",
            "procedure", "审理程序", "cause", "案由", "division", "承办庭室", "undertakingJudge", "承办法官", "mandatory",
            "应当主动释明", "mandatoryGrounds", "触发原因", "mode", "程序类别", "explainerName", "办理人", "explainer",
            "办理人编号", "startedAt", "开始时间", "endedAt", "结束时间", "occasion", "环节", "manner", "方式", "services",
            "释明职能", "sequence", "第几次释明", "exception", "例外安排", "approval", "例外审批", "designation", "指定来源",
            "appointment", "预约编号", "mood", "情绪", "questions", "诉求及当事人意见", "reminders", "已告知事项", "remarks", "办理过程",
            "filedReceipt", "入卷回执号", "filedAt", "入卷时间", "judge", "预约法官", "at", "时间", "state", "状态", "approver",
            "审批人", "reason", "理由", "usesOnce", "占用一次预约", "origin", "来源", "owner", "责任人", "added", "新增疑问",
            "reasons", "应释明原因", "overdue", "是否逾期", "level", "风险等级", "receiptNumber",
            "回执号", "title", "标题", "session", "释明编号", "problem", "问题", "unreadable",
            "来源内容无法识别", "recordNumber", "笔录编号", "duties", "应释明人次", "dueOn", "截止日期", "suggested", "建议等级",
            "codes", "已告知事项", "feesOutstanding", "未缴诉讼费", "unperformed", "未履行项数", "tellCentre", "通报释明中心",
            "filingKey", "入卷业务键", "attempts", "次数", "unit", "部门", "reference", "文号", "source", "来源机关", "kind", "种类",
            "key", "业务键",
            "sha256", "文件摘要值");

    private Columns() {}

    static List<Column> of(String facts) {
        List<Column> columns = new ArrayList<>();
        Json.tree(facts).fields().forEachRemaining(fact -> {
            Column column = new Column();
            column.code = fact.getKey();
            column.label = HEADINGS.getOrDefault(fact.getKey(), fact.getKey());
            column.value = fact.getKey().equals("questions") ? questions(fact.getValue()) : read(fact.getValue());
            if (!column.value.isEmpty()) {
                columns.add(column);
            }
        });
        return columns;
    }

    static String text(JsonNode facts, String code) {
        return facts.path(code).asText("");
    }

    private static String read(JsonNode value) {
        if (value.isContainerNode()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(read(part)));
            return String.join(value.isArray() ? "、" : "：", parts);
        }
        return value.isNull() ? "" : Words.text(value.asText());
    }

    private static String questions(JsonNode questions) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (JsonNode question : questions) {
            number++;
            String answer = Words.of(question.path("answer").asText(""));
            lines.append(number == 1 ? "" : "\n").append(number).append(". ").append(question.path("text").asText(""))
                    .append(answer.isEmpty() ? "" : " —— " + answer);
        }
        return lines.toString();
    }

    private static Map<String, String> headings(String... pairs) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headings.put(pairs[i], pairs[i + 1]);
        }
        return Map.copyOf(headings);
    }
}
