package org.shiming.expertpool.domain;

import java.util.Locale;
import org.shiming.api.value.CaseType;

/**
 * A field of expertise (三.6): internal ones are the four kinds of cases, external ones the plan's list and the court's.
 *
 * @param code lower case
 * @param label the Chinese term
 * @param internal whether the experts of it come from inside the court
 */
public record Field(String code, String label, boolean internal) {
    /** Psychological counsellors, who are called at once where the mood is extreme. */
    public static final String COUNSELLORS = "counsellors";

    /** @return whether its experts may be chosen for such a case: external ones for every @param type the case's */
    public boolean suits(CaseType type) {
        return !internal || code.equals(type.name().toLowerCase(Locale.ROOT));
    }
}
