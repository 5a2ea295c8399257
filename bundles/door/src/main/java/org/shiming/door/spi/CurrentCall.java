package org.shiming.door.spi;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Finds the request that a thread serves. Safe for concurrent use. */
@ProviderType
public interface CurrentCall {
    /** @return this thread's request, empty outside one */
    Optional<Call> find();
}
