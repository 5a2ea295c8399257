package org.shiming.documents.docx;

/**
 * Writes WordprocessingML. Texts are escaped here and nowhere else; what XML cannot hold at all has already been
 * replaced by {@link org.shiming.documents.domain.Wording#forEditing()}.
 */
final class WordXml {
    private static final String TEXT = "<w:t xml:space=\"preserve\">";

    private final StringBuilder out = new StringBuilder(16 * 1024);

    /** Adds markup as it stands: constants and numbers only, never a text from outside. */
    WordXml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** One paragraph of one run. @param style of the paragraph @param text without line feeds */
    WordXml paragraph(String style, String text) {
        return open(style).run(text).close();
    }

    /** One paragraph for each line. */
    WordXml paragraphs(String style, String text) {
        for (String line : text.split("\n", -1)) {
            paragraph(style, line);
        }
        return this;
    }

    /** Opens a paragraph. @param style its style's id */
    WordXml open(String style) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        return this;
    }

    /** A run in the paragraph's own font. */
    WordXml run(String text) {
        return run("", text);
    }

    /** A run. @param properties markup of the run's properties @param text what it says; a line feed breaks the line */
    WordXml run(String properties, String text) {
        if (!text.isEmpty()) {
            out.append("<w:r>").append(properties).append(TEXT);
            escape(text, out);
            out.append("</w:t></w:r>");
        }
        return this;
    }

    /** Closes a paragraph. */
    WordXml close() {
        out.append("</w:p>");
        return this;
    }

    /** A text on one line for an element's content. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text.replace('\n', ' '), escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\n' -> out.append("</w:t><w:br/>").append(TEXT);
            default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
