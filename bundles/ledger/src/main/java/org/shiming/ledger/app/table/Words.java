package org.shiming.ledger.app.table;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.RiskLevel;
import org.shiming.api.value.ServiceCode;

/** The Chinese words for codes that ledgers hold. An unknown code is its own word. */
public final class Words {
    /** Days are days of the court. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("SESSION_RECORDED", "释明"),
            Map.entry("RECORD_FILED", "笔录入卷"), Map.entry("MATTER_OPENED", "登记释明事项"),
            Map.entry("QUESTIONS_ADDED", "补充疑问"), Map.entry("MATTER_CLOSED", "事项办结"),
            Map.entry("APPOINTMENT_BOOKED", "预约法官"), Map.entry("APPOINTMENT_CHANGED", "预约变更"),
            Map.entry("JUDGMENT_REPORTED", "裁判文书报送"), Map.entry("RISK_ASSESSED", "风险评估"),
            Map.entry("DUTY_OVERDUE", "应释明逾期"), Map.entry("REMINDED", "履行及诉讼费提示"),
            Map.entry("CENTRE_TOLD", "通报释明中心"), Map.entry("RECORD_FILED_NOTED", "入卷回执登记"),
            Map.entry("SMS_COMPOSED", "短信文本生成"), Map.entry("SMS_SENT", "短信已发送"),
            Map.entry("SMS_FAILED", "短信发送失败"), Map.entry("RECORD_SUBMITTED", "笔录提交入卷"),
            Map.entry("HOST_RESEND", "重新送达"), Map.entry("HOST_RECEIPT", "业务系统回执"),
            Map.entry("HOST_DEAD_LETTER", "报送未达"), Map.entry("CORRECTED", "更正登记"),
            Map.entry("MONTH_LOCKED", "月度锁定"));
    private static final Map<String, String> CODES = codes();

    private Words() {}

    /** A type in Chinese. @param kind its code @return the words, the code if there are none */
    public static String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    /** A code in Chinese. @param code the code @return the words, the code if there are none */
    public static String of(String code) {
        return CODES.getOrDefault(code, code);
    }

    /** A time with the court's offset. @param millis the time @return as ISO writes it */
    public static String time(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZONE).toOffsetDateTime().toString();
    }

    /** A day as people write it. @param onDay as yyyymmdd @return such as 2026-11-23 */
    public static String day(int onDay) {
        return "%04d-%02d-%02d".formatted(onDay / 10000, onDay / 100 % 100, onDay % 100);
    }

    /** A time to the minute in court time. @param millis the time @return such as 2026-11-23 10:00 */
    public static String minute(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZONE).format(MINUTES);
    }

    /**
     * A value as people read it.
     *
     * @param value a time, a code, or anything else
     * @return the time in court time, the code in Chinese, anything else as it is
     */
    public static String text(String value) {
        if (value.length() >= 20 && value.endsWith("Z") && value.charAt(10) == 'T') {
            try {
                return Instant.parse(value).atZone(ZONE).format(MINUTES);
            } catch (DateTimeParseException noTime) {
                return value;
            }
        }
        return of(value);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        put(codes, MatterState.values(), MatterState::label);
        put(codes, ExplanationMode.values(), ExplanationMode::label);
        put(codes, PartyAnswer.values(), PartyAnswer::label);
        put(codes, Mood.values(), Mood::label);
        put(codes, RiskLevel.values(), RiskLevel::label);
        codes.putAll(Map.of("CIVIL", "民事", "CRIMINAL", "刑事", "ADMINISTRATIVE", "行政", "ENFORCEMENT", "执行", "BOOKED",
                "已预约", "HELD", "已进行", "CANCELLED", "法院取消", "PARTY_NO_SHOW", "当事人未到场"));
        codes.putAll(Map.of("FOUR_CATEGORY", "四类案件", "CONFLICT_PROMINENT", "矛盾突出", "PETITION_RISK", "信访风险",
                "PETITION_RECEIVED", "已有信访", "true", "是", "false", "否"));
        codes.putAll(Map.of("MORNING", "上午", "AFTERNOON", "下午", "WORDING_SLIP", "文字瑕疵", "PROOFREADING", "校对瑕疵",
                "REVIEW_CLUE", "复查线索", "APPEAL", "上诉", "RETRIAL", "再审", "ENFORCEMENT_CASE", "执行", "PETITION", "信访"));
        codes.putAll(Map.of("SUBMITTED", "已提交", "LOCKED", "已锁定", "REOPENED", "已重新开放"));
        ServiceCode.ofThePlan().forEach(service -> codes.put(service.value(), service.label()));
        for (Origin origin : Origin.values()) {
            codes.putIfAbsent(origin.name(), origin.label());
        }
        return Map.copyOf(codes);
    }

    private static <E extends Enum<E>> void put(Map<String, String> codes, E[] values, Function<E, String> label) {
        Arrays.stream(values).forEach(value -> codes.put(value.name(), label.apply(value)));
    }
}
