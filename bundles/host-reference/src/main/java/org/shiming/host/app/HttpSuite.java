package org.shiming.host.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Calls the suite over HTTP with the court system's own account. */
public final class HttpSuite implements Suite {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base;
    private final String authorization;
    private final Duration timeout;

    /**
     * Names the suite.
     *
     * @param base address without a path, http://127.0.0.1:8181
     * @param user this system's account there
     * @param password its password
     * @param timeoutSeconds how long an answer may take
     */
    public HttpSuite(String base, String user, String password, int timeoutSeconds) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
        this.timeout = Duration.ofSeconds(timeoutSeconds);
    }

    @Override
    public Reply call(String operation, String json) throws SuiteUnavailable {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/shiming/json/" + operation)).timeout(timeout)
                .header("Authorization", authorization).header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)).build();
        try {
            HttpResponse<String> response = client.send(request,
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new SuiteUnavailable("No answer from " + operation, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteUnavailable("Stopped while waiting for " + operation, e);
        }
    }
}
