package org.shiming.door.spi;

import java.time.Instant;

/**
 * A call that came to an end: identifiers only, no names, no contents.
 *
 * @param at when it came
 * @param reference the reference in logs
 * @param caller the caller's id
 * @param court the caller's court, {@link #NO_COURT} of a caller who is not known
 * @param remote the caller's network address
 * @param channel {@code SOAP}, {@code JSON}, {@code SCREEN} (JSON by a person's cookie) or {@code DOOR}
 * @param service the service's name, or the path at the door
 * @param operation what was called, empty if it did not come so far
 * @param caseNumber the case, empty if none
 * @param messageId the message's identifier, empty if none
 * @param outcome {@code OK} or the code of the refusal
 * @param status the HTTP status
 * @param micros how long it took, waiting included
 */
public record EndedCall(Instant at, String reference, String caller, String court, String remote, String channel,
        String service, String operation, String caseNumber, String messageId, String outcome, int status,
        long micros) {
    /** Stands for the court of callers who are not known. */
    public static final String NO_COURT = "-";
}
