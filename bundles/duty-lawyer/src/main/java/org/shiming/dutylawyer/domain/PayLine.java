package org.shiming.dutylawyer.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a pay sheet (三.4(3)).
 *
 * @param id identifier
 * @param work for what
 * @param rateVersion by which rates
 * @param amount yuan
 * @param state how it stands
 * @param decidedBy who approved it or struck it out
 * @param voucher the voucher, empty until it is paid
 * @param reason why it was struck out
 */
public record PayLine(String id, Work work, String rateVersion, BigDecimal amount, PayState state,
        Optional<String> decidedBy, Optional<String> voucher, Optional<String> reason) {
    /**
     * What a line is for.
     *
     * @param court court code
     * @param person who
     * @param kind for what
     * @param ref the session or the shift
     * @param day the day of work
     */
    public record Work(String court, String person, PayKind kind, String ref, String day) {
        /** @return the line's key: one line per session and per shift */
        public String id() {
            return kind + ":" + ref;
        }
    }
}
