package org.shiming.calendar.domain.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.calendar.domain.law.Yuan;

/**
 * What is to be charged.
 *
 * @param claims what is claimed or applied for, 1 to 50
 * @param appeal on appeal: the amounts are those still in dispute
 * @param halvings codes of reasons for halving
 * @param day the day of filing, whose rates count
 */
public record FeeQuestion(List<Claim> claims, boolean appeal, Set<String> halvings, LocalDate day) {
    private static final int MOST = 50;

    /** Checks and copies. */
    public FeeQuestion {
        claims = List.copyOf(claims);
        halvings = Set.copyOf(halvings);
        if (claims.isEmpty() || claims.size() > MOST) {
            throw new InvalidValue("FEE_CLAIMS_NUMBER", "请填写 1 至 " + MOST + " 项诉讼请求或者申请。");
        }
    }

    /**
     * One claim or application.
     *
     * @param kind code of a {@link FeeKind}
     * @param amount in yuan, empty if it has none
     */
    public record Claim(String kind, Optional<BigDecimal> amount) {
        /** Checks the amount. */
        public Claim {
            amount = amount.map(yuan -> Yuan.checked(yuan, "金额"));
        }
    }
}
