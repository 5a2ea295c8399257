package org.shiming.api.matters;

import java.util.Objects;
import org.shiming.api.identity.Caller;
import org.shiming.api.value.MessageId;

/**
 * Who does something, under which message. Repeated with the same content it is done once and answered alike.
 *
 * @param message the message's identifier
 * @param caller who does it
 */
public record Act(MessageId message, Caller caller) {
    /** Checks that nothing is missing. */
    public Act {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(caller, "caller");
    }
}
