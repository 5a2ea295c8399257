package org.shiming.ledger.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.support.json.Json;

/** Another bundle's payload, read tolerantly: what is missing or of another form is simply not there. */
final class Payload {
    private final JsonNode root;
    private final boolean readable;

    private Payload(JsonNode root, boolean readable) {
        this.root = root;
        this.readable = readable;
    }

    static Payload of(String json) {
        try {
            JsonNode tree = Json.tree(json);
            return new Payload(tree, tree != null && tree.isObject());
        } catch (IllegalStateException broken) {
            // One unreadable fact must not stop the ledger: it is entered with its hash and says so.
            return new Payload(MissingNode.getInstance(), false);
        }
    }

    boolean readable() {
        return readable;
    }

    /** The text at a path such as {@code recorded.mode}; empty if there is none. */
    String text(String path) {
        JsonNode node = at(path);
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    boolean flag(String path) {
        return at(path).asBoolean(false);
    }

    Optional<Instant> time(String path) {
        try {
            return text(path).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text(path)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    Iterable<JsonNode> list(String path) {
        JsonNode node = at(path);
        return node.isArray() ? node : List.of();
    }

    /** Copies members that are there into columns of the same name; a path's last step is the column's name. */
    Map<String, Object> columns(String... paths) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (String path : paths) {
            JsonNode node = at(path);
            boolean there = !node.isMissingNode() && !node.isNull() && !(node.isContainerNode() && node.isEmpty())
                    && !(node.isTextual() && node.asText().isEmpty());
            if (there) {
                columns.put(path.substring(path.lastIndexOf('.') + 1), node);
            }
        }
        return columns;
    }

    List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        list(path).forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private JsonNode at(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? root.path(path) : root.path(path.substring(0, dot)).path(path.substring(dot + 1));
    }
}
