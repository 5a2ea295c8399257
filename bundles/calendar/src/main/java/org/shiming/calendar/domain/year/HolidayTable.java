package org.shiming.calendar.domain.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days off and the make-up working days (调休) of the years that were loaded. Immutable; safe for concurrent use.
 */
public final class HolidayTable {
    private static final String YEARS = "# years:";

    private final Set<Integer> years;
    private final Map<LocalDate, Entry> entries;

    /** One announced day. @param off a day off, else a make-up working day @param name the festival */
    public record Entry(boolean off, String name) {}

    private HolidayTable(Set<Integer> years, Map<LocalDate, Entry> entries) {
        this.years = Set.copyOf(years);
        this.entries = entries;
    }

    /**
     * Reads the table: a line {@code # years: 2025 2026} names the years that are complete, other lines that begin with
     * {@code #} are comments, then {@code date,kind,name} with kind {@code holiday} or {@code workday}.
     *
     * @param lines the file's lines
     * @return the table
     * @throws IllegalArgumentException naming the line that is wrong; nothing is loaded then
     */
    public static HolidayTable parse(List<String> lines) {
        Set<Integer> years = new TreeSet<>();
        Map<LocalDate, Entry> entries = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(YEARS)) {
                for (String year : line.substring(YEARS.length()).strip().split("\\s+")) {
                    years.add(Integer.valueOf(year));
                }
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("date,")) {
                add(entries, line, i + 1);
            }
        }
        if (years.isEmpty()) {
            throw new IllegalArgumentException("no line '# years: …' names the complete years");
        }
        return new HolidayTable(years, entries);
    }

    private static void add(Map<LocalDate, Entry> entries, String line, int number) {
        String[] cells = line.split(",", -1);
        try {
            LocalDate day = LocalDate.parse(cells[0]);
            boolean off = "holiday".equals(cells[1]);
            if (!off && !"workday".equals(cells[1])) {
                throw new IllegalArgumentException("line " + number + ": kind is holiday or workday: " + cells[1]);
            }
            if (!off && !weekend(day)) {
                throw new IllegalArgumentException(
                        "line " + number + ": a make-up day is a Saturday or Sunday: " + day);
            }
            if (entries.put(day, new Entry(off, cells[2])) != null) {
                throw new IllegalArgumentException("line " + number + ": the day stands twice: " + day);
            }
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("line " + number + " is not date,kind,name", broken);
        }
    }

    /**
     * The same years with one more, or with other data of one; what a year's file says of the days before New Year is
     * taken over, everything else stays.
     *
     * @param file a checked file without problems
     * @return another table
     */
    public HolidayTable with(YearFile file) {
        Set<Integer> all = new TreeSet<>(years);
        all.add(file.year());
        Map<LocalDate, Entry> merged = new HashMap<>(entries);
        merged.keySet().removeIf(day -> day.getYear() == file.year());
        merged.putAll(file.entries());
        return new HolidayTable(all, merged);
    }

    /**
     * What was announced for a year.
     *
     * @param year the year
     * @return the entries by day, in order
     */
    public SortedMap<LocalDate, Entry> year(int year) {
        SortedMap<LocalDate, Entry> found = new TreeMap<>();
        entries.forEach((day, entry) -> {
            if (day.getYear() == year) {
                found.put(day, entry);
            }
        });
        return found;
    }

    /** @return the years that are complete */
    public Set<Integer> years() {
        return Set.copyOf(years);
    }

    /**
     * Whether a day's year is loaded.
     *
     * @param day the day
     * @return false if nothing can be said of the day
     */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /**
     * Whether a day of a loaded year is worked.
     *
     * @param day the day
     * @return true on working days, make-up days included
     */
    public boolean working(LocalDate day) {
        Entry entry = entries.get(day);
        return entry == null ? !weekend(day) : !entry.off();
    }

    /**
     * What was announced for a day.
     *
     * @param day the day
     * @return the entry, empty for an ordinary day
     */
    public Optional<Entry> announced(LocalDate day) {
        return Optional.ofNullable(entries.get(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
