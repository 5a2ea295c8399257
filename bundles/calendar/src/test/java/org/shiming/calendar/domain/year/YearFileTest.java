package org.shiming.calendar.domain.year;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.shiming.calendar.app.LawBooks;
import org.shiming.calendar.app.Years;

public class YearFileTest {
    private final LawBooks books = new LawBooks();

    @Test
    public void theFourReviewedYearsPassEveryCheck() {
        for (int year = 2023; year <= 2026; year++) {
            YearFile file = read(year, text(year));
            assertEquals(List.of(), file.problems());
            assertEquals(List.of(), file.warnings());
        }
        assertEquals(33, read(2026, text(2026)).off());
        assertEquals(6, read(2026, text(2026)).makeUp());
    }

    @Test
    public void aMakeUpDayMustBeASaturdayOrSunday() {
        problem("2026-10-12,workday,国庆节", "不是周六或者周日");
    }

    @Test
    public void adayMustBeOfTheYearStandOnceAndExist() {
        problem("2027-01-01,holiday,元旦", "不属于 2026 年度");
        problem("2025-12-24,holiday,元旦", "不属于 2026 年度");
        problem("2026-10-01,holiday,国庆节", "重复出现");
        problem("2026-02-29,holiday,春节", "日期不存在");
        problem("2026-13-01,holiday,春节", "日期不存在");
    }

    @Test
    public void theFormIsChecked() {
        problem("2026-06-01", "三列");
        problem("2026-06-01,off,儿童节", "holiday");
        problem("2026-06-01,holiday,", "三列");
    }

    @Test
    public void aMissingFestivalIsFound() {
        YearFile file = read(2026, text(2026).replaceAll("(?m)^.*清明节$", ""));
        assertTrue(file.problems().toString(), file.problems().contains("没有“清明”的放假日，数据不完整"));
    }

    @Test
    public void weekdaysOffLessMakeUpDaysAreTheStatutoryHolidays() {
        YearFile file = read(2026, text(2026).replace("2026-10-10,workday,国庆节", ""));
        assertEquals(List.of(), file.problems());
        assertTrue(file.warnings().toString(), file.warnings().get(0).contains("与法定节假日 13 天不一致"));
    }

    @Test
    public void newYearsHolidayMayBeginInDecember() {
        YearFile file = read(2026, "2025-12-31,holiday,元旦\n" + text(2026));
        assertEquals(List.of(), file.problems());
        assertTrue(file.warnings().toString(), file.warnings().stream().anyMatch(w -> w.contains("上一年度年末 1 天")));
        HolidayTable table = Years.bundled().with(file);
        assertEquals(false, table.working(LocalDate.parse("2025-12-31")));
        assertEquals(true, Years.bundled().working(LocalDate.parse("2025-12-31")));
    }

    @Test
    public void aSecondFileOfAYearReplacesTheFirstAndNothingElse() {
        YearFile file = read(2026, text(2026).replace("2026-06-19,holiday,端午节", "2026-06-22,holiday,端午节"));
        HolidayTable table = Years.bundled().with(file);
        assertEquals(true, table.working(LocalDate.parse("2026-06-19")));
        assertEquals(false, table.working(LocalDate.parse("2026-06-22")));
        assertEquals(Years.bundled().year(2025), table.year(2025));
        assertEquals(Years.bundled().years(), table.years());
    }

    @Test
    public void aBookIsNotAYear() {
        assertEquals(1, read(2026, "x\n".repeat(401)).problems().size());
    }

    private void problem(String line, String expected) {
        YearFile file = read(2026, text(2026) + "\n" + line);
        assertTrue(file.problems().toString(), file.problems().stream().anyMatch(p -> p.contains(expected)));
    }

    private YearFile read(int year, String text) {
        return YearFile.read(year, text, books.festivals(year).orElseThrow());
    }

    /** The bundled year as a file. */
    public static String text(int year) {
        StringBuilder text = new StringBuilder("date,kind,name\n");
        Years.bundled().year(year).forEach((day, entry) -> text.append(day).append(',')
                .append(entry.off() ? "holiday" : "workday").append(',').append(entry.name()).append('\n'));
        return text.toString();
    }
}
