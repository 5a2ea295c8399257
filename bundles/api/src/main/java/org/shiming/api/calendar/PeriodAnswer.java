package org.shiming.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.PersonId;

/**
 * A legal period with its last day. Information, always 以法院审查为准.
 *
 * @param code stable, such as {@code APPEAL}
 * @param name in Chinese, such as 上诉期
 * @param length in Chinese, such as 15日
 * @param computed the days as they were computed; empty if they could not be, then there is an override
 * @param derivation one Chinese line per step, day by day
 * @param basis the statutes, with the version in force
 * @param notes what a reader should know besides, such as a convention that courts handle differently
 * @param override an officer's own decision; the computed day stays visible beside it
 */
public record PeriodAnswer(String code, String name, String length, Optional<Computed> computed,
        List<String> derivation, List<String> basis, List<String> notes, Optional<Override> override) {

    /** Checks and copies. */
    public PeriodAnswer {
        derivation = List.copyOf(derivation);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
        if (computed.isEmpty() && override.isEmpty()) {
            throw new IllegalArgumentException("a period without a day is a refusal");
        }
    }

    /**
     * Computed days.
     *
     * @param start the day that starts the period and is not counted itself
     * @param nominal the last day before rest days are looked at
     * @param last the last day
     */
    public record Computed(LocalDate start, LocalDate nominal, LocalDate last) {
        /** Checks. */
        public Computed {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(nominal, "nominal");
            Objects.requireNonNull(last, "last");
        }
    }

    /** An officer's decision. @param day the last day he set @param reason why @param by who @param at when */
    public record Override(LocalDate day, String reason, PersonId by, Instant at) {}

    /** @return the last day that counts: the officer's, else the computed one */
    public LocalDate day() {
        return override.map(Override::day).or(() -> computed.map(Computed::last)).orElseThrow();
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
        return new PeriodAnswer(code, name, length, computed, derivation, basis, notes, Optional.of(decision));
    }

    /**
     * The same with a further note.
     *
     * @param note a Chinese sentence
     * @return a copy
     */
    public PeriodAnswer noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new PeriodAnswer(code, name, length, computed, derivation, basis, more, override);
    }

    /**
     * A period that could not be computed and that an officer decided.
     *
     * @param refusal why it could not be computed; it stays visible
     * @param decision what he decided
     * @return the answer
     */
    public static PeriodAnswer decided(Refusal refusal, Override decision) {
        return new PeriodAnswer("DECIDED", "人工核定的期限", "", Optional.empty(), List.of(refusal.message()),
                refusal.facts(), List.of("以法院审查为准"), Optional.of(decision));
    }
}
