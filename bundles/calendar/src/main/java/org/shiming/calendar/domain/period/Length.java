package org.shiming.calendar.domain.period;

import java.time.LocalDate;

/**
 * How long a period is. The day that starts it is not counted (民诉法第85条, 刑诉法第105条).
 *
 * @param amount how many
 * @param unit of what
 */
public record Length(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** Calendar days: rest days within the period count. */
        DAY("日"),
        /** Months to the corresponding day, or the month's end if there is none (民法典 201-203). */
        MONTH("个月"),
        /** Months of criminal procedure: from a month's last day to a month's last day (刑诉解释 202). */
        MONTH_CRIMINAL("个月"),
        /** Years to the corresponding day, or the month's end if there is none. */
        YEAR("年");

        private final String label;

        Unit(String label) {
            this.label = label;
        }
    }

    /** Checks. */
    public Length {
        if (amount < 1 || amount > 3650) {
            throw new IllegalArgumentException("a period has 1 to 3650 units, not " + amount);
        }
    }

    /**
     * So many days.
     *
     * @param amount how many
     * @return the length
     */
    public static Length days(int amount) {
        return new Length(amount, Unit.DAY);
    }

    /**
     * So many months.
     *
     * @param amount how many
     * @return the length
     */
    public static Length months(int amount) {
        return new Length(amount, Unit.MONTH);
    }

    /**
     * The last day before rest days are looked at.
     *
     * @param start the day that starts the period
     * @return the day
     */
    public LocalDate after(LocalDate start) {
        return switch (unit) {
        case DAY -> start.plusDays(amount);
        case MONTH -> start.plusMonths(amount);
        case MONTH_CRIMINAL -> {
            LocalDate day = start.plusMonths(amount);
            yield start.getDayOfMonth() == start.lengthOfMonth() ? day.withDayOfMonth(day.lengthOfMonth()) : day;
        }
        case YEAR -> start.plusYears(amount);
        };
    }

    @Override
    public String toString() {
        return amount + unit.label;
    }
}
