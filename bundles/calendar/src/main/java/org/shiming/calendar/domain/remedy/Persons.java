package org.shiming.calendar.domain.remedy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shiming.api.value.CaseType;
import org.shiming.calendar.domain.law.LawTable;

/** What a party is, by the host's word for its capacity (table {@code persons}). Immutable. */
public final class Persons {
    private final List<Line> lines;

    private record Line(String person, CaseType type, Pattern capacity) {}

    /** @param table columns {@code person, cases, capacity} */
    public Persons(LawTable table) {
        lines = table.each(row -> new Line(row.get("person"), CaseType.valueOf(row.get("cases")),
                Pattern.compile(row.get("capacity"))));
    }

    /**
     * The kinds of person that a party is.
     *
     * @param type the case's type
     * @param capacity such as 被害人暨附带民事诉讼原告人
     * @return every kind that fits, empty if none does
     */
    public Set<String> of(CaseType type, String capacity) {
        Set<String> found = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.type() == type && line.capacity().matcher(capacity).find()) {
                found.add(line.person());
            }
        }
        return found;
    }

    boolean knows(String person) {
        return lines.stream().anyMatch(line -> line.person().equals(person));
    }
}
