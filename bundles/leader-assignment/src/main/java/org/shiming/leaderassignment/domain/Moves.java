package org.shiming.leaderassignment.domain;

import static org.shiming.leaderassignment.domain.State.ASSIGNED;
import static org.shiming.leaderassignment.domain.State.CENTRE_TOLD;
import static org.shiming.leaderassignment.domain.State.CLOSED;
import static org.shiming.leaderassignment.domain.State.COLLECTED;
import static org.shiming.leaderassignment.domain.State.DECLINED;
import static org.shiming.leaderassignment.domain.State.DISPATCHED;
import static org.shiming.leaderassignment.domain.State.HANDLING;
import static org.shiming.leaderassignment.domain.State.LEADER_TOLD;
import static org.shiming.leaderassignment.domain.State.REPLIED;
import static org.shiming.leaderassignment.domain.State.SCREENED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which step leads from where to where (三.8, 三.9): 甄别 → 交办 → 签收 → 办理 → 回复当事人 → 反馈中心 → 汇总 → 反馈院领导 →
 * 签阅. One function for every caller; what is not named here is refused.
 */
public final class Moves {
    private static final Set<State> WITH_UNIT = Set.of(DISPATCHED, HANDLING);

    private Moves() {}

    /**
     * Where a step leads.
     *
     * @param item the item as it stands
     * @param kind the step
     * @return the state after it; empty if it may not be taken now
     */
    public static Optional<State> next(Item item, StepKind kind) {
        State now = item.state();
        return switch (kind) {
        case ASSIGN -> Optional.empty();
        case ACCEPT -> from(now, ASSIGNED, SCREENED);
        case DECLINE -> from(now, ASSIGNED, DECLINED);
        case DISPATCH -> from(now, SCREENED, DISPATCHED);
        case SIGN -> from(now, DISPATCHED, HANDLING);
        case RETURN -> WITH_UNIT.contains(now) ? Optional.of(SCREENED) : Optional.empty();
        case EXTEND, REMIND, ESCALATE -> stay(now, !now.closed());
        case PAUSE -> stay(now, !now.closed() && !item.paused());
        case RESUME -> stay(now, item.paused());
        case MEET, PROGRESS -> stay(now, now == HANDLING);
        case REPLY -> item.assignment().leaderItem() ? from(now, HANDLING, REPLIED) : Optional.empty();
        case CENTRE -> from(now, REPLIED, CENTRE_TOLD);
        case COLLECT -> from(now, CENTRE_TOLD, COLLECTED);
        case LEADER -> toldLeader(item);
        case RECEIPT -> from(now, LEADER_TOLD, CLOSED);
        };
    }

    /** A leader's item is fed back once collected, or when declined; a designation once it was carried out (三.8). */
    private static Optional<State> toldLeader(Item item) {
        boolean ready = item.assignment().leaderItem()
                ? item.state() == COLLECTED || item.state() == DECLINED
                : item.state() == HANDLING && item.has(StepKind.MEET);
        return ready ? Optional.of(LEADER_TOLD) : Optional.empty();
    }

    /**
     * What is still missing before a leader's item may close (G6), in the plan's words.
     *
     * @param item the item
     * @return the missing ones, in order; empty for a designation that was fed back
     */
    public static List<String> missing(Item item) {
        List<String> missing = new ArrayList<>();
        boolean declined = item.has(StepKind.DECLINE);
        if (item.assignment().leaderItem() && !declined && !item.has(StepKind.REPLY)) {
            missing.add("尚未回复当事人");
        }
        if (item.assignment().leaderItem() && !declined && !item.has(StepKind.CENTRE)) {
            missing.add("尚未向释明中心反馈");
        }
        if (!item.has(StepKind.LEADER)) {
            missing.add(item.assignment().leaderItem() ? "尚未向院领导反馈" : "尚未向指定方反馈");
        }
        return missing;
    }

    private static Optional<State> from(State now, State wanted, State next) {
        return now == wanted ? Optional.of(next) : Optional.empty();
    }

    private static Optional<State> stay(State now, boolean allowed) {
        return allowed ? Optional.of(now) : Optional.empty();
    }
}
