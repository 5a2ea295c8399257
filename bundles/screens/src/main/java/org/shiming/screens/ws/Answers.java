package org.shiming.screens.ws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.shiming.screens.domain.Asset;

/** How files and texts are answered: what may be kept by the browser, what is compressed, and the plain 404. */
final class Answers {
    /** A servlet of the suite's one context, which belongs to the bundle {@code door}. */
    static final String CONTEXT = "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=shiming)";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private Answers() {}

    /** An address with a hash in it: its content never changes. */
    static void forEver(HttpServletRequest request, HttpServletResponse response, Optional<Asset> asset)
            throws IOException {
        if (asset.isEmpty()) {
            missing(response);
        } else {
            response.setHeader("Cache-Control", FOR_EVER);
            content(request, response, asset.get());
        }
    }

    /** An address whose content may change: the browser asks each time, and mostly hears that nothing has. */
    static void checked(HttpServletRequest request, HttpServletResponse response, String mediaType, String text,
            String version) throws IOException {
        String tag = "W/\"" + version + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            content(request, response, new Asset(text.getBytes(StandardCharsets.UTF_8), mediaType));
        }
    }

    /** Not there, not permitted, or never heard of: one and the same. */
    static void missing(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(
                "{\"code\":\"SCREEN_NOT_FOUND\",\"message\":\"该功能未安装、已停用，或您没有使用权限。\",\"article\":\"\",\"facts\":[]}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void content(HttpServletRequest request, HttpServletResponse response, Asset asset)
            throws IOException {
        response.setContentType(asset.mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean compressed = asset.compressible() && acceptsGzip(request);
        if (asset.compressible()) {
            response.addHeader("Vary", "Accept-Encoding");
        }
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = compressed ? asset.compressed() : asset.content();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
