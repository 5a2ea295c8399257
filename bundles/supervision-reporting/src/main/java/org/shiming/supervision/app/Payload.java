package org.shiming.supervision.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shiming.support.json.Json;

/** Another bundle's payload, read tolerantly: what is missing or of another form is simply not there. */
final class Payload {
    private static final ZoneId COURT_ZONE = ZoneId.of("Asia/Shanghai");
    private final JsonNode root;

    private Payload(JsonNode root) {
        this.root = root;
    }

    static Payload of(String json) {
        try {
            JsonNode tree = Json.tree(json);
            return new Payload(tree == null ? MissingNode.getInstance() : tree);
        } catch (IllegalStateException broken) {
            // One unreadable fact must not stop the figures: it is counted as unreadable and shown.
            return new Payload(MissingNode.getInstance());
        }
    }

    boolean readable() {
        return root.isObject();
    }

    String text(String path) {
        JsonNode node = at(path);
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    boolean flag(String path) {
        return at(path).asBoolean(false);
    }

    boolean positive(String path) {
        return at(path).asDouble(0) > 0;
    }

    JsonNode at(String path) {
        JsonNode node = root;
        for (String step : path.split("\\.")) {
            node = node.path(step);
        }
        return node;
    }

    /** The court's day of a moment. */
    static String day(Instant at) {
        return LocalDate.ofInstant(at, COURT_ZONE).toString();
    }

    /** The court's day of a moment in the payload; the entry's own where there is none. */
    String day(String path, Instant otherwise) {
        try {
            return text(path).isEmpty() ? day(otherwise) : day(Instant.parse(text(path)));
        } catch (java.time.DateTimeException malformed) {
            return day(otherwise);
        }
    }
}
