package org.shiming.ledger.app.export;

import java.io.IOException;
import java.util.List;
import org.shiming.ledger.app.table.Table;

/** Writes the lines of an export, one after another, into a stream that somebody else closes. */
interface RowWriter {
    /** Begins. @param headings the heads @throws IOException if the stream takes no more */
    void head(List<Table.Heading> headings) throws IOException;

    /** One line. @param cells as many as headings @throws IOException if the stream takes no more */
    void row(List<String> cells) throws IOException;

    /**
     * Ends.
     *
     * @param remarks what the export is: pairs of label and value
     * @throws IOException if the stream takes no more
     */
    void end(List<String[]> remarks) throws IOException;

    /**
     * A cell that a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @param text any
     * @return the text, harmless
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
