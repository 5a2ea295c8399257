package org.shiming.calendar.domain.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;

/** When a document takes effect if nobody moves (table {@code effects}). Pure; safe for concurrent use. */
public final class Effects {
    private final LawTable table;
    private final Statutes statutes;

    /** How a class of documents takes effect. */
    public enum Rule {
        /** The day after the last period of all parties. */
        AFTER_PERIOD,
        /** The last service. */
        ON_SERVICE,
        /** When all have signed. */
        SIGNED,
        /** When it is pronounced. */
        PRONOUNCED
    }

    /** @param table columns {@code class, rule, from, to, basis, note} @param statutes how statutes are cited */
    public Effects(LawTable table, Statutes statutes) {
        this.table = table;
        this.statutes = statutes;
    }

    /**
     * The rule of a class of documents.
     *
     * @param kind the class
     * @param law the day whose law counts
     * @return the rule, empty if an officer must decide
     */
    public Optional<Rule> rule(String kind, LocalDate law) {
        return row(kind, law).map(row -> Rule.valueOf(row.get("rule")));
    }

    /**
     * The day after the last of the parties' periods: each party has its own clock (民诉解释第244条).
     *
     * @param kind the class
     * @param law the day whose law counts
     * @param periods one per party, at least one
     * @return the day with its derivation
     */
    public Outcome<DayAnswer> afterPeriods(String kind, LocalDate law, List<PeriodAnswer> periods) {
        List<String> derivation = new ArrayList<>();
        periods.forEach(period -> derivation.add(period.name() + "届满日 " + Counted.name(period.day())));
        LocalDate last = periods.stream().map(PeriodAnswer::day).max(Comparator.naturalOrder()).orElseThrow();
        derivation.add("最后届满日 " + Counted.name(last));
        return answer(kind, law, last.plusDays(1), derivation, "的次日生效");
    }

    /**
     * The last of several days.
     *
     * @param kind the class
     * @param law the day whose law counts
     * @param days service, signing or pronouncement
     * @return the day with its derivation
     */
    public Outcome<DayAnswer> onDays(String kind, LocalDate law, List<LocalDate> days) {
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<String> derivation = new ArrayList<>();
        days.forEach(day -> derivation.add(Counted.name(day) + (rule(kind, law).equals(Optional.of(Rule.PRONOUNCED))
                ? " 宣告" : " 送达或者签收")));
        return answer(kind, law, last, derivation, "生效");
    }

    private Outcome<DayAnswer> answer(String kind, LocalDate law, LocalDate day, List<String> derivation, String how) {
        LawTable.Row row = row(kind, law).orElseThrow();
        derivation.add(Counted.name(day) + " " + how.replaceFirst("^的", "为最后届满日的") + "：" + row.get("note"));
        return Outcome.done(new DayAnswer(day, derivation, statutes.cite(row.list("basis"), law)));
    }

    private Optional<LawTable.Row> row(String kind, LocalDate law) {
        return table.inForce(law, row -> row.get("class").equals(kind)).stream().findFirst();
    }
}
