package org.shiming.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.shiming.api.value.CourtCode;

/**
 * A holder of open deadlines, asked by the bundle {@code calendar} once a year's data was confirmed. Implemented by
 * every bundle that keeps last days in its tables. Called outside any transaction, off request threads, and again after
 * a failure; so it must be idempotent. Absent: its deadlines move when it looks at them next.
 */
@ConsumerType
public interface OpenDeadlines {
    /** @return the bundle's short name, such as {@code judge-explanation} */
    String name();

    /**
     * Computes the last days of what is open anew, with the calendar as it is now, and keeps them.
     *
     * @return those that changed
     */
    List<Changed> recompute();

    /**
     * A deadline that changed.
     *
     * @param court whose it is
     * @param caseNumber the case, empty if it belongs to none
     * @param what it is, in Chinese; names no person
     * @param before the last day before, empty if none could be named
     * @param after the last day now, empty if none can be named
     */
    record Changed(CourtCode court, String caseNumber, String what, Optional<LocalDate> before,
            Optional<LocalDate> after) {}
}
