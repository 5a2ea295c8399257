package org.shiming.api.documents;

import java.util.List;

/** One piece of a paper, from top to bottom. Texts are plain; a renderer does no markup of its own. */
public sealed interface Block {

    /** A heading inside the paper. @param text one line */
    record Heading(String text) implements Block {}

    /** A paragraph, first line indented by two characters as official papers do. @param text any length */
    record Paragraph(String text) implements Block {}

    /** A bordered form of label and value pairs. @param fields in order @param columns pairs per row, 1 or 2 */
    record Fields(List<Field> fields, int columns) implements Block {
        /** Copies the list. */
        public Fields {
            fields = List.copyOf(fields);
            if (columns < 1 || columns > 2) {
                throw new IllegalArgumentException("columns must be 1 or 2");
            }
        }
    }

    /** One pair of a form. @param label what it is @param value what it says; empty leaves room to write */
    record Field(String label, String value) {}

    /** A table with a header row, repeated on each page. @param header titles @param rows cells, as many as titles */
    record Table(List<String> header, List<List<String>> rows) implements Block {
        /** Copies, and checks that every row has as many cells as the header. */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + header.size());
                }
            }
        }
    }

    /** A list of items, each ticked or not. @param items in order */
    record Checklist(List<Tick> items) implements Block {
        /** Copies the list. */
        public Checklist {
            items = List.copyOf(items);
        }
    }

    /** One item of a checklist. @param done ticked @param text what was to be said */
    record Tick(boolean done, String text) {}

    /** Lines to sign, each with room for a date. @param signers labels such as 释明法官（签名） */
    record Signatures(List<String> signers) implements Block {
        /** Copies the list. */
        public Signatures {
            signers = List.copyOf(signers);
        }
    }
}
