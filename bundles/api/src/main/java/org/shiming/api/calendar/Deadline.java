package org.shiming.api.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.outcome.InvalidValue;

/**
 * A limit in working days, as a plug-in keeps it: the start and the pauses are the truth, the last day is computed. So
 * a changed limit, or a newly loaded year, moves the last day and never the time consumed.
 *
 * @param start the day from which it runs; not counted itself
 * @param workingDays the limit as it is set now, 0 to 1000
 * @param pauses in order, not overlapping; only the last may be open
 */
public record Deadline(LocalDate start, int workingDays, List<Pause> pauses) {
    private static final int MAX = 1000;

    /** Checks and copies. */
    public Deadline {
        Objects.requireNonNull(start, "start");
        pauses = List.copyOf(pauses);
        if (workingDays < 0 || workingDays > MAX) {
            throw new InvalidValue("WORKING_DAYS_RANGE", "工作日数应为 0 至 1000。");
        }
        LocalDate free = start;
        for (Pause pause : pauses) {
            if (free == null || pause.from().isBefore(free)) {
                throw new InvalidValue("PAUSE_ORDER", "暂停不能早于起算日，也不能与前一次暂停重叠；本次未保存。");
            }
            free = pause.resumed().orElse(null);
        }
    }

    /**
     * A pause: its first day does not count any more, the day of resuming counts again.
     *
     * @param from the first day that does not count
     * @param resumed the first day that counts again; empty while paused
     * @param reason why, never empty
     */
    public record Pause(LocalDate from, Optional<LocalDate> resumed, String reason) {
        /** Checks. */
        public Pause {
            Objects.requireNonNull(from, "from");
            if (reason == null || reason.isBlank()) {
                throw new InvalidValue("PAUSE_REASON", "暂停期限须写明理由；本次未保存。");
            }
            if (resumed.isPresent() && resumed.get().isBefore(from)) {
                throw new InvalidValue("PAUSE_ORDER", "恢复日不能早于暂停日；本次未保存。");
            }
        }

        /**
         * Whether a day is left out.
         *
         * @param day the day
         * @return true while paused
         */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (resumed.isEmpty() || day.isBefore(resumed.get()));
        }
    }

    /**
     * Without pauses.
     *
     * @param start the day from which it runs
     * @param workingDays the limit
     * @return the deadline
     */
    public static Deadline of(LocalDate start, int workingDays) {
        return new Deadline(start, workingDays, List.of());
    }

    /** @return whether it is paused now, without an end */
    public boolean paused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).resumed().isEmpty();
    }

    /**
     * The same limit, paused.
     *
     * @param from the first day that does not count
     * @param reason why
     * @return a copy
     * @throws InvalidValue {@code PAUSE_ORDER} if it is paused already
     */
    public Deadline pause(LocalDate from, String reason) {
        return with(new Pause(from, Optional.empty(), reason), pauses);
    }

    /**
     * The same limit, running again.
     *
     * @param on the first day that counts again
     * @return a copy
     * @throws InvalidValue {@code NOT_PAUSED} if it is not paused
     */
    public Deadline resume(LocalDate on) {
        if (!paused()) {
            throw new InvalidValue("NOT_PAUSED", "期限没有暂停，不需要恢复；本次未保存。");
        }
        Pause open = pauses.get(pauses.size() - 1);
        return with(new Pause(open.from(), Optional.of(on), open.reason()), pauses.subList(0, pauses.size() - 1));
    }

    /**
     * The same start and pauses under another limit; what was consumed stays consumed.
     *
     * @param days the new limit
     * @return a copy
     */
    public Deadline limited(int days) {
        return new Deadline(start, days, pauses);
    }

    private Deadline with(Pause last, List<Pause> before) {
        List<Pause> all = new ArrayList<>(before);
        all.add(last);
        return new Deadline(start, workingDays, all);
    }
}
