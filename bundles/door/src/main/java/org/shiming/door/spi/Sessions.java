package org.shiming.door.spi;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.identity.Caller;

/** Logins of people, as signed cookies. Safe for concurrent use. */
@ProviderType
public interface Sessions {
    /**
     * A login that was just granted.
     *
     * @param cookie the value of the header {@code Set-Cookie}
     * @param csrf what the header {@code X-Shiming-CSRF} of each write must say
     * @param expires when it ends
     */
    record Grant(String cookie, String csrf, Instant expires) {}

    /**
     * Grants a login.
     *
     * @param caller who, already proven
     * @return the cookie and what goes with it
     */
    Grant grant(Caller caller);

    /** @return what the header {@code X-Shiming-CSRF} must say in the login of the request at hand, empty if none */
    Optional<String> csrf();

    /**
     * Ends the login of the request at hand, if there is one, on this node at once.
     *
     * @return the value of the header {@code Set-Cookie} that clears the cookie
     */
    String end();
}
