package org.shiming.api.matters;

/** What must be told before a directed matter is closed (三.8, 三.9; G6), in the order in which it is told. */
public enum Feedback {
    /** The unit's reply to the party (三.9). */
    REPLY_TO_PARTY("回复当事人"),
    /** The unit's feedback to the centre (三.9). */
    FEEDBACK_TO_CENTRE("向司法释明中心反馈"),
    /** The feedback to the leader, or to whoever designated (三.8, 三.9). */
    FEEDBACK_TO_LEADER("向指定方或者院领导反馈");

    private final String label;

    Feedback(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }
}
