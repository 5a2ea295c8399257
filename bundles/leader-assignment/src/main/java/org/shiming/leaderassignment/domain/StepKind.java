package org.shiming.leaderassignment.domain;

/** What can be done to an item; each leaves one entry in its history. */
public enum StepKind {
    /** The leader's words, or the designation, arrived. */
    ASSIGN("交办"),
    /** Screened: it is for the centre (甄别). */
    ACCEPT("甄别受理"),
    /** Screened: it is not. */
    DECLINE("甄别不予办理"),
    /** Sent to a unit and a person (流转). */
    DISPATCH("流转交办"),
    /** Signed for (签收). */
    SIGN("签收"),
    /** Sent back with a reason (退回). */
    RETURN("退回"),
    /** The limit was extended, with a reason. */
    EXTEND("延期"),
    /** The limit stands still, with a reason. */
    PAUSE("暂停计时"),
    /** The limit runs again. */
    RESUME("恢复计时"),
    /** Somebody was reminded (催办). */
    REMIND("催办"),
    /** A limit ran out and was reported upwards. */
    ESCALATE("超期督办"),
    /** The party was met. */
    MEET("约见当事人"),
    /** Progress was told. */
    PROGRESS("办理进展"),
    /** The party has its reply (回复). */
    REPLY("回复当事人"),
    /** The centre has its feedback (反馈). */
    CENTRE("反馈释明中心"),
    /** The centre collected it (汇总). */
    COLLECT("中心汇总"),
    /** The leader, or whoever designated, has the centre's feedback. */
    LEADER("反馈交办方"),
    /** The receipt of that feedback. */
    RECEIPT("签阅回执");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
