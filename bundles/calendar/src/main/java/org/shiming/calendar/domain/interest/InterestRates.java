package org.shiming.calendar.domain.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.calendar.domain.law.Articles;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Validity;

/** The daily rates of the doubled part, checked when loaded. Immutable. */
public final class InterestRates {
    private final String version;
    private final List<Rate> rates;
    private final Articles articles;

    /** One rate. @param validity when it is in force @param daily share per day @param basis keys of articles */
    record Rate(Validity validity, BigDecimal daily, List<String> basis) {}

    /**
     * @param lines of the table {@code from|to|daily|basis}
     * @param articles where the basis is cited from
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public InterestRates(List<String> lines, Articles articles) {
        LawTable table = LawTable.parse("interest-rates", lines, "from", "to", "daily", "basis");
        this.articles = articles;
        version = table.version();
        rates = table.each(this::rate);
        for (int i = 0; i < rates.size(); i++) {
            for (int j = i + 1; j < rates.size(); j++) {
                if (rates.get(i).validity().overlaps(rates.get(j).validity())) {
                    throw new IllegalArgumentException("interest-rates: two rates on one day");
                }
            }
        }
    }

    private Rate rate(LawTable.Row row) {
        BigDecimal daily = row.number("daily").orElseThrow(() -> new IllegalArgumentException("daily is empty"));
        if (daily.signum() <= 0 || daily.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("daily is a share between 0 and 1");
        }
        if (!articles.keys().containsAll(row.list("basis"))) {
            throw new IllegalArgumentException("no such article: " + row.text("basis"));
        }
        return new Rate(row.validity(), daily, row.list("basis"));
    }

    /** @return the table's version, printed with every answer */
    public String version() {
        return version;
    }

    Optional<Rate> on(LocalDate day) {
        return rates.stream().filter(rate -> rate.validity().covers(day)).findFirst();
    }

    /** The days on which another rate begins. */
    List<LocalDate> changes() {
        return rates.stream().map(rate -> rate.validity().from()).toList();
    }

    List<String> cite(Rate rate, LocalDate day) {
        return rate.basis().stream().map(key -> articles.cite(key, day).text()).toList();
    }
}
