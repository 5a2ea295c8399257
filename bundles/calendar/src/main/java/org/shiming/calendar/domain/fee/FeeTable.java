package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;

/** The kinds of fees and their rates, checked when loaded. Immutable. */
public final class FeeTable {
    private final String version;
    private final List<KindLine> kinds;
    private final List<FeeRow> rows;
    private final Statutes statutes;

    private record KindLine(LawTable.Row row, FeeKind kind) {}

    /**
     * @param kindTable columns {@code code, from, to, nature, label, basis, note}
     * @param rateTable columns {@code kind, from, to, row, over, upTo, low, high, share}
     * @param statutes how statutes are cited
     * @throws IllegalArgumentException naming table and line of what is wrong; nothing is loaded then
     */
    public FeeTable(LawTable kindTable, LawTable rateTable, Statutes statutes) {
        this.statutes = statutes;
        version = kindTable.version() + "/" + rateTable.version();
        kinds = kindTable.each(row -> new KindLine(row, new FeeKind(row.get("code"),
                FeeKind.Nature.valueOf(row.get("nature")), row.get("label"), row.list("basis"), row.get("note"))));
        rows = rateTable.each(FeeRow::of);
        rateTable.each(this::check);
        for (KindLine line : kinds) {
            if (rows.stream().noneMatch(row -> row.kind().equals(line.kind().code()))) {
                throw new IllegalArgumentException("fees: no rate of " + line.kind().code());
            }
        }
    }

    private FeeRow check(LawTable.Row line) {
        FeeRow row = rows.stream().filter(one -> one.line() == line).findFirst().orElseThrow();
        String needs = row.row() == FeeRow.Row.OF ? row.over() : row.kind();
        if (row.row() != FeeRow.Row.HALVE && kinds.stream().noneMatch(kind -> kind.kind().code().equals(needs))) {
            throw new IllegalArgumentException("no kind " + needs);
        }
        boolean doubled = row.row() == FeeRow.Row.TIER && rows.stream()
                .filter(other -> other.kind().equals(row.kind()) && other != row)
                .filter(other -> other.row() == FeeRow.Row.TIER || other.row() == FeeRow.Row.FIRST)
                .filter(other -> other.line().inForce(line.from()) || line.inForce(other.line().from()))
                .anyMatch(other -> overlap(other, row));
        if (doubled) {
            throw new IllegalArgumentException("two tiers of " + row.kind() + " overlap at " + row.over());
        }
        return row;
    }

    private static boolean overlap(FeeRow one, FeeRow other) {
        return before(one.from(), other.end()) && before(other.from(), one.end());
    }

    private static boolean before(BigDecimal from, Optional<BigDecimal> end) {
        return end.isEmpty() || from.compareTo(end.get()) < 0;
    }

    /** @return the version of both tables, printed with every answer */
    public String version() {
        return version;
    }

    /**
     * Citations as of a day.
     *
     * @param references short references
     * @param day the day
     * @return name, version and article of each
     */
    List<String> cite(Collection<String> references, LocalDate day) {
        return statutes.cite(List.copyOf(references), day);
    }

    /**
     * The kinds of a day.
     *
     * @param day the day
     * @return in the table's order
     */
    public List<FeeKind> kinds(LocalDate day) {
        return kinds.stream().filter(line -> line.row().inForce(day)).map(KindLine::kind).toList();
    }

    /**
     * A kind, as it was on a day.
     *
     * @param code its code
     * @param day the day
     * @return the kind, empty if it was not in force
     */
    public Optional<FeeKind> kind(String code, LocalDate day) {
        return kinds(day).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /**
     * The reasons for halving of a day.
     *
     * @param day the day
     * @return in the table's order
     */
    public List<Halving> halvings(LocalDate day) {
        return rows(day).filter(row -> row.row() == FeeRow.Row.HALVE)
                .map(row -> new Halving(row.kind(), row.over(), row.upTo(), row.share().orElseThrow())).toList();
    }

    /** A reason for halving. @param code its code @param label in Chinese @param basis an article @param share left */
    public record Halving(String code, String label, String basis, BigDecimal share) {}

    List<FeeRow> rates(String kind, LocalDate day) {
        return rows(day).filter(row -> row.kind().equals(kind)).toList();
    }

    private Stream<FeeRow> rows(LocalDate day) {
        return rows.stream().filter(row -> row.line().inForce(day));
    }
}
