package org.shiming.calendar.domain.year;

import java.time.LocalDate;
import java.util.Optional;

/** What people are told about missing years: this year at any time, the next one from 1 November. */
public final class YearWatch {
    private static final int NOVEMBER = 11;

    private YearWatch() {}

    /**
     * What is missing.
     *
     * @param table the loaded years
     * @param today today
     * @return a Chinese sentence that says what to do; empty if nothing is missing
     */
    public static Optional<String> warning(HolidayTable table, LocalDate today) {
        int year = today.getYear();
        if (!table.years().contains(year)) {
            return Optional.of("节假日数据缺失：" + year + " 年未导入，落在该年的期限请人工核定；请审管办立即导入并复核。");
        }
        if (today.getMonthValue() >= NOVEMBER && !table.years().contains(year + 1)) {
            return Optional.of((year + 1) + " 年节假日数据尚未导入，届满日落在该年的期限须人工核定；请在国务院办公厅通知发布后由审管办导入并复核。");
        }
        return Optional.empty();
    }
}
