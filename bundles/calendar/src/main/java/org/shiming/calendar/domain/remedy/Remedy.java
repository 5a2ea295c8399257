package org.shiming.calendar.domain.remedy;

import java.util.List;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.Outcome;

/**
 * An avenue on the day asked.
 *
 * @param code stable, such as {@code APPEAL}
 * @param name such as 上诉
 * @param status how it stands
 * @param where the court or organ, empty if the law gives no such avenue
 * @param manner how it is used
 * @param lastDay the last day, or why none can be named
 * @param note conditions and consequences
 * @param basis statutes, with the version of the document's day
 */
public record Remedy(String code, String name, Status status, String where, String manner, Outcome<DayAnswer> lastDay,
        String note, List<String> basis) {
    /** Copies. */
    public Remedy {
        basis = List.copyOf(basis);
    }

    /** How an avenue stands. */
    public enum Status {
        /** It may be used now. */
        OPEN("可以提出"),
        /** Its period has run out. */
        OVER("已超过期限"),
        /** Not yet: the document has no effect, or something else must come first. */
        NOT_YET("尚不能提出"),
        /** It may be used, without a fixed limit. */
        NO_LIMIT("没有固定期限"),
        /** The document is not served yet, so that its period does not run. */
        NOT_STARTED("期限尚未起算"),
        /** It counts from what the party knew: nobody can count that here. */
        BY_KNOWLEDGE("自知道之日起算"),
        /** A day is missing: an officer decides. */
        MANUAL("期限需人工核定"),
        /** The law gives no such avenue. */
        NOT_GIVEN("依法不能提出");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** @return the Chinese words that screens and papers show */
        public String label() {
            return label;
        }
    }
}
