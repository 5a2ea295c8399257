package org.shiming.door.spi;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** The gate of one service: both of its addresses, SOAP and JSON. Safe for concurrent use. */
@ProviderType
public interface Gate {
    /** Lets callers in, first those who waited. */
    void open();

    /** Lets nobody in any more: callers wait for it to open again, for as long as the door is configured to hold. */
    void close();

    /**
     * Waits until nobody is inside.
     *
     * @param limit how long at most
     * @return whether nobody is inside
     */
    boolean awaitIdle(Duration limit);

    /** Gives the gate back, closed; somebody else may claim it. */
    void release();
}
