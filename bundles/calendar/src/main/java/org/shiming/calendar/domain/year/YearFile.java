package org.shiming.calendar.domain.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year's data as an officer hands it in: lines {@code date,kind,name} from the yearly notice, checked before anybody
 * confirms them. Immutable.
 *
 * @param year the year
 * @param entries what was read, by day
 * @param problems why it cannot be confirmed, in Chinese with the line; empty if it can
 * @param warnings what the second person should look at
 */
public record YearFile(int year, Map<LocalDate, HolidayTable.Entry> entries, List<String> problems,
        List<String> warnings) {
    private static final int MAX_LINES = 400;
    private static final MonthDay EARLIEST = MonthDay.of(12, 25);

    /** Copies. */
    public YearFile {
        entries = Map.copyOf(entries);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * The statutory holidays that a year must have (全国年节及纪念日放假办法).
     *
     * @param days how many
     * @param names of the festivals
     */
    public record Statutory(int days, List<String> names) {
        /** Copies. */
        public Statutory {
            names = List.copyOf(names);
        }
    }

    /**
     * Reads and checks.
     *
     * @param year the year
     * @param text the file's text
     * @param statutory what the year must have
     * @return what was read, with every problem found
     */
    public static YearFile read(int year, String text, Statutory statutory) {
        Map<LocalDate, HolidayTable.Entry> entries = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > MAX_LINES) {
            return new YearFile(year, entries, List.of("文件超过 " + MAX_LINES + " 行，请只导入一个年度"), List.of());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\ufeff", "").strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("date,")) {
                line(year, line, "第" + (i + 1) + "行：", entries, problems);
            }
        }
        List<String> warnings = new ArrayList<>();
        counts(year, entries, statutory, problems, warnings);
        return new YearFile(year, entries, problems, warnings);
    }

    /** @return days off of the year */
    public long off() {
        return entries.values().stream().filter(HolidayTable.Entry::off).count();
    }

    /** @return make-up working days */
    public long makeUp() {
        return entries.size() - off();
    }

    private static void line(int year, String line, String where, Map<LocalDate, HolidayTable.Entry> entries,
            List<String> problems) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3 || cells[2].isBlank() || cells[2].length() > 40) {
            problems.add(where + "应为 日期,类型,名称 三列");
            return;
        }
        boolean off = "holiday".equals(cells[1].strip());
        if (!off && !"workday".equals(cells[1].strip())) {
            problems.add(where + "类型只能是 holiday（放假）或者 workday（调休上班）");
            return;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(cells[0].strip());
        } catch (DateTimeParseException wrong) {
            problems.add(where + "日期不存在或者格式不正确，应形如 2027-01-01");
            return;
        }
        boolean eve = day.getYear() == year - 1 && !MonthDay.from(day).isBefore(EARLIEST);
        if (day.getYear() != year && !eve) {
            problems.add(where + day + " 不属于 " + year + " 年度");
        } else if (!off && !weekend(day)) {
            problems.add(where + day + " 不是周六或者周日，不能是调休上班日");
        } else if (entries.put(day, new HolidayTable.Entry(off, cells[2].strip())) != null) {
            problems.add(where + day + " 重复出现");
        }
    }

    private static void counts(int year, Map<LocalDate, HolidayTable.Entry> entries, Statutory statutory,
            List<String> problems, List<String> warnings) {
        for (String festival : statutory.names()) {
            if (entries.values().stream().noneMatch(entry -> entry.off() && entry.name().contains(festival))) {
                problems.add("没有“" + festival + "”的放假日，数据不完整");
            }
        }
        long weekdaysOff = entries.entrySet().stream()
                .filter(entry -> entry.getValue().off() && !weekend(entry.getKey())).count();
        long makeUp = entries.values().stream().filter(entry -> !entry.off()).count();
        if (weekdaysOff - makeUp != statutory.days()) {
            warnings.add("工作日放假 " + weekdaysOff + " 天减调休上班 " + makeUp + " 天为 " + (weekdaysOff - makeUp)
                    + " 天，与法定节假日 " + statutory.days() + " 天不一致，请逐日核对通知");
        }
        long before = entries.keySet().stream().filter(day -> day.getYear() != year).count();
        if (before > 0) {
            warnings.add("含上一年度年末 " + before + " 天（元旦假期），确认后一并更新");
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
