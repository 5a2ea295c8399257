package org.shiming.calendar.domain.remedy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.period.Length;

/**
 * One line of the table of avenues.
 *
 * @param row where it stands, with names, texts and the days in force
 * @param state whether the law gives it
 * @param length how long, empty if it has no fixed limit or the document's own period counts
 * @param start from when
 */
record AvenueRule(LawTable.Row row, State state, Optional<Length> length, Start start) {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}) (DAY|MONTH|YEAR)");
    private static final Pattern WHEN = Pattern.compile("ALL_NATURAL|SOME_UNIT|(HAS|LACKS):.+");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final List<String> PLACES = List.of("原审法院", "上诉法院", "上一级法院", "同级检察院", "上级检察院");

    /** Whether the law gives an avenue. */
    enum State {
        OPEN, CLOSED, AFTER
    }

    /** What starts it. */
    enum Start {
        SERVICE, EFFECT, ISSUED, KNOWN, NONE
    }

    static AvenueRule of(LawTable.Row row) {
        Matcher length = LENGTH.matcher(row.get("length"));
        boolean counted = length.matches();
        if (!counted && !row.get("length").isEmpty()) {
            throw new IllegalArgumentException("length is like 6 MONTH: " + row.get("length"));
        }
        for (String when : row.list("when")) {
            if (!WHEN.matcher(when).matches()) {
                throw new IllegalArgumentException("no such condition: " + when);
            }
        }
        Matcher place = PLACE.matcher(row.get("where") + row.get("manner"));
        while (place.find()) {
            if (!PLACES.contains(place.group(1))) {
                throw new IllegalArgumentException("no such place: " + place.group());
            }
        }
        if (row.get("name").isEmpty() || row.list("basis").isEmpty()) {
            throw new IllegalArgumentException("name and basis are needed");
        }
        return new AvenueRule(row, State.valueOf(row.get("state")),
                counted ? Optional.of(new Length(Integer.parseInt(length.group(1)),
                        Length.Unit.valueOf(length.group(2)))) : Optional.empty(),
                row.get("start").isEmpty() ? Start.NONE : Start.valueOf(row.get("start")));
    }

    boolean fits(Situation situation) {
        List<String> persons = row.list("persons");
        return row.inForce(situation.issued()) && row.list("classes").contains(situation.kind())
                && (persons.isEmpty() || persons.stream().anyMatch(situation.persons()::contains))
                && row.list("when").stream().allMatch(when -> holds(when, situation));
    }

    private static boolean holds(String when, Situation situation) {
        if (when.startsWith("HAS:")) {
            return situation.words().contains(when.substring("HAS:".length()));
        }
        if (when.startsWith("LACKS:")) {
            return !situation.words().contains(when.substring("LACKS:".length()));
        }
        return "ALL_NATURAL".equals(when) == situation.allNatural();
    }

    String opens() {
        return row.get("opens");
    }
}
