package org.shiming.dutylawyer.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The court's rates of honoraria (三.4(3) 劳务报酬), each version from its day on.
 *
 * @param versions in the order of their days
 */
public record Rates(List<Rate> versions) {
    /** Sorts. */
    public Rates {
        versions = versions.stream().sorted(Comparator.comparing(Rate::from)).toList();
    }

    /**
     * One version.
     *
     * @param version its name, on every line that was made by it
     * @param from its first day
     * @param halfDay yuan for an attended half-day
     * @param session yuan for a held session
     */
    public record Rate(String version, LocalDate from, BigDecimal halfDay, BigDecimal session) {}

    /**
     * A version as an operator writes it.
     *
     * @param text such as {@code 2026-1:2026-01-01:150.00:50.00}
     * @return the rate
     */
    public static Rate parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 4 || parts[0].isBlank()) {
            throw new IllegalArgumentException(
                    "a rate has the form version:day:half-day yuan:session yuan, not " + text);
        }
        try {
            return new Rate(parts[0].strip(), LocalDate.parse(parts[1].strip()), yuan(parts[2]), yuan(parts[3]));
        } catch (DateTimeParseException | NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "a rate has the form version:day:half-day yuan:session yuan, not " + text,
                    wrong);
        }
    }

    /** @param day a day of work @return the version that holds then, empty before the first */
    public Optional<Rate> on(LocalDate day) {
        return versions.stream().filter(rate -> !rate.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    private static BigDecimal yuan(String text) {
        BigDecimal amount = new BigDecimal(text.strip());
        if (amount.signum() < 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("an amount is not negative and has at most two decimals: " + text);
        }
        return amount.setScale(2);
    }
}
