package org.shiming.supervision.ws;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.supervision.app.Figures;
import org.shiming.supervision.app.Reach;
import org.shiming.supervision.domain.By;
import org.shiming.supervision.domain.Indicator;
import org.shiming.supervision.domain.Indicators;

/** From what callers send to what the bundle asks. */
final class FromWire {
    private static final int MAX_YEARS = 10;

    private FromWire() {}

    static Figures.Period period(Caller caller, String from, String to, String unit) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (last.isBefore(first) || last.isAfter(first.plusYears(MAX_YEARS))) {
            throw new InvalidValue("PERIOD_RANGE", "统计期的结束日期不能早于开始日期，且最长十年；请核对后重试。");
        }
        return new Figures.Period(caller.court().value(), first, last,
                Reach.unit(caller, text(unit)).orFault());
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(String.valueOf(text));
        } catch (DateTimeException malformed) {
            throw new InvalidValue("MONTH_MALFORMED", "月份格式不正确：应形如 2026-11；本次未办理。");
        }
    }

    static Optional<LocalDate> dueOn(String text) {
        return text(text).map(FromWire::day);
    }

    static Indicator indicator(String code) {
        return Indicators.find(String.valueOf(code))
                .orElseThrow(() -> new InvalidValue("INDICATOR_UNKNOWN", "没有这项指标，请从指标表中选择。"));
    }

    static By by(String text) {
        return switch (String.valueOf(text)) {
        case "MONTH" -> By.MONTH;
        case "UNIT" -> By.UNIT;
        case "MODE" -> By.MODE;
        default -> throw new InvalidValue("BY_UNKNOWN", "只能按月份、部门或释明方式分列，不按人员分列。");
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(String.valueOf(text));
        } catch (DateTimeException malformed) {
            throw new InvalidValue("DAY_MALFORMED", "日期格式不正确：应形如 2026-11-30；请核对后重试。");
        }
    }

    private static Optional<String> text(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
