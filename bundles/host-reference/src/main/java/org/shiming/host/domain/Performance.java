package org.shiming.host.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A duty under the judgment.
 *
 * @param dutyNumber its number within the case, from 1
 * @param partyId who owes it
 * @param obligation in words
 * @param amount in yuan, null if it is not about money
 * @param dueOn the last day to perform, null if it runs from a day not known yet
 * @param performedOn null until performed
 */
public record Performance(int dutyNumber, String partyId, String obligation, BigDecimal amount, LocalDate dueOn,
        LocalDate performedOn) {}
