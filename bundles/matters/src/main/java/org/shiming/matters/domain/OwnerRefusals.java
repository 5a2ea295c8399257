package org.shiming.matters.domain;

import java.util.List;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** The kernel's refusals about owners and directions, each with its stable code and what to do. */
public final class OwnerRefusals {
    private static final Article ONE_OWNER = new Article("一(二)4");
    private static final String NOTHING_KEPT = "本次未保存任何内容。";

    private OwnerRefusals() {}

    /** @return only its owner, or who assigns, hands a matter over */
    public static Refusal notOwner() {
        return Refusal.of(FaultKind.FORBIDDEN, "NOT_OWNER", "只有事项的承办人或者统筹、庭长、院领导可以流转、指派该事项；" + NOTHING_KEPT);
    }

    /** @return only the receiver signs or returns */
    public static Refusal notReceiver() {
        return Refusal.of(FaultKind.FORBIDDEN, "NOT_RECEIVER", "只有流转的接收人可以签收或者退回；" + NOTHING_KEPT);
    }

    /** @return it is the owner already */
    public static Refusal handOverToOwner() {
        return Refusal.of(FaultKind.BAD_INPUT, "HANDOVER_TO_OWNER", "该人已是事项承办人，请选择其他人；" + NOTHING_KEPT);
    }

    /** @return one waits already */
    public static Refusal handOverWaiting() {
        return Refusal.byRule("HANDOVER_WAITING", ONE_OWNER, "该事项已有一次流转等候签收，请先由接收人签收、退回，或者撤回后再流转；" + NOTHING_KEPT,
                List.of());
    }

    /** @return the receiver is away */
    public static Refusal receiverAbsent() {
        return Refusal.byRule("RECEIVER_ABSENT", ONE_OWNER, "接收人目前请假或者已离岗，请选择其他人承办，避免事项无人办理；" + NOTHING_KEPT,
                List.of());
    }

    /** @return no such hand-over for this caller */
    public static Refusal handOverUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "HANDOVER_UNKNOWN", "没有找到这次流转，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /** @return it has its answer */
    public static Refusal handOverAnswered() {
        return Refusal.of(FaultKind.CONFLICT, "HANDOVER_ANSWERED", "这次流转已经签收、退回或者撤回，原结果保持不变；请刷新后查看。");
    }

    /** @return the item stands with other content */
    public static Refusal directionChanged() {
        return Refusal.of(FaultKind.CONFLICT, "DIRECTION_CHANGED", "该指定（交办）事项已登记，内容与本次不同，原内容保持不变；请核对后重新提交。");
    }

    /** @return no such direction behind the matter */
    public static Refusal directionUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "DIRECTION_UNKNOWN", "该释明事项没有这项指定（交办）登记，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /**
     * Something before it is missing.
     *
     * @param commission the direction
     * @return the refusal naming what comes first
     */
    public static Refusal outOfOrder(Commission commission) {
        return Refusal.byRule("FEEDBACK_OUT_OF_ORDER", Article.LEADER_ITEMS,
                "应当先回复当事人，再向司法释明中心反馈，然后反馈院领导；请先登记前一步。" + NOTHING_KEPT,
                commission.missing().stream().map(kind -> "尚未" + kind.label()).toList());
    }

    /** @return it was told before */
    public static Refusal toldBefore() {
        return Refusal.of(FaultKind.CONFLICT, "FEEDBACK_TOLD_BEFORE", "该项回复（反馈）已经登记，原登记保持不变；请刷新后查看。");
    }

    /** @return it lies in the future */
    public static Refusal feedbackInFuture() {
        return Refusal.of(FaultKind.BAD_INPUT, "FEEDBACK_IN_FUTURE", "回复（反馈）时间晚于现在，请核对；" + NOTHING_KEPT);
    }
}
