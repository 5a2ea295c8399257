package org.shiming.calendar.domain.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A reference table of the law, versioned by date and kept as data: lines of cells separated by {@code |}, the first
 * one naming the columns. {@code from} is inclusive, {@code to} exclusive and empty while in force. Immutable; safe for
 * concurrent use.
 */
public final class LawTable {
    private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private static final String VERSION = "# version:";

    private final String name;
    private final String version;
    private final List<Row> rows;

    private LawTable(String name, String version, List<Row> rows) {
        this.name = name;
        this.version = version;
        this.rows = rows;
    }

    /**
     * One line, in force for a time.
     *
     * @param number its line, for messages
     * @param from first day in force
     * @param to first day not in force any more
     * @param cells by column
     */
    public record Row(int number, LocalDate from, LocalDate to, Map<String, String> cells) {
        /**
         * A cell.
         *
         * @param column its column
         * @return its text, empty if the cell is
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("line " + number + " has no column " + column);
            }
            return cell;
        }

        /**
         * A cell that lists several things, separated by {@code ;}.
         *
         * @param column its column
         * @return them, in order
         */
        public List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\s*;\\s*"));
        }

        /**
         * Whether the line is in force.
         *
         * @param day a day
         * @return true from {@code from} until before {@code to}
         */
        public boolean inForce(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /**
     * Reads a table.
     *
     * @param name for messages
     * @param lines the file's lines; those that begin with {@code #} are comments, {@code # version:} names the version
     * @return the table
     * @throws IllegalArgumentException naming table and line that are wrong
     */
    public static LawTable parse(String name, List<String> lines) {
        String[] columns = null;
        String version = "";
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(VERSION)) {
                version = line.substring(VERSION.length()).strip();
            }
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\s*\\|\\s*", -1);
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(row(name, i + 1, columns, cells));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(name + " has no lines");
        }
        return new LawTable(name, version, List.copyOf(rows));
    }

    private static Row row(String name, int number, String[] columns, String[] cells) {
        if (cells.length != columns.length) {
            throw new IllegalArgumentException(name + " line " + number + " has " + cells.length + " cells, not "
                    + columns.length);
        }
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            map.put(columns[i], cells[i]);
        }
        try {
            LocalDate from = day(map.get("from"), ALWAYS);
            LocalDate to = day(map.get("to"), NEVER);
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(name + " line " + number + ": from is not before to");
            }
            return new Row(number, from, to, Map.copyOf(map));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(name + " line " + number + ": " + wrong.getParsedString(), wrong);
        }
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text == null || text.isEmpty() ? otherwise : LocalDate.parse(text);
    }

    /** @return the table's name */
    public String name() {
        return name;
    }

    /** @return what the comment {@code # version: 2026-1} says, printed with answers; empty without one */
    public String version() {
        return version;
    }

    /**
     * Makes a value of each line.
     *
     * @param make from line to value
     * @param <T> the value's type
     * @return the values, in order
     * @throws IllegalArgumentException naming table and line of the one that cannot be
     */
    public <T> List<T> each(Function<Row, T> make) {
        List<T> values = new ArrayList<>();
        for (Row row : rows) {
            try {
                values.add(make.apply(row));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(name + " line " + row.number() + ": " + wrong.getMessage(), wrong);
            }
        }
        return values;
    }

    /** @return all lines, in order */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The lines in force on a day.
     *
     * @param day the day
     * @param wanted which of them
     * @return them, in order
     */
    public List<Row> inForce(LocalDate day, Predicate<Row> wanted) {
        return rows.stream().filter(row -> row.inForce(day)).filter(wanted).toList();
    }
}
