package org.shiming.leaderassignment.domain;

/** Where an item stands (三.8, 三.9). */
public enum State {
    /** Assigned, not yet screened. */
    ASSIGNED("待甄别"),
    /** Screened: it will not be explained; the leader is still to be told why. */
    DECLINED("甄别不予办理，待反馈"),
    /** Screened, or designated: to be dispatched to somebody. */
    SCREENED("待交办"),
    /** Dispatched, not yet signed for. */
    DISPATCHED("待签收"),
    /** Signed for. */
    HANDLING("办理中"),
    /** The party has its reply. */
    REPLIED("已回复当事人，待反馈中心"),
    /** The centre has its feedback and will collect it. */
    CENTRE_TOLD("已反馈中心，待汇总"),
    /** Collected by the centre, to be fed back to the leader. */
    COLLECTED("已汇总，待反馈院领导"),
    /** Fed back, the receipt is still missing. */
    LEADER_TOLD("已反馈，待签阅"),
    /** All that must be told is told, and the receipt is there. */
    CLOSED("已办结");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return whether nothing more is to be done */
    public boolean closed() {
        return this == CLOSED;
    }
}
