package org.shiming.matters.domain;

import java.util.List;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateAnswer.Reason;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.Decision;

/** Every refusal of the kernel, with its stable code and a sentence that says what to do. */
public final class Refusals {
    private static final String NOTHING_KEPT = "本次未保存任何内容。";

    private Refusals() {}

    /** @return the party is not of the case */
    public static Refusal partyNotOfCase() {
        return Refusal.of(FaultKind.BAD_INPUT, "PARTY_NOT_OF_CASE", "该当事人不是本案当事人，请核对案号和当事人后重新提交；" + NOTHING_KEPT);
    }

    /** @return the document is not of the case */
    public static Refusal documentNotOfCase() {
        return Refusal.of(FaultKind.BAD_INPUT, "DOCUMENT_NOT_OF_CASE", "本案没有这份裁判文书，请核对后重新提交；" + NOTHING_KEPT);
    }

    /** @return the judgment is a draft still */
    public static Refusal judgmentNotIssued() {
        return Refusal.byRule("JUDGMENT_NOT_ISSUED", Article.MANDATORY, "裁判文书尚未作出，释明应在裁判文书作出后进行；" + NOTHING_KEPT,
                List.of());
    }

    /** @return the case is another court's */
    public static Refusal courtNotYours() {
        return Refusal.of(FaultKind.FORBIDDEN, "COURT_NOT_YOURS", "该案件属于其他法院，请由该院办理；" + NOTHING_KEPT);
    }

    /** @return no such matter for this caller */
    public static Refusal matterUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "MATTER_UNKNOWN", "没有找到这个释明事项，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /** @return the matter is closed */
    public static Refusal matterClosed() {
        return Refusal.of(FaultKind.CONFLICT, "MATTER_CLOSED", "该释明事项已经办结；当事人又有疑问的，请重新登记。" + NOTHING_KEPT);
    }

    /** @return a matter cannot be closed into this state */
    public static Refusal matterState() {
        return Refusal.of(FaultKind.BAD_INPUT, "MATTER_STATE", "办结结果只能是：已息诉、已引导其他途径、已撤回；" + NOTHING_KEPT);
    }

    /** @return accepted was said although a doubt remains */
    public static Refusal stillInDoubt() {
        return Refusal.byRule("MATTER_STILL_IN_DOUBT", Article.LOOP, "仍有问题当事人未表示理解，不能按“已息诉”办结；请继续释明，或者引导其他途径。"
                + NOTHING_KEPT, List.of());
    }

    /** @return the question is not of the matter */
    public static Refusal questionUnknown() {
        return Refusal.of(FaultKind.BAD_INPUT, "QUESTION_UNKNOWN", "所列问题不属于这个释明事项，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /** @return the session has not happened yet */
    public static Refusal sessionInFuture() {
        return Refusal.of(FaultKind.BAD_INPUT, "SESSION_IN_FUTURE", "释明时间晚于现在，请核对释明的起止时间；" + NOTHING_KEPT);
    }

    /** @return it ends before it starts */
    public static Refusal sessionEndsBeforeStart() {
        return Refusal.of(FaultKind.BAD_INPUT, "SESSION_ENDS_BEFORE_START", "释明结束时间早于开始时间，请核对；" + NOTHING_KEPT);
    }

    /** @return the session took place before its judgment was issued */
    public static Refusal sessionBeforeJudgment() {
        return Refusal.of(FaultKind.BAD_INPUT, "SESSION_BEFORE_JUDGMENT", "释明时间早于裁判文书作出日期，请核对释明时间；" + NOTHING_KEPT);
    }

    /** @return no such session for this caller */
    public static Refusal sessionUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "SESSION_UNKNOWN", "没有找到这次释明记录，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /** @return another receipt is there already */
    public static Refusal filedBefore() {
        return Refusal.of(FaultKind.CONFLICT, "RECORD_FILED_BEFORE", "该释明笔录已登记另一份入卷回执，原回执保持不变；请核对回执编号。");
    }

    /** @return no such appointment for this caller */
    public static Refusal appointmentUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "APPOINTMENT_UNKNOWN", "没有找到这个法官预约，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /** @return the appointment's state does not allow it */
    public static Refusal appointmentState() {
        return Refusal.of(FaultKind.CONFLICT, "APPOINTMENT_STATE", "该法官预约已经办结或者状态不允许这样变更，请刷新后查看；" + NOTHING_KEPT);
    }

    /** @return the appointment would be in the past */
    public static Refusal appointmentInPast() {
        return Refusal.of(FaultKind.BAD_INPUT, "APPOINTMENT_IN_PAST", "预约时间已过，请选择今后的时间；" + NOTHING_KEPT);
    }

    /** @return others were faster every time */
    public static Refusal changedMeanwhile() {
        return Refusal.of(FaultKind.CONFLICT, "CHANGED_MEANWHILE", "该事项刚刚被他人修改，请刷新后重试；" + NOTHING_KEPT);
    }

    /**
     * A gate's answer as a refusal.
     *
     * @param answer BLOCKED, or NEEDS_APPROVAL without an approval
     * @return the refusal with the strictest gate's code, article and facts, naming the route if there is one
     */
    public static Refusal ofGate(GateAnswer answer) {
        Reason first = answer.reasons().get(0);
        String next = answer.decision() == Decision.NEEDS_APPROVAL ? "请填写批准人和理由后重新提交。" : "";
        String route = answer.route().map(mode -> "可以改为：" + mode.label() + "。").orElse("");
        return Refusal.byRule(first.code(), first.article(), first.sentence() + next + route + NOTHING_KEPT,
                first.facts());
    }
}
