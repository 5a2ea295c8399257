package org.shiming.casesystem.ws;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import javax.xml.ws.WebServiceException;
import org.apache.cxf.transport.http.HTTPException;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;

/** Says what kind of trouble an exception of the transport is. */
final class Troubles {
    private static final List<Class<? extends Throwable>> NO_CONNECTION = List.of(HttpConnectTimeoutException.class,
            ConnectException.class, UnknownHostException.class, NoRouteToHostException.class);
    private static final List<Class<? extends Throwable>> NO_ANSWER = List.of(HttpTimeoutException.class,
            SocketTimeoutException.class, InterruptedIOException.class, InterruptedException.class);
    private static final int MAX_DEPTH = 12;

    private Troubles() {}

    static HostTrouble of(WebServiceException failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (isAny(NO_CONNECTION, cause)) {
                return trouble(Kind.UNREACHABLE, cause);
            }
            if (isAny(NO_ANSWER, cause)) {
                return trouble(Kind.TIMEOUT, cause);
            }
            if (cause instanceof HTTPException http) {
                return new HostTrouble(Kind.FAULT, "HTTP " + http.getResponseCode(), null);
            }
            cause = cause.getCause();
        }
        return trouble(Kind.FAULT, failure);
    }

    /** The cause itself stays out: a parser's message quotes what the host wrote, and that may name a party. */
    private static HostTrouble trouble(Kind kind, Throwable cause) {
        return new HostTrouble(kind, cause.getClass().getSimpleName(), null);
    }

    private static boolean isAny(List<Class<? extends Throwable>> types, Throwable cause) {
        return types.stream().anyMatch(type -> type.isInstance(cause));
    }
}
