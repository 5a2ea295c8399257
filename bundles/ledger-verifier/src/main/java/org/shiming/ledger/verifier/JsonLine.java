package org.shiming.ledger.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one line of JSON into maps, lists, texts and whole numbers: all that proofs and roots are made of. */
final class JsonLine {
    private final String text;
    private int at;

    private JsonLine(String text) {
        this.text = text;
    }

    static Map<String, Object> read(String line) throws IOException {
        JsonLine json = new JsonLine(line);
        Object value = json.value();
        json.space();
        if (json.at != line.length() || !(value instanceof Map<?, ?>)) {
            throw json.malformed();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, member) -> members.put((String) key, member));
        return members;
    }

    private Object value() throws IOException {
        space();
        char c = peek();
        if (c == '{') {
            return members();
        }
        if (c == '[') {
            return items();
        }
        if (c == '"') {
            return string();
        }
        if (text.startsWith("null", at)) {
            at += 4;
            return "";
        }
        return number();
    }

    private Map<String, Object> members() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        space();
        while (peek() != '}') {
            String key = string();
            expect(':');
            if (members.put(key, value()) != null) {
                throw malformed();
            }
            space();
            if (peek() == ',') {
                at++;
                space();
            } else if (peek() != '}') {
                throw malformed();
            }
        }
        at++;
        return members;
    }

    private List<Object> items() throws IOException {
        List<Object> items = new ArrayList<>();
        at++;
        space();
        while (peek() != ']') {
            items.add(value());
            space();
            if (peek() == ',') {
                at++;
            } else if (peek() != ']') {
                throw malformed();
            }
        }
        at++;
        return items;
    }

    private String string() throws IOException {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? escaped(next()) : c);
        }
        return out.toString();
    }

    private char escaped(char c) throws IOException {
        return switch (c) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case '"', '\\', '/' -> c;
        case 'u' -> unicode();
        default -> throw malformed();
        };
    }

    private char unicode() throws IOException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw malformed();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Long number() throws IOException {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException none) {
            throw malformed();
        }
    }

    private void expect(char c) throws IOException {
        space();
        if (next() != c) {
            throw malformed();
        }
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private char peek() throws IOException {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private char next() throws IOException {
        char c = peek();
        at++;
        return c;
    }

    private IOException malformed() {
        return new IOException("not one JSON object of the form, at character " + (at + 1));
    }
}
