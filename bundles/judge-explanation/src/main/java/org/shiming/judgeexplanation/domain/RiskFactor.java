package org.shiming.judgeexplanation.domain;

/**
 * One factor of the risk assessment (三.1), from the court's own list.
 *
 * @param code stable code
 * @param label Chinese term
 * @param weight 0 to 10
 */
public record RiskFactor(String code, String label, int weight) {
    /** Checks the weight. */
    public RiskFactor {
        if (!code.matches("[A-Z][A-Z0-9_]{1,39}") || label.isBlank() || weight < 0 || weight > 10) {
            throw new IllegalArgumentException(
                    "a risk factor is CODE:标签:weight 0-10, not " + code + ":" + label + ":" + weight);
        }
    }

    /**
     * Reads {@code CODE:标签:weight}.
     *
     * @param text the setting
     * @return the factor
     */
    public static RiskFactor parse(String text) {
        String[] cells = text.strip().split(":");
        if (cells.length != 3 || !cells[2].strip().matches("\\d{1,2}")) {
            throw new IllegalArgumentException("a risk factor is CODE:标签:weight, not " + text);
        }
        return new RiskFactor(cells[0].strip(), cells[1].strip(), Integer.parseInt(cells[2].strip()));
    }
}
