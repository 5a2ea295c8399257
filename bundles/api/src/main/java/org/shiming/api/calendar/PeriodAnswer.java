package org.shiming.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.value.PersonId;

/**
 * A legal period with its last day. Information, always 以法院审查为准.
 *
 * @param code stable, such as {@code APPEAL}
 * @param name in Chinese, such as 上诉期
 * @param length in Chinese, such as 15日
 * @param start the day that starts it and is not counted itself
 * @param nominalDay the last day before rest days are looked at
 * @param computedDay the last day
 * @param derivation one Chinese line per step, day by day
 * @param basis the statutes, with the version in force
 * @param notes what a reader should know besides, such as a convention that courts handle differently
 * @param override an officer's own decision; the computed day stays visible beside it
 */
public record PeriodAnswer(String code, String name, String length, LocalDate start, LocalDate nominalDay,
        LocalDate computedDay, List<String> derivation, List<String> basis, List<String> notes,
        Optional<Override> override) {

    /** Checks and copies. */
    public PeriodAnswer {
        Objects.requireNonNull(computedDay, "computedDay");
        derivation = List.copyOf(derivation);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
        Objects.requireNonNull(override, "override");
    }

    /** An officer's decision. @param day the last day he set @param reason why @param by who @param at when */
    public record Override(LocalDate day, String reason, PersonId by, Instant at) {}

    /** @return the last day that counts: the officer's, else the computed one */
    public LocalDate day() {
        return override.map(Override::day).orElse(computedDay);
    }

    /**
     * How many days are left, the last day included.
     *
     * @param today the day asked
     * @return 1 on the last day, 0 or less when it is over
     */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day()) + 1;
    }

    /**
     * The same with an officer's decision.
     *
     * @param decision what he decided
     * @return a copy
     */
    public PeriodAnswer with(Override decision) {
        return new PeriodAnswer(code, name, length, start, nominalDay, computedDay, derivation, basis, notes,
                Optional.of(decision));
    }
}
