package org.shiming.host.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes HTML. Text and attribute values are always escaped; there is no way to write raw markup. */
final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, a null value leaves the attribute out. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds only text. */
    Html add(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without content or end tag. */
    Html single(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** An element filled by somebody else. */
    Html with(String tag, Consumer<Html> content, String... attributes) {
        open(tag, attributes);
        content.accept(this);
        return close();
    }

    /** A hidden form field. */
    Html hidden(String name, String value) {
        return single("input", "type", "hidden", "name", name, "value", value);
    }

    /** A labelled choice; each option is value and label. */
    Html select(String id, String label, String chosen, List<String[]> options) {
        open("label", "for", id).text(label).close().open("select", "id", id, "name", id);
        for (String[] option : options) {
            add("option", option[1], "value", option[0], "selected", option[0].equals(chosen) ? "" : null);
        }
        return close();
    }

    /** A table; one function per column writes its cell. */
    <T> Html table(String caption, List<Column<T>> columns, List<T> rows, String empty) {
        if (rows.isEmpty()) {
            return add("p", empty, "class", "empty");
        }
        open("div", "class", "scroll").open("table").add("caption", caption, "class", "unseen").open("thead")
                .open("tr");
        columns.forEach(c -> add("th", c.title(), "scope", "col", "class", c.style()));
        close().close().open("tbody");
        for (T row : rows) {
            open("tr");
            for (Column<T> column : columns) {
                open("td", "class", column.style());
                column.cell().accept(this, row);
                close();
            }
            close();
        }
        return close().close().close();
    }

    /** A column: its title, a CSS class or null, and what writes a cell. */
    record Column<T>(String title, String style, java.util.function.BiConsumer<Html, T> cell) {
        /** A column of plain text. */
        static <T> Column<T> of(String title, Function<T, String> text) {
            return new Column<>(title, null, (html, row) -> html.text(text.apply(row)));
        }

        /** A column of numbers. */
        static <T> Column<T> number(String title, Function<T, String> text) {
            return new Column<>(title, "number", (html, row) -> html.text(text.apply(row)));
        }
    }

    /** The whole page; everything must be closed. */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(c);
            }
        }
    }
}
