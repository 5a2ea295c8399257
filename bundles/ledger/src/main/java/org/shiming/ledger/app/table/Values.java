package org.shiming.ledger.app.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiming.ledger.domain.Field;

/** How values are read: the same for screen, export, print and search. @param names of people by identifier */
public record Values(Map<String, String> names) {
    /** Stands for what the reader's office does not reach. */
    public static final String HIDDEN = "＊＊＊";

    /** Copies the names. */
    public Values {
        names = Map.copyOf(names);
    }

    /**
     * A value as people read it.
     *
     * @param field the column
     * @param value the value
     * @param sights what the reader sees
     * @return the text, empty if there is none; stars if there is one that the reader does not see
     */
    public String text(Field field, JsonNode value, Set<Field.Sight> sights) {
        String text = text(field, value);
        return text.isEmpty() || sights.contains(field.sight()) ? text : HIDDEN;
    }

    /**
     * A value as people read it who see everything.
     *
     * @param field the column
     * @param value the value
     * @return the text
     */
    public String text(Field field, JsonNode value) {
        return switch (field.kind()) {
        case LINES -> lines(value);
        case PERSON -> read(value, true);
        default -> read(value, false);
        };
    }

    /** A person by name. @param id identifier @return the name, the identifier if it is not known */
    public String person(String id) {
        return names.getOrDefault(id, id);
    }

    private String read(JsonNode value, boolean person) {
        if (value.isContainerNode()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(read(part, person)));
            return String.join(value.isArray() ? "、" : "：", parts);
        }
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return person ? person(value.asText()) : Words.text(value.asText());
    }

    /** Questions with the party's answers, or corrections with both values, numbered. */
    private String lines(JsonNode values) {
        if (!values.isArray()) {
            return read(values, false);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode value : values) {
            String line = value.has("column") ? change(value) : question(value);
            lines.add((lines.size() + 1) + ". " + line);
        }
        return String.join("\n", lines);
    }

    private String question(JsonNode question) {
        String answer = Words.of(question.path("answer").asText(""));
        return question.path("text").asText("") + (answer.isEmpty() ? "" : " —— " + answer);
    }

    private String change(JsonNode change) {
        return change.path("heading").asText(change.path("column").asText()) + "：原“"
                + read(change.path("from"), false) + "”，更正为“" + read(change.path("to"), false) + "”";
    }
}
