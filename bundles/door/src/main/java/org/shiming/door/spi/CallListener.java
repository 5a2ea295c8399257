package org.shiming.door.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told of each call that came to an end: services, logins, and whatever the door refused. */
@ConsumerType
public interface CallListener {
    /**
     * Called by the thread that served the call, after the answer was written; may wait shortly to slow callers down.
     *
     * @param ended what happened
     */
    void ended(EndedCall ended);
}
