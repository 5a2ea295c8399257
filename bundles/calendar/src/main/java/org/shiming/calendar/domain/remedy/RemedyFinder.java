package org.shiming.calendar.domain.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;
import org.shiming.calendar.domain.period.Length;
import org.shiming.calendar.domain.remedy.AvenueRule.State;
import org.shiming.calendar.domain.remedy.Remedy.Status;

/** Finds what may still be done (tables {@code avenues} and {@code persons}). Pure; safe for concurrent use. */
public final class RemedyFinder {
    /** 三.13: the avenues at the end of every route. */
    public static final Article AVENUES = new Article("三.13");
    /** No series of rest days is longer; beyond it a period is over even where its last day cannot be named. */
    private static final int LONGEST_REST = 31;
    /** No document opens a longer period of its own (民诉法第286条). */
    private static final Length LONGEST_PERIOD = Length.days(30);

    private final List<AvenueRule> rules;
    private final Statutes statutes;
    private final Persons persons;
    private final String version;

    /**
     * @param table columns as the table's own comment says
     * @param persons kinds of persons
     * @param kinds codes of all classes of documents
     * @param statutes how statutes are cited
     * @throws IllegalArgumentException naming table and line of what is wrong; nothing is loaded then
     */
    public RemedyFinder(LawTable table, Persons persons, Set<String> kinds, Statutes statutes) {
        this.statutes = statutes;
        this.persons = persons;
        this.version = table.version();
        this.rules = table.each(row -> {
            if (!kinds.containsAll(row.list("classes")) || !row.list("persons").stream().allMatch(persons::knows)) {
                throw new IllegalArgumentException("unknown class or person");
            }
            return AvenueRule.of(row);
        });
    }

    /** @return the kinds of persons */
    public Persons persons() {
        return persons;
    }

    /** @return the table's version, printed with every answer */
    public String version() {
        return version;
    }

    /**
     * What may be done.
     *
     * @param situation whom, about what
     * @param clocks the days
     * @param today the day asked
     * @return every avenue of the table, those that are over or not given included; or {@code PERSON_KIND_UNKNOWN},
     *         {@code AVENUES_NOT_LISTED}, {@code LAW_VERSION_MISSING}
     */
    public Outcome<List<Remedy>> find(Situation situation, Clocks clocks, LocalDate today) {
        if (situation.persons().isEmpty()) {
            return refused("PERSON_KIND_UNKNOWN", "无法从诉讼地位判断该当事人可以行使的权利；请核对诉讼地位后由承办人核定。", List.of());
        }
        List<AvenueRule> fitting = rules.stream().filter(rule -> rule.fits(situation)).toList();
        if (fitting.isEmpty()) {
            return refused("AVENUES_NOT_LISTED", "参考表没有列明该文书对该当事人的救济途径；请承办人核定。", List.of("参考表版本 " + version));
        }
        if (statutes.cite(fitting.get(0).row().list("basis").get(0), situation.issued()).isEmpty()) {
            return refused("LAW_VERSION_MISSING", "没有文书出具时施行的法律条文资料，没有列出救济途径；请承办人依当时的法律核定。",
                    List.of("出具日 " + situation.issued()));
        }
        return Outcome.done(fitting.stream().map(rule -> remedy(rule, situation, clocks, today)).toList());
    }

    private Remedy remedy(AvenueRule rule, Situation situation, Clocks clocks, LocalDate today) {
        LawTable.Row row = rule.row();
        Outcome<DayAnswer> last = last(rule, situation, clocks);
        return new Remedy(row.get("code"), row.get("name"), status(rule, situation, clocks, last, today),
                situation.filled(row.get("where")), situation.filled(row.get("manner")), last, row.get("note"),
                statutes.cite(row.list("basis"), situation.issued()));
    }

