package org.shiming.api.identity;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The caller of the request that this thread serves. Implemented by the bundle {@code door}, asked by {@code ws} rooms
 * and by the endpoint; safe for concurrent use.
 */
@ProviderType
public interface CurrentCaller {
    /**
     * The caller of this thread's request.
     *
     * @return the caller; {@link Caller#NOBODY} outside a request or when nobody is logged in, never null
     */
    Caller get();
}
