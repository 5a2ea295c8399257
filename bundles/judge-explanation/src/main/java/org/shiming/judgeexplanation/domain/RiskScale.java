package org.shiming.judgeexplanation.domain;

import java.util.Collection;
import java.util.List;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.RiskLevel;

/**
 * Suggests a level from weighted factors; a human confirms it, and no decision about a party follows from the number
 * alone (个人信息保护法 24). There is no national scale, so factors, weights and limits are settings.
 *
 * @param factors the court's list
 * @param highFrom sum from which 较高 is suggested
 * @param severeFrom sum from which 强烈 is suggested
 */
public record RiskScale(List<RiskFactor> factors, int highFrom, int severeFrom) {
    /** Checks the limits. */
    public RiskScale {
        factors = List.copyOf(factors);
        if (highFrom < 1 || severeFrom <= highFrom) {
            throw new IllegalArgumentException("1 <= highFrom < severeFrom, not " + highFrom + ", " + severeFrom);
        }
        if (factors.stream().map(RiskFactor::code).distinct().count() != factors.size()) {
            throw new IllegalArgumentException("a risk factor's code stands twice");
        }
    }

    /**
     * The level suggested for some factors.
     *
     * @param codes the factors seen, each of the list
     * @return the suggestion
     * @throws InvalidValue {@code RISK_FACTOR_UNKNOWN}
     */
    public RiskLevel suggest(Collection<String> codes) {
        int sum = codes.stream().distinct().mapToInt(this::weight).sum();
        return sum >= severeFrom ? RiskLevel.SEVERE : sum >= highFrom ? RiskLevel.HIGH : RiskLevel.LOW;
    }

    /**
     * The term of a factor.
     *
     * @param code its code
     * @return the Chinese term, or the code of a factor that is no longer on the list
     */
    public String label(String code) {
        return factors.stream().filter(f -> f.code().equals(code)).map(RiskFactor::label).findFirst().orElse(code);
    }

    private int weight(String code) {
        return factors.stream().filter(f -> f.code().equals(code)).findFirst()
                .orElseThrow(() -> new InvalidValue("RISK_FACTOR_UNKNOWN", "风险因素不在本院列表中，请从列表选择后重新提交。")).weight();
    }
}
