package org.shiming.calendar.domain.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;

/** The daily rates of the doubled part, checked when loaded. Immutable. */
public final class InterestRates {
    private final String version;
    private final List<Rate> rates;
    private final Statutes statutes;

    /** One rate. @param row where it stands, with the days in force @param daily share per day */
    record Rate(LawTable.Row row, BigDecimal daily) {}

    /**
     * @param table columns {@code from, to, daily, basis}
     * @param statutes how statutes are cited
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public InterestRates(LawTable table, Statutes statutes) {
        this.statutes = statutes;
        version = table.version();
        rates = table.each(InterestRates::rate);
        for (Rate one : rates) {
            if (rates.stream().anyMatch(other -> other != one && other.row().inForce(one.row().from()))) {
                throw new IllegalArgumentException("interest-rates: two rates on " + one.row().from());
            }
        }
    }

    private static Rate rate(LawTable.Row row) {
        BigDecimal daily = new BigDecimal(row.get("daily"));
        if (daily.signum() <= 0 || daily.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("daily is a share between 0 and 1");
        }
        return new Rate(row, daily);
    }

    /** @return the table's version, printed with every answer */
    public String version() {
        return version;
    }

    Optional<Rate> on(LocalDate day) {
        return rates.stream().filter(rate -> rate.row().inForce(day)).findFirst();
    }

    /** The days on which another rate begins. */
    List<LocalDate> changes() {
        return rates.stream().map(rate -> rate.row().from()).toList();
    }

    List<String> cite(Rate rate, LocalDate day) {
        return statutes.cite(rate.row().list("basis"), day);
    }
}
