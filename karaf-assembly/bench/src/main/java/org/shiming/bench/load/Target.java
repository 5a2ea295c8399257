package org.shiming.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A server on loopback, and as whom to come.
 *
 * @param port its port
 * @param authorization value of the header {@code Authorization}
 */
public record Target(int port, Optional<String> authorization) {
    /** A server that asks nobody who he is. */
    public static Target open(int port) {
        return new Target(port, Optional.empty());
    }

    /** Signed in by HTTP Basic. */
    public static Target as(int port, String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Target(port, Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }
}
