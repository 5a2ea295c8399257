package org.shiming.reception.domain;

import java.util.List;
import java.util.Optional;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** Why not, in words, with a stable code. */
public final class Refusals {
    private Refusals() {}

    /** @return there is no such visit for this caller */
    public static Refusal unknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "VISIT_UNKNOWN", "没有这次来访登记，请从列表中选择。");
    }

    /** @return there is no such slip for this caller */
    public static Refusal slipUnknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "SLIP_UNKNOWN", "没有这张引导单，请从列表中选择。");
    }

    /** @return the step does not fit @param visit the visit @param kind the step */
    public static Refusal state(Visit visit, StepKind kind) {
        String why = visit.provisional() && kind != StepKind.MATCH
                ? "本次为临时登记，案件核对后方可“" + kind.label() + "”；已登记的内容都已保存，审判业务系统恢复后会自动核对。"
                : "来访当前状态不能“" + kind.label() + "”，可能他人刚刚办理过；本次未保存，请刷新后再试。";
        return new Refusal(FaultKind.CONFLICT, "VISIT_STATE", why, Optional.of(Article.CENTRE),
                List.of("当前状态 " + visit.state().label()));
    }

    /** @return a child came alone */
    public static Refusal guardianNeeded() {
        return Refusal.of(FaultKind.REFUSED_BY_RULE, "GUARDIAN_NEEDED",
                "来访人未满十四周岁，须由监护人陪同，请登记监护人姓名后重新提交；本次未保存。");
    }

    /** @return it is not known whose doubts these are */
    public static Refusal partyNotRecognised() {
        return Refusal.of(FaultKind.REFUSED_BY_RULE, "PARTY_NOT_RECOGNISED",
                "来访人与本案当事人姓名不一致或者有同名，请选择其代表的当事人后重新提交；本次未保存。");
    }

    /** @return a case is needed for this */
    public static Refusal caseNeeded() {
        return Refusal.of(FaultKind.REFUSED_BY_RULE, "CASE_NEEDED",
                "没有案号的来访只能登记咨询；需要释明的，请先查明案号后登记；本次未保存。");
    }
}
