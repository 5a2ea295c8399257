package org.shiming.door.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.door.spi.Claim;

/**
 * Where a request goes.
 *
 * @param kind the kind of address
 * @param name the service whose gate guards it, empty if none
 * @param path the path below the context, for messages and audit
 */
public record Route(Kind kind, String name, String path) {
    /** The kinds of addresses. */
    public enum Kind {
        /** A service by SOAP. */
        SOAP,
        /** A service by JSON. */
        JSON,
        /** Login and logout. */
        LOGIN,
        /** The index of services. */
        INDEX,
        /** The health page. */
        HEALTH,
        /** Whatever else registered a servlet in the context: screens. */
        OTHER
    }

    private static final Pattern SERVICE = Pattern.compile("/(?:(soap)/(?!login$)([a-z][a-z0-9-]{0,39})"
            + "|(json)/(?!login/)([a-z][a-z0-9-]{0,39})/.*)");
    /** Letters, digits and what a file name needs; an encoded slash, dot, percent or control is refused. */
    private static final Pattern PLAIN = Pattern
            .compile("/(?:[A-Za-z0-9/_.~-]|%(?!00|2[eEfF5]|5[cC]|0|1|7[fF])[0-9A-Fa-f]{2})*");

    /**
     * Whether a path means the same to everybody who reads it.
     *
     * @param raw the path as sent, not decoded
     * @return false for dots, doubled or encoded slashes, parameters and the like
     */
    public static boolean plain(String raw) {
        return raw.length() <= 2_000 && PLAIN.matcher(raw).matches() && !raw.contains("//") && !raw.contains("/.");
    }

    /**
     * Finds the way.
     *
     * @param path the path below the context, plain
     * @return the route
     */
    public static Route of(String path) {
        Matcher service = SERVICE.matcher(path);
        if (service.matches()) {
            boolean soap = service.group(1) != null;
            return new Route(soap ? Kind.SOAP : Kind.JSON, service.group(soap ? 2 : 4), path);
        }
        return switch (path) {
        case "/login", "/logout" -> new Route(Kind.LOGIN, Claim.LOGIN, path);
        case "", "/", "/services" -> new Route(Kind.INDEX, "", path);
        case "/health" -> new Route(Kind.HEALTH, "", path);
        default -> new Route(Kind.OTHER, "", path);
        };
    }

    /** @return whether a gate guards this address */
    public boolean gated() {
        return !name.isEmpty();
    }

    /**
     * Whether anybody may read this without proving who they are: contracts, login, index, health, and the paths that
     * configuration opens.
     *
     * @param get whether it only reads
     * @param query the query string, or null
     * @param openPaths paths, those ending in {@code *} with all below them
     * @return whether it is public
     */
    public boolean open(boolean get, String query, List<String> openPaths) {
        return switch (kind) {
        case LOGIN -> "/login".equals(path);
        case INDEX, HEALTH -> get;
        case SOAP -> get && contract(query);
        case JSON -> get && path.equals("/json/" + name + "/openapi.json");
        default -> get && openPaths.stream().anyMatch(this::matches);
        };
    }

    /**
     * Whether a query asks for the contract of a SOAP service and for nothing else.
     *
     * @param query the query string, or null
     * @return true for {@code wsdl}, or one of its plain parts
     */
    public static boolean contract(String query) {
        return query != null
                && query.toLowerCase(Locale.ROOT)
                        .matches("wsdl|wsdl=[a-z0-9_-]{1,60}\\.wsdl|xsd=[a-z0-9_-]{1,60}\\.xsd");
    }

    private boolean matches(String open) {
        return open.endsWith("*") ? path.startsWith(open.substring(0, open.length() - 1)) : path.equals(open);
    }
}
