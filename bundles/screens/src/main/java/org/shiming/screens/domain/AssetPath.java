package org.shiming.screens.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which paths below a bundle's {@code /screen} are served at all: plain names, known kinds, no way up. */
public final class AssetPath {
    private static final Pattern FORM = Pattern
            .compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}){0,5}");

    private static final Map<String, String> MEDIA_TYPES = Map.of("js", "text/javascript; charset=utf-8", "json",
            "application/json; charset=utf-8", "css", "text/css; charset=utf-8", "svg", "image/svg+xml; charset=utf-8",
            "txt", "text/plain; charset=utf-8", "png", "image/png", "woff2", "font/woff2");

    private AssetPath() {}

    /**
     * Whether a path is well-formed and of a known kind.
     *
     * @param path relative, such as {@code parts/questions.js}
     * @return true if it may be served; false for anything with a way up, an empty or hidden part, or another kind
     */
    public static boolean servable(String path) {
        return path != null && FORM.matcher(path).matches() && mediaType(path).isPresent();
    }

    /**
     * The media type of a file.
     *
     * @param path its path
     * @return the type by its extension, empty if that is unknown
     */
    public static Optional<String> mediaType(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(extension));
    }
}
