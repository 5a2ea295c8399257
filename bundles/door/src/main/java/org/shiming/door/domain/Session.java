package org.shiming.door.domain;

import java.time.Instant;
import org.shiming.api.identity.Caller;

/**
 * A person's login.
 *
 * @param id names this login, so that it can be ended
 * @param caller who
 * @param csrf what each write must repeat in its header
 * @param expires when it ends
 */
public record Session(String id, Caller caller, String csrf, Instant expires) {}
