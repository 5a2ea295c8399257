package org.shiming.dutylawyer.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import org.shiming.api.outcome.InvalidValue;

/**
 * A half-day of duty: the unit of the roster.
 *
 * @param day the day, in court time
 * @param half which part of it
 */
public record Slot(LocalDate day, Half half) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER = Comparator.<Slot, LocalDate>comparing(Slot::day)
            .thenComparing(Slot::half);

    /** Checks that nothing is missing. */
    public Slot {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(half, "half");
    }

    /**
     * A slot from its two parts as services write them.
     *
     * @param day such as {@code 2026-11-25}
     * @param half {@code AM} or {@code PM}
     * @return the slot
     */
    public static Slot of(String day, String half) {
        if (!"AM".equals(half) && !"PM".equals(half)) {
            throw new InvalidValue("SLOT_MALFORMED", "半天应为 AM（上午）或 PM（下午），请改正后重新提交；本次未保存。");
        }
        return new Slot(day(day), Half.valueOf(half));
    }

    /**
     * A day as services write it.
     *
     * @param day such as {@code 2026-11-25}
     * @return the day
     */
    public static LocalDate day(String day) {
        try {
            return LocalDate.parse(day == null ? "" : day);
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("DAY_MALFORMED", "日期格式不正确：应形如 2026-11-25，请改正后重新提交；本次未保存。");
        }
    }

    /** @return sortable and unique: {@code 2026-11-25-AM} */
    public String key() {
        return day + "-" + half;
    }

    /** @return for sentences: 2026-11-25上午 */
    public String label() {
        return day + half.label();
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
