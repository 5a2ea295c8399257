package org.shiming.dutylawyer.domain;

import org.shiming.api.outcome.InvalidValue;

/**
 * Somebody's leave, both ends included.
 *
 * @param id identifier
 * @param person who
 * @param from the first half-day
 * @param to the last half-day
 */
public record Leave(String id, String person, Slot from, Slot to) {
    private static final int MAX_DAYS = 366;

    /** Checks the order. */
    public Leave {
        if (to.compareTo(from) < 0 || to.day().isAfter(from.day().plusDays(MAX_DAYS))) {
            throw new InvalidValue("LEAVE_MALFORMED", "请假的结束应不早于开始，且不超过一年，请改正后重新提交；本次未保存。");
        }
    }

    /** @param slot a slot @return whether it lies in the leave */
    public boolean covers(Slot slot) {
        return slot.compareTo(from) >= 0 && slot.compareTo(to) <= 0;
    }
}
