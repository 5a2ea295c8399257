package org.shiming.ledger.app.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Ledger;

/**
 * What somebody wants to correct, checked.
 *
 * @param ledger the ledger
 * @param seq the entry
 * @param changes new values by column
 * @param reason why
 */
public record Correction(Ledger ledger, long seq, List<Change> changes, String reason) {
    private static final int MOST_CHANGES = 20;
    private static final int MOST_CHARS = 2_000;
    private static final int MOST_REASON = 500;
    /** A leader's words are kept unaltered (三.9); identifiers tie entries together; lists are the party's own words. */
    private static final Set<String> FIXED = Set.of("words", "questions", "correction", "corrects", "unreadable",
            "matter", "session", "appointment", "document", "party", "sha256", "key", "filingKey", "explainer");

    /** One column. @param column its key @param value the right value */
    public record Change(String column, String value) {}

    /** Checks everything that can be checked without the ledger. */
    public Correction {
        changes = List.copyOf(changes);
        reason = reason == null ? "" : reason.strip();
        if (reason.length() < 2 || reason.length() > MOST_REASON) {
            throw new InvalidValue("REASON_MISSING", "请写明更正理由（2 至 500 字）；本次未更正。");
        }
        if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
            throw new InvalidValue("CHANGES_MISSING", "请填写 1 至 20 处更正；本次未更正。");
        }
        Set<String> columns = new HashSet<>();
        for (Change change : changes) {
            if (!columns.add(change.column())) {
                throw new InvalidValue("CHANGES_TWICE", "同一栏目只能更正一次，请核对后重新提交；本次未更正。");
            }
            check(change);
        }
    }

    private static void check(Change change) {
        Field field = Fields.of(String.valueOf(change.column())).filter(f -> !FIXED.contains(f.key()))
                .orElseThrow(() -> new InvalidValue("COLUMN_FIXED", "该栏目不能更正（原话、当事人疑问及编号须保持原样）；本次未更正。"));
        String value = change.value();
        if (value == null || value.length() > MOST_CHARS || !fits(field, value)) {
            throw new InvalidValue("VALUE_MALFORMED", "“" + field.heading() + "”的值格式不正确，请核对后重新提交；本次未更正。");
        }
    }

    private static boolean fits(Field field, String value) {
        if (field.key().equals("outcome")) {
            return Arrays.stream(PartyAnswer.values()).anyMatch(answer -> answer.name().equals(value));
        }
        if (field.key().equals("mood")) {
            return Arrays.stream(Mood.values()).anyMatch(mood -> mood.name().equals(value));
        }
        return value.isEmpty() || switch (field.kind()) {
        case NUMBER -> value.matches("\\d{1,9}");
        case MONEY -> value.matches("\\d{1,12}(\\.\\d{1,2})?");
        case FLAG -> value.matches("true|false");
        case DAY -> parses(() -> LocalDate.parse(value));
        case TIME -> parses(() -> Instant.parse(value));
        default -> true;
        };
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}
