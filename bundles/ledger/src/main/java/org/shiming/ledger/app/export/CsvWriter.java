package org.shiming.ledger.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.shiming.ledger.app.table.Table;

/** CSV as spreadsheets in China open it rightly: UTF-8 with a byte order mark, RFC 4180. */
final class CsvWriter implements RowWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;

    CsvWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public void head(List<Table.Heading> headings) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(headings.stream().map(Table.Heading::heading).toList());
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A table has no place for remarks: they stand in the record of exports. */
    @Override
    public void end(List<String[]> remarks) throws IOException {
        out.flush();
    }

    private static String quoted(String text) {
        String harmless = RowWriter.harmless(text);
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
