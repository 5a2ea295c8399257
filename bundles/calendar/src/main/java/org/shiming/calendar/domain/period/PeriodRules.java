package org.shiming.calendar.domain.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseType;
import org.shiming.calendar.domain.law.DocumentKinds;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;
import org.shiming.calendar.domain.year.HolidayTable;

/**
 * Which period a document opens for a party, and its last day (tables {@code documents, periods, services, counting}).
 * Pure, needs no database; immutable and safe for concurrent use.
 */
public final class PeriodRules {
    private final DocumentKinds kinds;
    private final ServiceRules services;
    private final Statutes statutes;
    private final Map<String, List<Line>> byClass = new HashMap<>();
    private final LawTable counting;

    private record Line(LawTable.Row row, String party, String outcome, Optional<Length> length, LocalDate known) {}

    /**
     * A period that a document opens.
     *
     * @param rule the line of the table
     * @param type the case's type
     * @param law the day whose law counts
     * @param served the service that starts it
     * @param length how long it is
     */
    public record Opened(LawTable.Row rule, CaseType type, LocalDate law, ServiceRules.Served served,
            Length length) {}

    /** A period that was counted; the texts are made on demand. @param opened the period @param counted the days */
    public record Found(Opened opened, Counted counted) {}

    /**
     * @param kinds classes of documents
     * @param services days of service
     * @param periods columns {@code code, name, class, party, outcome, amount, unit, from, to, basis, note}
     * @param counting columns {@code cases, from, to, basis, note}
     * @param statutes how statutes are cited
     */
    public PeriodRules(DocumentKinds kinds, ServiceRules services, LawTable periods, LawTable counting,
            Statutes statutes) {
        this.kinds = kinds;
        this.services = services;
        this.statutes = statutes;
        this.counting = counting;
        for (LawTable.Row row : periods.rows()) {
            byClass.computeIfAbsent(row.get("class"), key -> new ArrayList<>())
                    .add(new Line(row, row.get("party"), row.get("outcome"), length(row),
                            statutes.knownFrom(row.list("basis").get(0)).orElse(LocalDate.MIN)));
        }
    }

    private static Optional<Length> length(LawTable.Row row) {
        return row.get("amount").isEmpty() ? Optional.empty() : Optional.of(
                new Length(Integer.parseInt(row.get("amount")), Length.Unit.valueOf(row.get("unit"))));
    }

    /** @return the classes of documents */
    public DocumentKinds kinds() {
        return kinds;
    }

    /**
     * The day of service.
     *
     * @param question the document, the party and what is on record
     * @return the day; or a refusal
     */
    public Outcome<ServiceRules.Served> served(PeriodQuestion question) {
        return services.day(question,
                kinds.of(question.type(), question.where(), question.text()).map(DocumentKinds.Kind::code).orElse(""));
    }

    /**
     * The period that a document opens, before it is counted: no year need be loaded.
     *
     * @param question the document, the party and what is on record
     * @return the period; or a refusal with its basis
     */
    public Outcome<Opened> opened(PeriodQuestion question) {
        String kind = kinds.of(question.type(), question.where(), question.text()).map(DocumentKinds.Kind::code)
                .orElse(null);
        if (kind == null) {
            return Refusals.kindUnknown(question.text());
        }
        LocalDate law = question.lawDay().orElse(null);
        if (law == null) {
            return Refusals.serviceMissing();
        }
        Line line = line(kind, question.party(), law);
        if (line == null) {
            return Refusals.kindUnknown(question.text());
        }
        if (law.isBefore(line.known())) {
            return Refusals.lawMissing(law.toString());
        }
        if (line.length().isEmpty()) {
            return none(line, law);
        }
        return services.day(question, kind)
                .map(served -> new Opened(line.row(), question.type(), law, served, line.length().get()));
    }

    /**
     * The period, counted.
     *
     * @param table the loaded years
     * @param question the document, the party and what is on record
     * @return the period; or a refusal with its basis
     */
    public Outcome<Found> find(HolidayTable table, PeriodQuestion question) {
        return opened(question).then(opened -> Counted.of(table, opened.served().day(), opened.length())
                .map(counted -> new Found(opened, counted)));
    }

    private <T> Outcome<T> none(Line line, LocalDate law) {
        List<String> facts = Refusals.facts(List.of(line.row().get("name"), line.row().get("note")),
                statutes.cite(line.row().list("basis"), law));
        if ("NONE".equals(line.outcome())) {
            return Refusals.by("NOT_APPEALABLE", "该文书对该当事人没有上诉期：" + line.row().get("note") + "。", facts);
        }
        return Refusals.by(line.row().get("code") + "_UNKNOWN",
                line.row().get("name") + "，没有计算期限：" + line.row().get("note") + "。请承办人核定。", facts);
    }

    /**
     * The period in words.
     *
     * @param found a period
     * @return the answer, with derivation day by day
     */
    public PeriodAnswer answer(Found found) {
        Opened opened = found.opened();
        LocalDate law = opened.law();
        List<String> derivation = new ArrayList<>(opened.served().derivation());
        derivation.addAll(found.counted().derivation());
        List<String> basis = new ArrayList<>(statutes.cite(opened.rule().list("basis"), law));
        List<String> notes = new ArrayList<>(opened.served().notes());
        if (!opened.rule().get("note").isEmpty()) {
            notes.add(opened.rule().get("note"));
        }
        for (LawTable.Row row : counting.inForce(law, r -> r.get("cases").equals(opened.type().name()))) {
            basis.addAll(statutes.cite(row.list("basis"), law));
            notes.add(row.get("note"));
        }
        basis.addAll(opened.served().basis());
        notes.add("释明不停止期限的计算；以法院审查为准");
        Counted counted = found.counted();
        return new PeriodAnswer(opened.rule().get("code"), opened.rule().get("name"), opened.length().toString(),
                Optional.of(new PeriodAnswer.Computed(counted.start(), counted.nominal(), counted.last())), derivation,
                basis.stream().distinct().toList(), notes, Optional.empty());
    }

    private Line line(String kind, PartyKind party, LocalDate law) {
        for (Line line : byClass.getOrDefault(kind, List.of())) {
            if (line.row().inForce(law) && ("ANY".equals(line.party()) || line.party().equals(party.name()))) {
                return line;
            }
        }
        return null;
    }
}
