package org.shiming.casesystem.domain;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.MessageId;

/**
 * Which messages somebody wants to see, newest first.
 *
 * @param court only of this court, empty for all of this installation
 * @param state only these
 * @param caseNumber only of this case, normalised
 * @param after only what follows this one, empty for the first page
 * @param max at most so many
 */
public record OutboxFilter(Optional<String> court, Optional<State> state, Optional<String> caseNumber,
        Optional<Cursor> after, int max) {

    /**
     * The last message of a page.
     *
     * @param createdAt when it was kept
     * @param key its key
     */
    public record Cursor(Instant createdAt, MessageId key) {
        /**
         * Reads what {@link #toString} wrote.
         *
         * @param text the cursor
         * @return it
         * @throws InvalidValue {@code CURSOR_MALFORMED}
         */
        public static Cursor of(String text) {
            int dot = text.indexOf('.');
            if (dot < 1 || !text.substring(0, dot).matches("\\d{1,15}")) {
                throw new InvalidValue("CURSOR_MALFORMED", "分页位置不正确，请从第一页重新打开列表。");
            }
            return new Cursor(Instant.ofEpochMilli(Long.parseLong(text.substring(0, dot))),
                    new MessageId(text.substring(dot + 1)));
        }

        @Override
        public String toString() {
            return createdAt.toEpochMilli() + "." + key.value();
        }
    }

    /**
     * The same for one court.
     *
     * @param only the court, empty for all
     * @return the filter
     */
    public OutboxFilter of(Optional<String> only) {
        return new OutboxFilter(only, state, caseNumber, after, max);
    }
}
