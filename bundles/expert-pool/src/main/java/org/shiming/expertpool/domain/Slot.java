package org.shiming.expertpool.domain;

import java.time.Duration;
import java.time.Instant;
import org.shiming.api.outcome.InvalidValue;

/**
 * Time and place.
 *
 * @param from when it begins
 * @param to when it ends
 * @param room where
 */
public record Slot(Instant from, Instant to, String room) {
    private static final Duration LONGEST = Duration.ofHours(8);

    /** Checks the order. */
    public Slot {
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidValue("SLOT_MALFORMED", "结束时间应晚于开始时间，且不超过 8 小时，请改正后重新提交；本次未保存。");
        }
    }

    /** @return whether they share any moment; one may begin when the other ends @param other the other */
    public boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
