package org.shiming.leaderassignment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** Why not, in words, with a stable code and the article. */
public final class Refusals {
    private Refusals() {}

    /** @return there is no such item for this caller */
    public static Refusal unknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "ITEM_UNKNOWN", "没有这个交办事项，或者您无权查看；请从列表中选择。");
    }

    /** @return the caller may not take this step @param kind the step */
    public static Refusal notYours(StepKind kind) {
        return Refusal.of(FaultKind.FORBIDDEN, "STEP_NOT_YOURS",
                "您不是本事项“" + kind.label() + "”的办理人，本次未保存；请由承办单位或者释明中心办理。");
    }

    /** @return the caller is not a deputy of that person */
    public static Refusal notDeputy() {
        return Refusal.of(FaultKind.FORBIDDEN, "NOT_DEPUTY", "没有登记您可以代该人员办理，本次未保存；请由本人办理，或请信息运维登记代理关系。");
    }

    /**
     * The step does not fit where the item stands.
     *
     * @param item the item
     * @param kind the step
     * @return the refusal; for a step towards closing it names what is missing (G6)
     */
    public static Refusal state(Item item, StepKind kind) {
        List<String> facts = new ArrayList<>(List.of("当前状态 " + item.state().label()));
        boolean closing = kind == StepKind.LEADER || kind == StepKind.RECEIPT || kind == StepKind.COLLECT
                || kind == StepKind.CENTRE;
        if (closing && !item.state().closed()) {
            facts.addAll(Moves.missing(item));
            return new Refusal(FaultKind.REFUSED_BY_RULE, "FEEDBACK_ORDER", "应当先回复当事人，再向释明中心反馈，由中心汇总后反馈交办方；本次未保存，"
                    + "请先办理缺少的环节。", Optional.of(article(item)), facts);
        }
        return new Refusal(FaultKind.CONFLICT, "ITEM_STATE",
                "事项当前状态不能“" + kind.label() + "”，可能他人刚刚办理过；本次未保存，请刷新后再试。",
                Optional.of(article(item)), facts);
    }

    /** @return too much time @param max the most, in working days */
    public static Refusal tooLong(int max) {
        return Refusal.byRule("LIMIT_TOO_LONG", Article.LEADER_ITEMS,
                "办理期限连同延期不得超过 " + max + " 个工作日；本次未保存，请缩短后重新提交。", List.of());
    }

    /** @return the article an item rests on @param item the item */
    public static Article article(Item item) {
        return item.assignment().leaderItem() ? Article.LEADER_ITEMS : Article.DESIGNATED;
    }
}
