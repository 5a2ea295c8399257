package org.shiming.calendar.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;

/** On which day a document counts as served (table {@code services}). Immutable; safe for concurrent use. */
public final class ServiceRules {
    private final LawTable table;
    private final Statutes statutes;
    private final List<Line> lines;

    private record Line(LawTable.Row row, String method, List<String> cases, List<String> where, String kind,
            String party, String effect, String note) {}

    /**
     * A valid service; its words are made on demand.
     *
     * @param day the day on which the document counts as served
     * @param steps how it was found, one Chinese line per step
     * @param statutes the statutes
     * @param notes what a reader should know
     */
    public record Served(LocalDate day, Supplier<List<String>> steps, Supplier<List<String>> statutes,
            List<String> notes) {
        /** @return how it was found, one Chinese line per step */
        public List<String> derivation() {
            return steps.get();
        }

        /** @return statutes */
        public List<String> basis() {
            return statutes.get();
        }
    }

    /**
     * @param table columns {@code method, cases, where, class, party, effect, amount, unit, from, to, basis, note}
     * @param statutes how statutes are cited
     */
    public ServiceRules(LawTable table, Statutes statutes) {
        this.table = table;
        this.statutes = statutes;
        this.lines = table.rows().stream().map(row -> new Line(row, row.get("method"), row.list("cases"),
                row.list("where"), row.get("class"), row.get("party"), row.get("effect"), row.get("note"))).toList();
    }

    /**
     * The day of service: of several valid ones the earliest (在线诉讼规则第31条).
     *
     * @param question the document, the party and what is on record
     * @param kind the document's class
     * @return the day; or a refusal
     */
    public Outcome<Served> day(PeriodQuestion question, String kind) {
        Outcome<Served> best = Refusals.serviceMissing();
        boolean first = true;
        for (ServiceFact fact : question.services()) {
            Outcome<Served> one = of(question, kind, fact);
            if (first || one instanceof Outcome.Done<Served> served
                    && (!(best instanceof Outcome.Done<Served> other)
                            || served.value().day().isBefore(other.value().day()))) {
                best = one;
            }
            first = false;
        }
        return best;
    }

    private Outcome<Served> of(PeriodQuestion question, String kind, ServiceFact fact) {
        LocalDate law = question.lawDay().orElse(fact.day());
        Line line = line(question, kind, fact.method(), law);
        if (line == null) {
            return Refusals.by("SERVICE_METHOD_UNKNOWN", "送达方式“" + fact.method() + "”没有对应的规则，没有计算期限；请核对送达登记或者由承办人核定。",
                    List.of("规则表 " + table.name()));
        }
        Supplier<List<String>> basis = () -> statutes.cite(line.row().list("basis"), law);
        String note = line.note();
        if (question.issued().isPresent() && fact.day().isBefore(question.issued().get())) {
            return Refusals.servedBeforeJudgment(fact.day().toString(), question.issued().get().toString(),
                    basis.get());
        }
        return switch (line.effect()) {
        case "INVALID" -> Refusals.by("SERVICE_METHOD_INVALID", "该送达方式不适用于本案，登记的日期不能起算期限；请依法重新送达或者由承办人核定。",
                Refusals.facts(List.of("送达方式 " + fact.method(), note), basis.get()));
        case "UNCLEAR" -> Refusals.by("SERVICE_METHOD_UNCLEAR", "该送达方式的送达日须由承办人核定，没有计算期限。",
                Refusals.facts(List.of("送达方式 " + fact.method(), note), basis.get()));
        case "ANNOUNCED" -> announced(question, fact, line, basis);
        default -> Outcome.done(new Served(fact.day(), () -> List.of(Counted.name(fact.day()) + " 以" + fact.method()
                + "方式送达，为送达日"), basis,
                note.isEmpty() ? List.of() : List.of(note)));
        };
    }

    private static Outcome<Served> announced(PeriodQuestion question, ServiceFact fact, Line line,
            Supplier<List<String>> basis) {
        Length length = new Length(Integer.parseInt(line.row().get("amount")),
                Length.Unit.valueOf(line.row().get("unit")));
        List<String> notes = List.of("公告期满之日视为送达；部分法院以期满次日为送达日，可以人工核定");
        if (fact.publication()) {
            LocalDate day = length.after(fact.day());
            return Outcome.done(new Served(day, () -> List.of(Counted.name(fact.day()) + " 发出公告，当日不计",
                    Counted.name(day) + " 公告满" + length + "，视为送达"), basis, notes));
        }
        if (question.issued().isEmpty() || fact.day().isBefore(length.after(question.issued().get()))) {
            return Refusals.by("ANNOUNCEMENT_DAY_UNCLEAR", "登记的公告送达日距文书出具日不足公告期，可能登记的是公告发布日，没有计算期限；请核对后重新登记。",
                    Refusals.facts(List.of("登记日 " + fact.day(), "公告期 " + length), basis.get()));
        }
        return Outcome.done(new Served(fact.day(), () -> List.of(Counted.name(fact.day()) + " 公告期满，视为送达（登记的日期）"), basis,
                notes));
    }

    private Line line(PeriodQuestion question, String kind, String method, LocalDate law) {
        for (Line line : lines) {
            if (method.contains(line.method()) && line.row().inForce(law)
                    && (line.cases().isEmpty() || line.cases().contains(question.type().name()))
                    && (line.kind().isEmpty() || line.kind().equals(kind))
                    && ("ANY".equals(line.party()) || line.party().equals(question.party().name()))
                    && (line.where().isEmpty() || names(line.where(), question.where()))) {
                return line;
            }
        }
        return null;
    }

    private static boolean names(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
