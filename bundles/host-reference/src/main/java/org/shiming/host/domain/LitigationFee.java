package org.shiming.host.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The acceptance fee of a property case, by steps of its amount (诉讼费用交纳办法, article 13). */
public final class LitigationFee {
    private static final long[] UP_TO = {10_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000,
        10_000_000, 20_000_000, Long.MAX_VALUE};
    /** Per thousand of the amount within each step; the first step is a flat 50 yuan. */
    private static final int[] PER_THOUSAND = {0, 25, 20, 15, 10, 9, 8, 7, 6, 5};
    private static final BigDecimal FLAT = BigDecimal.valueOf(50);

    private LitigationFee() {}

    /**
     * Computes the fee.
     *
     * @param amount claimed, in yuan
     * @param halved as the summary procedure halves it (article 16)
     * @return the fee in yuan, with cents
     */
    public static BigDecimal of(BigDecimal amount, boolean halved) {
        BigDecimal fee = FLAT;
        BigDecimal from = BigDecimal.valueOf(UP_TO[0]);
        for (int i = 1; i < UP_TO.length && amount.compareTo(from) > 0; i++) {
            BigDecimal to = amount.min(BigDecimal.valueOf(UP_TO[i]));
            fee = fee.add(to.subtract(from).multiply(BigDecimal.valueOf(PER_THOUSAND[i], 3)));
            from = BigDecimal.valueOf(UP_TO[i]);
        }
        BigDecimal due = halved ? fee.divide(BigDecimal.valueOf(2)) : fee;
        return due.setScale(2, RoundingMode.HALF_UP);
    }
}
