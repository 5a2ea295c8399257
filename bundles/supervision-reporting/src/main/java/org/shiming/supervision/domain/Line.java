package org.shiming.supervision.domain;

/**
 * A figure with its definition, as it is shown, printed and frozen.
 *
 * @param code the indicator
 * @param title its title
 * @param article of the plan
 * @param version of the definition
 * @param definition in words
 * @param figure the figure
 */
public record Line(String code, String title, String article, int version, String definition, Figure figure) {
    /** @return the line of an indicator @param indicator which @param figure its figure */
    public static Line of(Indicator indicator, Figure figure) {
        return new Line(indicator.code(), indicator.title(), indicator.article(), indicator.version(),
                indicator.definition(), figure);
    }
}
