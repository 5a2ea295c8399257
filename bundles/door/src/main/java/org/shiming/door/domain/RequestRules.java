package org.shiming.door.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a request may look like before anybody reads its body. */
public final class RequestRules {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final boolean acceptChunked;

    /**
     * What the headers say.
     *
     * @param method the method
     * @param route where it goes
     * @param query the query string, or null
     * @param contentType the content type, or null
     * @param contentEncoding the content encoding, or null
     * @param length the announced length, -1 if none
     * @param chunked whether the body comes in chunks
     * @param forwarded whether a proxy has passed it on
     */
    public record Head(String method, Route route, String query, String contentType, String contentEncoding,
            long length, boolean chunked, boolean forwarded) {
        /** @return whether it only reads */
        public boolean reads() {
            return !"POST".equals(method);
        }

        /** @return whether a body follows */
        public boolean hasBody() {
            return length > 0 || chunked;
        }
    }

    /** @param acceptChunked whether bodies without an announced length are taken */
    public RequestRules(boolean acceptChunked) {
        this.acceptChunked = acceptChunked;
    }

    /**
     * Checks a request.
     *
     * @param head its headers
     * @return why not, empty if it may go on
     */
    public Optional<Denial> check(Head head) {
        if (!METHODS.contains(head.method())) {
            return Denial.of(405, "METHOD_NOT_ALLOWED", "此地址只接受 GET、HEAD 或 POST 请求。").now();
        }
        if (head.contentEncoding() != null && !"identity".equalsIgnoreCase(head.contentEncoding().strip())) {
            return Denial.of(415, "CONTENT_ENCODING_REFUSED", "不接受压缩的请求正文，请以原文发送。本次未处理。").closing().now();
        }
        // Chunk extensions cannot be seen here; where a proxy could read them otherwise (CVE-2026-2332), none may come.
        if (head.chunked() && (!acceptChunked || head.forwarded())) {
            return Denial.of(411, "LENGTH_REQUIRED", "请在请求头中写明 Content-Length。本次未处理。").closing().now();
        }
        if (head.reads()) {
            return read(head);
        }
        return head.hasBody() ? mediaType(head) : Optional.empty();
    }

    private static Optional<Denial> read(Head head) {
        if (head.hasBody()) {
            return Denial.of(400, "BODY_NOT_EXPECTED", "读取请求不应带正文。").closing().now();
        }
        if (head.route().kind() == Route.Kind.SOAP && !Route.contract(head.query())) {
            return Denial.of(405, "METHOD_NOT_ALLOWED", "SOAP 地址只接受 POST；读取契约请访问 ?wsdl。").now();
        }
        return Optional.empty();
    }

    private static Optional<Denial> mediaType(Head head) {
        boolean soap = head.route().kind() == Route.Kind.SOAP;
        String wanted = soap ? "text/xml" : "application/json";
        String type = head.contentType() == null ? "" : head.contentType().toLowerCase(Locale.ROOT);
        String bare = type.split(";", 2)[0].strip();
        if (!bare.equals(wanted)) {
            return Denial.of(415, "MEDIA_TYPE_REFUSED", "此地址的请求正文类型应为 " + wanted + "。本次未处理。").closing().now();
        }
        if (charset(type).filter(name -> !soap || !name.startsWith("utf-16")).isPresent()) {
            return Denial.of(415, "CHARSET_REFUSED", "请求正文应以 UTF-8 编码。本次未处理。").closing().now();
        }
        return Optional.empty();
    }

    /**
     * The charset of a content type, if it is another than UTF-8.
     *
     * @param contentType the content type, lower case
     * @return its charset parameter; empty if it has none or says UTF-8
     */
    public static Optional<String> charset(String contentType) {
        for (String parameter : contentType.split(";")) {
            String text = parameter.strip();
            if (text.startsWith("charset=")) {
                String name = text.substring(8).replace("\"", "").strip();
                return Set.of("utf-8", "utf8").contains(name) ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
