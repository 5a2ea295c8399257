package org.shiming.dutylawyer.domain;

import java.util.List;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** Every refusal of this bundle, with its stable code and a sentence that says what to do. */
public final class Refusals {
    /** The list, the roster, honoraria. */
    public static final Article POOL = new Article("三.4");
    private static final String NOTHING_KEPT = "本次未保存。";

    private Refusals() {}

    /** @return not on the list of this court */
    public static Refusal personUnknown() {
        return missing("PERSON_UNKNOWN", "名册中没有这位值班人员，请先登记或刷新后重新选择；");
    }

    /** @return no such shift */
    public static Refusal shiftUnknown() {
        return missing("SHIFT_UNKNOWN", "没有找到这个班次，可能已被调整，请刷新排班表后重试；");
    }

    /** @return no such swap */
    public static Refusal swapUnknown() {
        return missing("SWAP_UNKNOWN", "没有找到这项换班申请，请刷新后重试；");
    }

    /** @return no such leave */
    public static Refusal leaveUnknown() {
        return missing("LEAVE_UNKNOWN", "没有找到这项请假，请刷新后重试；");
    }

    /** @return nobody to be explained to under this matter */
    public static Refusal callUnknown() {
        return missing("CALL_UNKNOWN", "没有找到这个待接待事项，可能已经办结，请刷新后重试；");
    }

    /** @return no such line of the pay sheet */
    public static Refusal payUnknown() {
        return missing("PAY_NOTHING", "没有可以办理的报酬明细，可能已经办理，请刷新后核对；");
    }

    /** @param slot the slot @return it is over, or has begun where it must not have */
    public static Refusal past(Slot slot) {
        return rule("SLOT_PAST", slot.label() + "已经过去或已开始，不能再变更，请选择以后的班次；", List.of(slot.key()));
    }

    /** @param slot the slot @param seats how many seats it has @return every seat is taken */
    public static Refusal slotTaken(Slot slot, int seats) {
        return conflict("SLOT_TAKEN", slot.label() + "的 " + seats + " 个席位都已排满，请选择其他班次，或者先撤销原有安排；", slot);
    }

    /** @param slot the slot @return the person is rostered then already */
    public static Refusal personTaken(Slot slot) {
        return conflict("PERSON_TAKEN", "该人员" + slot.label() + "已有值班，不能重复安排；", slot);
    }

    /** @param slot the slot @return the person is on leave */
    public static Refusal onLeave(Slot slot) {
        return rule("PERSON_ON_LEAVE", "该人员" + slot.label() + "请假，不能安排值班，请另选人员；", List.of(slot.key()));
    }

    /** @param slot the slot @return the term does not hold that day */
    public static Refusal outOfTerm(Slot slot) {
        return rule("PERSON_OUT_OF_TERM", "该人员聘期不含" + slot.day() + "，请续聘后再安排或另选人员；", List.of(slot.key()));
    }

    /** @param state how the person stands @return not to be rostered */
    public static Refusal notActive(PersonState state) {
        return rule("PERSON_NOT_ACTIVE", "该人员当前为“" + state.label() + "”，不能安排值班，请另选人员；", List.of(state.name()));
    }

    /** @param shift the shift @return it is not in a state for this */
    public static Refusal shiftState(Shift shift) {
        return conflict("SHIFT_STATE", shift.slot().label() + "的班次当前为“" + shift.state().label() + "”，不能这样办理，请刷新排班表；",
                shift.slot());
    }

    /** @return a swapped shift is not swapped again */
    public static Refusal swappedBefore() {
        return rule("SHIFT_SWAPPED_BEFORE", "该班次已经换过一次，不能再换；确需调整的，请联系释明中心统筹人员；", List.of());
    }

    /** @return a cover is neither swapped nor handed on: covers make no chain */
    public static Refusal cover() {
        return rule("SHIFT_IS_COVER", "替班的班次不能换班；不能到岗的，请请假，由统筹人员另行安排替班；", List.of());
    }

    /** @return one open proposal per shift */
    public static Refusal swapPending() {
        return Refusal.of(FaultKind.CONFLICT, "SWAP_PENDING", "其中一个班次已有待答复的换班申请，请等待答复或先撤回；" + NOTHING_KEPT);
    }

    /** @return the proposal is settled, or its shifts have changed meanwhile */
    public static Refusal swapSettled() {
        return Refusal.of(FaultKind.CONFLICT, "SWAP_SETTLED", "这项换班申请已经答复、撤回或者因班次变动失效，请刷新后查看；" + NOTHING_KEPT);
    }

    /** @return a swap needs two people and two half-days */
    public static Refusal swapSame() {
        return Refusal.of(FaultKind.BAD_INPUT, "SWAP_SAME", "换班须在两个人的两个不同半天之间进行，请重新选择；" + NOTHING_KEPT);
    }

    /** @return somebody covers that shift already, or it needs no cover */
    public static Refusal coverNotNeeded() {
        return Refusal.of(FaultKind.CONFLICT, "COVER_NOT_NEEDED", "该班次未请假或已有人替班，无需再安排，请刷新排班表；" + NOTHING_KEPT);
    }

    /** @return others' shifts and calls are not the caller's to change */
    public static Refusal notYours() {
        return Refusal.of(FaultKind.FORBIDDEN, "NOT_YOURS", "只能办理您本人的值班和接待；需要代为办理的，请联系释明中心统筹人员；" + NOTHING_KEPT);
    }

    /** @return signing in is too early or too late */
    public static Refusal signInTime(Slot slot, int minutes) {
        return rule("SIGN_IN_TIME", slot.label() + "的班次应在开始前 " + minutes + " 分钟至结束前签到；", List.of(slot.key()));
    }

    /** @return not signed in to a shift that runs now */
    public static Refusal notOnDuty() {
        return rule("NOT_ON_DUTY", "您现在没有已签到的值班班次，请先在“我的值班”签到；", List.of());
    }

    private static Refusal missing(String code, String sentence) {
        return Refusal.of(FaultKind.NOT_FOUND, code, sentence + NOTHING_KEPT);
    }

    private static Refusal conflict(String code, String sentence, Slot slot) {
        return new Refusal(FaultKind.CONFLICT, code, sentence + NOTHING_KEPT, java.util.Optional.of(POOL),
                List.of(slot.key()));
    }

    private static Refusal rule(String code, String sentence, List<String> facts) {
        return Refusal.byRule(code, POOL, sentence + NOTHING_KEPT, facts);
    }
}
