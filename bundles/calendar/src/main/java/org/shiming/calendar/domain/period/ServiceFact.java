package org.shiming.calendar.domain.period;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is on record of one service.
 *
 * @param method 直接, 电子, 邮寄, 公告, 退回 …
 * @param day the day recorded
 * @param publication whether that is the day a public announcement was published, not the day it counts as served
 */
public record ServiceFact(String method, LocalDate day, boolean publication) {
    /** Checks. */
    public ServiceFact {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(day, "day");
    }
}
