package org.shiming.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A person who logs in at the reference host and comes to the suite with the host's token, as a browser does. */
public final class HostUser {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String csrf;

    public HostUser(URI address, String user) {
        this.address = address;
        String form = "next=&login=" + user + "&password=" + user + "-2026";
        send(request("/host/login").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        String token = send(request("/host/token").POST(HttpRequest.BodyPublishers.noBody())).body();
        HttpResponse<String> login = send(request("/shiming/login").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(Map.of("token", token)))));
        this.csrf = read(login.body()).path("csrf").asText();
    }

    public HttpResponse<String> get(String path, String name, String value) {
        return get(path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery).GET());
    }

    public HttpResponse<String> file(String path, String name, String value) {
        String query = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(address.resolve(path + "?" + query)).GET());
    }

    public HttpResponse<String> post(String path, Map<String, ?> body) {
        return post(path, write(body));
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").header("X-Shiming-CSRF", csrf)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> postWithoutCsrf(String path, Map<String, ?> body) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new AssertionError("not JSON: " + json, broken);
        }
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException broken) {
            throw new AssertionError("cannot be JSON", broken);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new AssertionError("no answer", away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
