package org.shiming.dutylawyer.domain;

/** How a line of a pay sheet stands. */
public enum PayState {
    /** Not yet looked at. */
    OPEN("待审批"),
    /** Approved. */
    APPROVED("已审批"),
    /** Paid. */
    PAID("已发放"),
    /** Not to be paid, with a reason. */
    STRUCK("已核减");

    private final String label;

    PayState(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
