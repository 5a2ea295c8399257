package org.shiming.api.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.value.Article;

/**
 * Why something was not done: a value, not an exception.
 *
 * @param kind the class
 * @param code stable, in capitals, for machines: {@code GATE_ONCE_ONLY}
 * @param message one Chinese sentence or two: what happened, what was kept, what to do next; names no person
 * @param article the plan's article the refusal rests on, empty for bad input and outages
 * @param facts what was found, in the order in which it matters
 */
public record Refusal(FaultKind kind, String code, String message, Optional<Article> article, List<String> facts) {
    /** Checks and copies. */
    public Refusal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(article, "article");
        if (!code.matches("[A-Z][A-Z0-9_]{2,60}")) {
            throw new IllegalArgumentException("a code is capitals, digits and underscores: " + code);
        }
        facts = List.copyOf(facts);
    }

    /**
     * A refusal without article or facts.
     *
     * @param kind the class
     * @param code stable code
     * @param message Chinese sentence
     * @return the refusal
     */
    public static Refusal of(FaultKind kind, String code, String message) {
        return new Refusal(kind, code, message, Optional.empty(), List.of());
    }

    /**
     * A refusal by the plan.
     *
     * @param code stable code
     * @param article the article
     * @param message Chinese sentence
     * @param facts what was found
     * @return the refusal, of kind {@link FaultKind#REFUSED_BY_RULE}
     */
    public static Refusal byRule(String code, Article article, String message, List<String> facts) {
        return new Refusal(FaultKind.REFUSED_BY_RULE, code, message, Optional.of(article), facts);
    }
}
