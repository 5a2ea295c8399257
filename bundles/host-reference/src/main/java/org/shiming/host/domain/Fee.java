package org.shiming.host.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A litigation fee, in yuan.
 *
 * @param feeNumber its number within the case, from 1
 * @param partyId who owes it
 * @param item what for, 案件受理费 …
 * @param due what is owed
 * @param paid what was paid
 * @param dueOn by when, null if no day was set
 */
public record Fee(int feeNumber, String partyId, String item, BigDecimal due, BigDecimal paid, LocalDate dueOn) {
    /** @return what is still owed, never negative */
    public BigDecimal outstanding() {
        return due.subtract(paid).max(BigDecimal.ZERO);
    }
}