    private Outcome<DayAnswer> last(AvenueRule rule, Situation situation, Clocks clocks) {
        if (rule.state() == State.CLOSED) {
            return refused("AVENUE_NOT_GIVEN", rule.row().get("note"),
                    statutes.cite(rule.row().list("basis"), situation.issued()));
        }
        if (rule.state() == State.AFTER) {
            return refused("AVENUE_NOT_YET", rule.row().get("note"), List.of());
        }
        if (!rule.opens().isEmpty()) {
            Outcome<PeriodAnswer> own = clocks.period();
            if (rule.length().isEmpty() || own instanceof Outcome.Done<PeriodAnswer> done
                    && done.value().code().equals(rule.opens())) {
                return own.then(period -> period.code().equals(rule.opens()) ? day(period) : refused(
                        "AVENUE_NOT_OPENED", "该文书没有开启这一途径的期限；请承办人核定。", List.of(period.name())));
            }
        }
        Outcome<DayAnswer> start = start(rule, situation, clocks);
        return rule.length()
                .map(length -> start.then(from -> clocks.count(from.day(), length).map(to -> joined(from, to))))
                .orElseGet(() -> start.then(from -> refused("NO_TIME_LIMIT", "法律没有规定固定期限，请尽早提出。", List.of())));
    }

    private static Outcome<DayAnswer> start(AvenueRule rule, Situation situation, Clocks clocks) {
        DayAnswer issued = new DayAnswer(situation.issued(), List.of(situation.issued() + " 文书作出"), List.of());
        return switch (rule.start()) {
        case SERVICE -> rule.length().isEmpty() ? Outcome.done(issued) : clocks.served();
        case EFFECT -> clocks.effective();
        case ISSUED, NONE -> Outcome.done(issued);
        case KNOWN -> refused("STARTS_WHEN_KNOWN", "自知道或者应当知道该事由之日起算，系统不能计算；请当事人说明知道的日期，由法院审查。", List.of());
        };
    }

    private static Outcome<DayAnswer> day(PeriodAnswer period) {
        return Outcome.done(new DayAnswer(period.day(), period.derivation(), period.basis()));
    }

    private static DayAnswer joined(DayAnswer from, DayAnswer to) {
        List<String> steps = new ArrayList<>(from.derivation());
        steps.addAll(to.derivation());
        return new DayAnswer(to.day(), steps, to.basis());
    }

    private static Status status(AvenueRule rule, Situation situation, Clocks clocks, Outcome<DayAnswer> last,
            LocalDate today) {
        if (last instanceof Outcome.Done<DayAnswer> done) {
            return done.value().day().isBefore(today) ? Status.OVER : Status.OPEN;
        }
        String code = ((Outcome.Refused<DayAnswer>) last).refusal().code();
        return switch (code) {
        case "AVENUE_NOT_GIVEN" -> Status.NOT_GIVEN;
        case "AVENUE_NOT_YET", "NOT_EFFECTIVE_YET" -> Status.NOT_YET;
        case "NO_TIME_LIMIT" -> Status.NO_LIMIT;
        case "SERVICE_DATE_MISSING" -> Status.NOT_STARTED;
        case "STARTS_WHEN_KNOWN" -> Status.BY_KNOWLEDGE;
        case "CALENDAR_YEAR_MISSING" -> surelyOver(rule, situation, clocks, today) ? Status.OVER : Status.MANUAL;
        default -> Status.MANUAL;
        };
    }

    /** A last day in an unloaded year is not named; but that it is long past may be certain. */
    private static boolean surelyOver(AvenueRule rule, Situation situation, Clocks clocks, LocalDate today) {
        Length length = rule.length().orElse(LONGEST_PERIOD);
        Outcome<DayAnswer> start = rule.opens().isEmpty() ? start(rule, situation, clocks) : clocks.served();
        return start instanceof Outcome.Done<DayAnswer> from
                && length.after(from.value().day()).plusDays(LONGEST_REST).isBefore(today);
    }

    private static <T> Outcome<T> refused(String code, String message, List<String> facts) {
        return Outcome.refused(new Refusal(FaultKind.REFUSED_BY_RULE, code, message, Optional.of(AVENUES), facts));
    }
}
