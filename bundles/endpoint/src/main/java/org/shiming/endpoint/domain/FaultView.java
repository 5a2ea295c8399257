package org.shiming.endpoint.domain;

import java.util.List;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/**
 * A fault as callers see it, the same over SOAP and JSON.
 *
 * @param status the HTTP status of the JSON form
 * @param code the stable code
 * @param message what happened, what was kept, what to do
 * @param article the article it rests on, empty if none
 * @param facts what was found
 */
public record FaultView(int status, String code, String message, String article, List<String> facts) {
    /** Copies. */
    public FaultView {
        facts = List.copyOf(facts);
    }

    /**
     * A fault without article and facts.
     *
     * @param status the status
     * @param code the code
     * @param message the sentence
     * @return the fault
     */
    public static FaultView of(int status, String code, String message) {
        return new FaultView(status, code, message, "", List.of());
    }

    /**
     * A refusal as a fault.
     *
     * @param refusal the refusal
     * @return the fault
     */
    public static FaultView of(Refusal refusal) {
        return new FaultView(refusal.kind().status(), refusal.code(), refusal.message(),
                refusal.article().map(Article::citation).orElse(""), refusal.facts());
    }

    /** @return whether the caller is at fault, and not we */
    public boolean callersFault() {
        return status < 500;
    }
}
