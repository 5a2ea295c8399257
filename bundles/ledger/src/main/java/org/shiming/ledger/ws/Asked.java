package org.shiming.ledger.ws;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PersonId;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Mark;
import org.shiming.ledger.domain.Selection;

/** Reads what a caller asks, strictly: a value that cannot be is named, never guessed. */
final class Asked {
    private static final int PAGE = 20;
    private static final int MOST = 200;
    private static final String MARK_FORM = "(-\\d{1,18})_(\\d{1,9})";

    private Asked() {}

    static Selection selection(EntriesQuery query) {
        Optional<Ledger> ledger = text(query.ledger).map(Asked::ledger);
        Optional<String> caseNumber = text(query.caseNumber).map(number -> new CaseNumber(number).value());
        if (ledger.isEmpty() && caseNumber.isEmpty()) {
            throw new InvalidValue("LEDGER_REQUIRED", "请选择台账；只按案号查询时可以不选台账。");
        }
        Optional<LocalDate> from = text(query.from).map(Asked::date);
        Optional<LocalDate> to = text(query.to).map(Asked::date);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new InvalidValue("DATE_RANGE", "开始日期晚于结束日期，请核对后重新查询。");
        }
        return new Selection(ledger, from, to, caseNumber, text(query.explainer).map(id -> new PersonId(id).value()),
                text(query.kind).map(Asked::code), text(query.outcome).map(Asked::code),
                text(query.mood).map(Asked::mood), text(query.filed).map(Asked::filed));
    }

    static Ledger ledger(String code) {
        return Ledger.of(code)
                .orElseThrow(() -> new InvalidValue("LEDGER_UNKNOWN", "没有这种台账，请从列表中选择。"));
    }

    static Optional<String> text(String optional) {
        return Optional.ofNullable(optional).map(String::strip).filter(text -> !text.isEmpty());
    }

    static int max(int max) {
        if (max < 0 || max > MOST) {
            throw new InvalidValue("PAGE_SIZE", "每页条数应为 1 至 " + MOST + "，请核对后重新查询。");
        }
        return max == 0 ? PAGE : max;
    }

    static Mark mark(String after) {
        Optional<String> mark = text(after);
        if (mark.isEmpty()) {
            return null;
        }
        if (!mark.get().matches(MARK_FORM)) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标识不正确，请从第一页重新查询。");
        }
        String[] parts = mark.get().split("_");
        return new Mark(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new InvalidValue("DATE_MALFORMED", "日期格式不正确：应形如 2026-11-23。");
        }
    }

    private static String mood(String text) {
        return Arrays.stream(Mood.values()).map(Mood::name).filter(text::equals).findFirst()
                .orElseThrow(() -> new InvalidValue("MOOD_UNKNOWN", "没有这种情绪状态，请从列表中选择。"));
    }

    private static String filed(String text) {
        return switch (text) {
        case "Y", "true" -> "Y";
        case "N", "false" -> "N";
        default -> throw new InvalidValue("FILED_UNKNOWN", "入卷状态应为 Y（已入卷）或 N（未入卷）。");
        };
    }

    private static String code(String text) {
        if (!text.matches("[A-Z][A-Z_]{1,39}")) {
            throw new InvalidValue("CODE_MALFORMED", "筛选代码格式不正确，请从列表中选择。");
        }
        return text;
    }
}
