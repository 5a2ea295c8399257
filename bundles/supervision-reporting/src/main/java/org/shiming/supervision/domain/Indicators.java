package org.shiming.supervision.domain;

import java.util.List;
import java.util.Optional;

/** All indicators, in the order of the monthly pack. None counts or compares persons. */
public final class Indicators {
    private static final String MATTERS = "matters";
    private static final String JUDGE = "judge-explanation";
    private static final String LEADER = "leader-assignment";
    private static final String RECEPTION = "reception";

    /** The list. */
    public static final List<Indicator> ALL = List.of(
            new Indicator("EXPLANATIONS", "释明件次", "三.11", 1, "统计期内已登记的释明次数，按释明日期计；可按释明方式分列。",
                    List.of(MATTERS), "", count(Measure.SESSION), Optional.empty()),
            new Indicator("MANDATORY_COVERAGE", "应释明案件主动释明覆盖率", "三.1", 1,
                    "同期口径：统计期内首次由法官主动释明的应释明案件数 ÷ 统计期内列为应释明的案件数；"
                            + "队列口径：统计期内列为应释明的案件中，截至目前已由法官主动释明的 ÷ 该批案件数。",
                    List.of(MATTERS, JUDGE), "", ratio(Measure.COVERING, Measure.MANDATORY),
                    Optional.of(ratio(Measure.COVERED, Measure.MANDATORY))),
            new Indicator("RECORD_TIMELY", "释明笔录及时入卷率", "三.1", 1,
                    "及时指释明之日起 " + Counting.FILING_DAYS + " 日内取得入卷回执。同期口径：统计期内入卷且及时的 ÷ 统计期内入卷的；"
                            + "队列口径：统计期内主动释明且已及时入卷的 ÷ 统计期内主动释明次数。",
                    List.of(MATTERS, JUDGE), "JUDGE_INITIATED", ratio(Measure.FILED_TIMELY, Measure.FILED),
                    Optional.of(ratio(Measure.TO_FILE_TIMELY, Measure.TO_FILE))),
            new Indicator("DUTY_OVERDUE", "应释明逾期", "三.1", 1, "统计期内发现的超过最后期限仍未主动释明的当事人次，按发现日期计。",
                    List.of(JUDGE), "", count(Measure.DUTY_OVERDUE), Optional.empty()),
            new Indicator("ACCEPTANCE", "释明后理解率", "一(三)", 1,
                    "以当事人本人的答复为准。同期口径：统计期内全部疑问均答复“理解”的释明次数 ÷ 有答复的释明次数；"
                            + "队列口径：统计期内进入某一释明方式的事项中，截至目前在该方式下全部理解的 ÷ 该批事项数。",
                    List.of(MATTERS), "", ratio(Measure.ACCEPTED, Measure.ANSWERED),
                    Optional.of(ratio(Measure.ACCEPTED_THERE, Measure.ENTERED))),
            new Indicator("ONCE_ONLY_EXCEPTION", "预约法官一次原则例外率", "三.7", 1,
                    "统计期内经批准的例外预约法官释明次数 ÷ 统计期内预约法官释明次数。", List.of(MATTERS), "JUDGE_APPOINTMENT",
                    ratio(Measure.EXCEPTION, Measure.SESSION), Optional.empty()),
            new Indicator("LEADER_TIMELY", "交办与指定事项按期反馈率", "三.9", 1,
                    "按期指反馈交办方之前没有任何环节超期督办。同期口径：统计期内反馈且按期的 ÷ 统计期内反馈的；"
                            + "队列口径：统计期内交办的事项中已按期反馈的 ÷ 统计期内交办的。",
                    List.of(LEADER), "", ratio(Measure.FED_BACK_TIMELY, Measure.FED_BACK),
                    Optional.of(ratio(Measure.ASSIGNED_TIMELY, Measure.ASSIGNED))),
            new Indicator("HAND_OVER_RETURN", "交办退回率", "三.9", 1, "统计期内承办单位退回次数 ÷ 统计期内交办流转次数。",
                    List.of(LEADER), "", ratio(Measure.RETURNED, Measure.DISPATCHED), Optional.empty()),
            new Indicator("VISITS", "来访件次", "三.5", 1, "统计期内登记的来访件数，按登记日期计。", List.of(RECEPTION), "",
                    count(Measure.VISIT), Optional.empty()),
            new Indicator("VISIT_LEFT", "来访中途离开率", "三.5", 1, "统计期内登记的来访中，未办结即离开的 ÷ 登记的来访件数。",
                    List.of(RECEPTION), "", ratio(Measure.VISIT_LEFT, Measure.VISIT), Optional.empty()),
            new Indicator("FEE_REMINDER", "诉讼费催缴提示率", "三.2", 1,
                    "统计期内当事人尚欠诉讼费的释明中，已作催缴提示的 ÷ 当事人尚欠诉讼费的释明次数。", List.of(MATTERS, JUDGE), "",
                    ratio(Measure.FEE_REMINDED, Measure.FEE_OWED), Optional.empty()));

    private Indicators() {}

    /** @return an indicator, empty if there is none @param code its code */
    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static Indicator.Pair count(Measure measure) {
        return new Indicator.Pair(measure, Optional.empty());
    }

    private static Indicator.Pair ratio(Measure numerator, Measure denominator) {
        return new Indicator.Pair(numerator, Optional.of(denominator));
    }
}
