package org.shiming.calendar.domain.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.shiming.api.outcome.InvalidValue;

/** Amounts of money in yuan, to the fen. */
public final class Yuan {
    /** The most that is accepted, one trillion: above it somebody has mistyped. */
    public static final BigDecimal MOST = new BigDecimal("1000000000000");

    private Yuan() {}

    /**
     * An amount that can be one.
     *
     * @param amount yuan
     * @param label what it is, in Chinese
     * @return the same amount with two decimals
     * @throws InvalidValue {@code AMOUNT_NEGATIVE}, {@code AMOUNT_TOO_LARGE} or {@code AMOUNT_FRACTION}
     */
    public static BigDecimal checked(BigDecimal amount, String label) {
        if (amount.signum() < 0) {
            throw new InvalidValue("AMOUNT_NEGATIVE", label + "不能为负数，请核对后重新计算。");
        }
        if (amount.compareTo(MOST) > 0) {
            throw new InvalidValue("AMOUNT_TOO_LARGE", label + "超过一万亿元，请核对后重新计算。");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidValue("AMOUNT_FRACTION", label + "最多两位小数（到分），请核对后重新计算。");
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * As {@link #checked}, and more than nothing.
     *
     * @param amount yuan
     * @param label what it is, in Chinese
     * @return the same amount with two decimals
     * @throws InvalidValue {@code AMOUNT_ZERO}, or as {@link #checked}
     */
    public static BigDecimal positive(BigDecimal amount, String label) {
        BigDecimal good = checked(amount, label);
        if (good.signum() == 0) {
            throw new InvalidValue("AMOUNT_ZERO", label + "应大于零，请核对后重新计算。");
        }
        return good;
    }

    /** @param exact any amount @return rounded half up to the fen */
    public static BigDecimal round(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** @param amount yuan @return plainly written, without trailing zeros beyond two decimals: 1750.00 */
    public static String text(BigDecimal amount) {
        return round(amount).toPlainString();
    }
}
