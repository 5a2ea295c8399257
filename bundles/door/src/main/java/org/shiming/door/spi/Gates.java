package org.shiming.door.spi;

import org.osgi.annotation.versioning.ProviderType;

/** The gates of the suite's addresses. Safe for concurrent use. */
@ProviderType
public interface Gates {
    /**
     * Takes the gate of a service, still closed: callers wait until it opens.
     *
     * @param claim who and where
     * @return the gate
     * @throws IllegalStateException if somebody else holds it
     */
    Gate claim(Claim claim);

    /**
     * Shows in the index that a service was not published, and why.
     *
     * @param claim who and where
     * @param reason what is wrong with it, for operators
     */
    void refused(Claim claim, String reason);
}
