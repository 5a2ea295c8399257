package org.shiming.door.domain;

import java.util.List;
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

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 40;
    private static final Pattern CONTRACT = Pattern
            .compile("(?i)wsdl|wsdl=[a-z0-9_-]{1,60}\\.wsdl|xsd=[a-z0-9_-]{1,60}\\.xsd");

    /**
     * Whether a path means the same to everybody who reads it.
     *
     * @param raw the path as sent, not decoded
     * @return false for dots, doubled or encoded slashes, parameters and the like
     */
    public static boolean plain(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
            boolean doubled = c == '/' && (next == '/' || next == '.');
            if (doubled || !letter(c) && "/_.~-".indexOf(c) < 0 && !(c == '%' && harmless(raw, i + 1))) {
                return false;
            }
        }
        return raw.charAt(0) == '/';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** An encoded control, dot, slash, backslash or percent sign could be read differently further on. */
    private static boolean harmless(String raw, int at) {
        int high = at + 1 < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
        int low = at + 1 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
        int value = high * 16 + low;
        return high >= 0 && low >= 0 && value >= 0x20 && value != 0x7f && "./\\%;".indexOf(value) < 0;
    }

    /**
     * Finds the way.
     *
     * @param path the path below the context, plain
     * @return the route
     */
    public static Route of(String path) {
        boolean soap = path.startsWith("/soap/");
        if (soap || path.startsWith("/json/")) {
            int end = path.indexOf('/', 6);
            String name = end < 0 ? path.substring(6) : path.substring(6, end);
            if (soap == end < 0 && named(name)) {
                return new Route(soap ? Kind.SOAP : Kind.JSON, name, path);
            }
        }
        return switch (path) {
        case "/login", "/logout" -> new Route(Kind.LOGIN, Claim.LOGIN, path);
        case "", "/", "/services" -> new Route(Kind.INDEX, "", path);
        case "/health" -> new Route(Kind.HEALTH, "", path);
        default -> new Route(Kind.OTHER, "", path);
        };
    }

    private static boolean named(String name) {
        boolean form = !name.isEmpty() && name.length() <= LONGEST_NAME && name.charAt(0) >= 'a'
                && name.charAt(0) <= 'z' && !Claim.LOGIN.equals(name);
        return form && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
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
        return query != null && CONTRACT.matcher(query).matches();
    }

    private boolean matches(String open) {
        return open.endsWith("*") ? path.startsWith(open.substring(0, open.length() - 1)) : path.equals(open);
    }
}
