package org.shiming.judgeexplanation.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a mandatory explanation must be done (三.1: 在宣判、送达等环节). The plan names no number of days, so both
 * limits are settings, in working days.
 *
 * @param from the day the limit counts from
 * @param workingDays how many
 */
public record DueDay(LocalDate from, int workingDays) {

    /**
     * The limit for one party.
     *
     * @param issuedOn when the document was issued
     * @param pronouncedOn when it was pronounced, if it was
     * @param servedOn when it was served on this party, if it was
     * @param afterService working days after service or pronouncement
     * @param unserved working days after issue while it is neither served nor pronounced
     * @return what to count from, and how far
     */
    public static DueDay of(LocalDate issuedOn, Optional<LocalDate> pronouncedOn, Optional<LocalDate> servedOn,
            int afterService, int unserved) {
        Optional<LocalDate> told = servedOn.or(() -> pronouncedOn);
        return told.map(day -> new DueDay(day, afterService)).orElseGet(() -> new DueDay(issuedOn, unserved));
    }

    /**
     * Whether a duty is overdue: due today is not overdue.
     *
     * @param state where it stands
     * @param dueOn its last day, empty if the calendar could not tell
     * @param today the day asked
     * @return true only if the record is not filed and the last day is past
     */
    public static boolean overdue(DutyState state, Optional<LocalDate> dueOn, LocalDate today) {
        return state != DutyState.RECORD_FILED && dueOn.filter(today::isAfter).isPresent();
    }
}
