package org.shiming.door.spi;

import java.util.Objects;

/**
 * Who wants to answer at which address.
 *
 * @param name the service's name, which is the last part of its addresses: lower case, digits, hyphens
 * @param version the contract's version
 * @param title what it is, in Chinese
 * @param owner the id of the bundle that contributes it
 * @param maxBodyBytes the largest request body it takes; 0 for the door's default
 */
public record Claim(String name, String version, String title, long owner, long maxBodyBytes) {
    /** The name under which the login itself is claimed; it is not listed among the services. */
    public static final String LOGIN = "login";

    /** Checks the name. */
    public Claim {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        if (name == null || !name.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("a service name is lower case, digits and hyphens: " + name);
        }
    }
}
