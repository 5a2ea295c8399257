package org.shiming.itests.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks one distribution over HTTP, as another system would. */
public final class Answers {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Optional<String> authorization;

    Answers(URI base, Optional<String> authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** The same, signed in by HTTP Basic. */
    public Answers as(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Answers(base, Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /** GET of an address below the server's root. */
    public HttpResponse<String> get(String path) {
        return send(to(path).header("Accept", "application/json").GET().build());
    }

    /** POST of one JSON object. */
    public HttpResponse<String> postJson(String path, String json) {
        return post(path, "application/json", json);
    }

    /** POST of one SOAP 1.1 envelope. */
    public HttpResponse<String> postSoap(String path, String envelope) {
        return post(path, "text/xml; charset=UTF-8", envelope);
    }

    /** POST of any text. */
    public HttpResponse<String> post(String path, String type, String body) {
        return send(to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** A request to be completed by the caller. */
    public HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT);
        authorization.ifPresent(value -> request.header("Authorization", value));
        return request;
    }

    /** Sends it and waits for the answer. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NoAnswer(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted: " + request.uri(), e);
        }
    }

    /** An answer's body as a tree. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("not JSON, " + answer.statusCode() + ": " + answer.body(), e);
        }
    }

    /** Nobody answered, or the connection broke. */
    public static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
