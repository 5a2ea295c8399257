package org.shiming.casesystem.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What has not reached the host.
 *
 * @param waiting messages that are still tried
 * @param dead messages that a person must look at
 * @param oldestWaiting when the oldest waiting one was kept, empty if none waits
 */
public record Backlog(long waiting, long dead, Optional<Instant> oldestWaiting) {}
