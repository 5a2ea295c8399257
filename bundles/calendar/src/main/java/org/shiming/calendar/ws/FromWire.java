package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.shiming.api.outcome.InvalidValue;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private FromWire() {}

    static LocalDate day(String text, String label) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException wrong) {
            throw new InvalidValue("DAY_MALFORMED", label + "不是有效日期：应形如 2026-11-25，且该日存在（例如平年没有2月29日）。");
        }
    }

    static Optional<LocalDate> optionalDay(String text, String label) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(day(text, label));
    }

    /** A switch in an address: empty is no. */
    static boolean yes(String text, String label) {
        if (text == null || text.isBlank() || "false".equals(text)) {
            return false;
        }
        if (!"true".equals(text)) {
            throw new InvalidValue("SWITCH_MALFORMED", label + " 应为 true 或者 false。");
        }
        return true;
    }
}
