package org.shiming.calendar.domain.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns a short reference such as {@code 民诉216} into the name and number that were in force on a day: before
 * 2024-01-01 that is 民事诉讼法(2021)第212条. Tables cite by today's number; the renumbering is data. Immutable.
 */
public final class Statutes {
    private static final Pattern REFERENCE = Pattern.compile("(\\D+)(\\d+)(?:\\.(\\d+))?(?:\\((\\d+)\\))?");

    private final Map<String, List<LawTable.Row>> names;
    private final Map<String, List<LawTable.Row>> numbers;

    /**
     * @param names columns {@code short, name, from, to}
     * @param renumbering columns {@code short, article, number, from, to}: what today's article was called
     */
    public Statutes(LawTable names, LawTable renumbering) {
        this.names = grouped(names, row -> row.get("short"));
        this.numbers = grouped(renumbering, row -> row.get("short") + row.get("article"));
    }

    /**
     * A citation.
     *
     * @param reference {@code 民诉85}, {@code 民诉85.4} with a paragraph, {@code 费办法13(1)} with an item; other words,
     *        such as the number of an interpretation, are kept
     * @param day the day whose law is meant
     * @return name with version, and article; empty if no version known here was in force that day
     */
    public Optional<String> cite(String reference, LocalDate day) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches() || !names.containsKey(parts.group(1))) {
            return Optional.of(reference);
        }
        String number = at(numbers.get(parts.group(1) + parts.group(2)), day).map(row -> row.get("number"))
                .orElse(parts.group(2));
        String paragraph = parts.group(3) == null ? "" : "第" + parts.group(3) + "款";
        String item = parts.group(4) == null ? "" : "第" + parts.group(4) + "项";
        return at(names.get(parts.group(1)), day)
                .map(row -> row.get("name") + "第" + number + "条" + paragraph + item);
    }

    /**
     * From which day on a statute is known here.
     *
     * @param reference a short reference
     * @return the first day of its first version; empty for other words, which are always known
     */
    public Optional<LocalDate> knownFrom(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        return parts.matches() && names.containsKey(parts.group(1))
                ? names.get(parts.group(1)).stream().map(LawTable.Row::from).min(LocalDate::compareTo)
                : Optional.empty();
    }

    /**
     * Several citations; those whose law is not known for the day are left out.
     *
     * @param references short references
     * @param day the day whose law is meant
     * @return the citations
     */
    public List<String> cite(List<String> references, LocalDate day) {
        return references.stream().flatMap(reference -> cite(reference, day).stream()).toList();
    }

    private static Optional<LawTable.Row> at(List<LawTable.Row> rows, LocalDate day) {
        return rows == null ? Optional.empty() : rows.stream().filter(row -> row.inForce(day)).findFirst();
    }

    private static Map<String, List<LawTable.Row>> grouped(LawTable table,
            Function<LawTable.Row, String> key) {
        Map<String, List<LawTable.Row>> map = new HashMap<>();
        for (LawTable.Row row : table.rows()) {
            map.merge(key.apply(row), List.of(row), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        return map;
    }
}
