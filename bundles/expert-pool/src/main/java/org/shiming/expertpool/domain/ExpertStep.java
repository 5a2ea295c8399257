package org.shiming.expertpool.domain;

import java.util.Optional;

/** What can be done to a place in the pool. One function says where each leads. */
public enum ExpertStep {
    /** Proposed. */
    NOMINATE("推荐"),
    /** Looked at by a second person. */
    REVIEW("审核通过"),
    /** Engaged. */
    ACTIVATE("聘任"),
    /** Not to be chosen for now. */
    SUSPEND("暂停"),
    /** May be chosen again. */
    RESUME("恢复"),
    /** Leaves the pool, or was not taken into it. */
    REMOVE("退出");

    private final String label;

    ExpertStep(String label) {
        this.label = label;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return where it leads, empty if it may not be taken now @param now where the person stands */
    public Optional<ExpertState> next(ExpertState now) {
        return switch (this) {
        case NOMINATE -> from(now, ExpertState.REMOVED, ExpertState.NOMINATED);
        case REVIEW -> from(now, ExpertState.NOMINATED, ExpertState.REVIEWED);
        case ACTIVATE -> from(now, ExpertState.REVIEWED, ExpertState.ACTIVE);
        case SUSPEND -> from(now, ExpertState.ACTIVE, ExpertState.SUSPENDED);
        case RESUME -> from(now, ExpertState.SUSPENDED, ExpertState.ACTIVE);
        case REMOVE -> now == ExpertState.REMOVED ? Optional.empty() : Optional.of(ExpertState.REMOVED);
        };
    }

    private static Optional<ExpertState> from(ExpertState now, ExpertState wanted, ExpertState next) {
        return now == wanted ? Optional.of(next) : Optional.empty();
    }
}
