package org.shiming.host.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of invented case: header lines {@code key: value}, then the parts of its judgment under {@code [claim]},
 * {@code [defence]}, {@code [facts]}, {@code [reasoning]} and {@code [order]}. Variables stand in braces.
 *
 * @param name the resource, for messages
 * @param single header values that occur once
 * @param repeated header values that may occur often: party, var, duty, fee, abroad
 * @param parts the judgment's parts
 */
record Template(String name, Map<String, String> single, Map<String, List<String>> repeated,
        Map<String, String> parts) {

    /** Reads a template of this bundle. */
    static Template read(String name) {
        Map<String, String> single = new HashMap<>();
        Map<String, List<String>> repeated = new HashMap<>();
        Map<String, StringBuilder> parts = new HashMap<>();
        StringBuilder part = null;
        for (String line : Resources.data("templates/" + name)) {
            if (line.startsWith("[")) {
                part = parts.computeIfAbsent(line.substring(1, line.length() - 1), key -> new StringBuilder());
            } else if (part != null) {
                part.append(line.strip()).append('\n');
            } else {
                int colon = line.indexOf(':');
                String key = line.substring(0, colon).strip();
                String value = line.substring(colon + 1).strip();
                single.put(key, value);
                repeated.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
            }
        }
        Map<String, String> texts = new HashMap<>();
        parts.forEach((key, text) -> texts.put(key, text.toString().strip()));
        return new Template(name, single, repeated, texts);
    }

    String value(String key) {
        String value = single.get(key);
        if (value == null) {
            throw new IllegalStateException("Demo template " + name + " lacks " + key);
        }
        return value;
    }

    List<String> values(String key) {
        return repeated.getOrDefault(key, List.of());
    }

    String part(String key) {
        return parts.getOrDefault(key, "");
    }

    int count() {
        return Integer.parseInt(value("count"));
    }
}
