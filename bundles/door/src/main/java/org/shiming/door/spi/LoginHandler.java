package org.shiming.door.spi;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.annotation.versioning.ConsumerType;

/** Serves login and logout behind the gate {@link Claim#LOGIN}; called by many threads at once. */
@ConsumerType
public interface LoginHandler {
    /**
     * Serves a request.
     *
     * @param request to {@code /shiming/login} or {@code /shiming/logout}
     * @param response its answer
     * @throws IOException if the caller went away
     */
    void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
