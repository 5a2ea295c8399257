package org.shiming.itests.running;

import java.util.List;

/** The loopback ports that one distribution listens on. */
record Ports(int http, int ssh, int registry, int management) {
    static Ports free() {
        List<Integer> ports = FreePorts.take(4);
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    }
}
