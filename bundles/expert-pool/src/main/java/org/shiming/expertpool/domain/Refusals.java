package org.shiming.expertpool.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** Why not, in words, with a stable code and the article. */
public final class Refusals {
    private Refusals() {}

    /** @return there is no such booking for this caller */
    public static Refusal bookingUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "BOOKING_UNKNOWN", "没有这个专家预约，或者您无权查看；请从列表中选择。");
    }

    /** @return there is no such person in the pool */
    public static Refusal expertUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "EXPERT_UNKNOWN", "专家智库中没有这位专家，本次未保存；请从列表中选择。");
    }

    /** @return there is no such matter in this court */
    public static Refusal matterUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "MATTER_UNKNOWN", "本院没有这个释明事项，本次未保存；请先登记来访或者从案件页面选择。");
    }

    /** @return the caller may not take this step @param label of the step */
    public static Refusal notYours(String label) {
        return Refusal.of(FaultKind.FORBIDDEN, "STEP_NOT_YOURS", "您不能办理“" + label + "”，本次未保存；请由释明中心或者受邀专家本人办理。");
    }

    /** @return the step does not fit @param booking the booking @param kind the step */
    public static Refusal state(Booking booking, StepKind kind) {
        return new Refusal(FaultKind.CONFLICT, "BOOKING_STATE",
                "预约当前状态不能“" + kind.label() + "”，可能他人刚刚办理过；本次未保存，请刷新后再试。", Optional.of(Article.EXPERTS),
                List.of("当前状态 " + booking.state().label(), "下一步 " + booking.state().nextStep()));
    }

    /** @return the step does not fit @param expert the person @param step the step */
    public static Refusal state(Expert expert, ExpertStep step) {
        return new Refusal(FaultKind.CONFLICT, "EXPERT_STATE", "专家当前状态不能“" + step.label() + "”；本次未保存，请刷新后再试。",
                Optional.of(Article.EXPERTS), List.of("当前状态 " + expert.state().label()));
    }

    /** @return one person may not nominate and review */
    public static Refusal samePerson() {
        return Refusal.of(FaultKind.FORBIDDEN, "REVIEW_BY_ANOTHER", "推荐人不能审核自己推荐的专家，本次未保存；请由另一位负责人审核。");
    }

    /** @return the expert does not serve on that day */
    public static Refusal notServing() {
        return Refusal.byRule("EXPERT_NOT_ACTIVE", Article.EXPERTS, "该专家未在聘或者不在聘期内，本次未保存；请当事人另选专家。", List.of());
    }

    /** @return the field does not fit the case @param field it @param type the case's */
    public static Refusal field(Field field, String type) {
        return Refusal.byRule("EXPERT_FIELD", Article.EXPERTS, "该专家的专业领域与案件类型不符，本次未保存；请按案件类型另选专家。",
                List.of("专家领域 " + field.label(), "案件类型 " + type));
    }

    /** @return the time is over */
    public static Refusal past() {
        return Refusal.byRule("SLOT_PAST", Article.EXPERTS, "预约时间已经过去，本次未保存；请选择之后的时间。", List.of());
    }

    /** @return the time has not come yet @param kind the step */
    public static Refusal early(StepKind kind) {
        return Refusal.byRule("SLOT_NOT_YET", Article.EXPERTS, "约定时间尚未到，不能登记“" + kind.label() + "”；本次未保存。", List.of());
    }

    /** @return there is no such room @param rooms those there are */
    public static Refusal room(List<String> rooms) {
        return Refusal.of(FaultKind.BAD_INPUT, "ROOM_UNKNOWN", "没有这个释明室，可用的有：" + String.join("、", rooms) + "；本次未保存。");
    }

    /** @return somebody was faster @param facts what is taken: 专家, 释明室, 当事人 */
    public static Refusal taken(List<String> facts) {
        return new Refusal(FaultKind.CONFLICT, "SLOT_TAKEN",
                "这个时间" + String.join("、", facts) + "已有其他预约，本次未保存；请换一个时间、地点或者专家。", Optional.of(Article.EXPERTS), facts);
    }

    /** @return the mood is not extreme */
    public static Refusal notExtreme() {
        return Refusal.byRule("MOOD_NOT_EXTREME", Article.EXPERTS, "当事人情绪比较极端的，才立即安排心理咨询师；本次未保存，其他情形请按专家预约办理。",
                List.of());
    }

    /** @return nobody can come now @param facts why */
    public static Refusal noCounsellor(List<String> facts) {
        return new Refusal(FaultKind.CONFLICT, "COUNSELLOR_NOT_AVAILABLE", "此刻没有可以到场的心理咨询师，本次未保存；请专职人员先行安抚，并电话联系心理咨询师。",
                Optional.of(Article.EXPERTS), facts);
    }
}
