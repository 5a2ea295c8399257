package org.shiming.ledger.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shiming.ledger.app.table.Table;
import org.shiming.ledger.domain.Field;

/** XLSX as a stream: texts stand in their cells, not in a shared table, so that memory does not grow with rows. */
final class XlsxWriter implements RowWriter {
    /** The most rows that a sheet has; what is beyond comes on the next. */
    static final int SHEET_ROWS = 1_000_000;
    private static final int FLUSH_ROWS = 500;
    private static final int CELL_CHARS = 32_000;

    private final Workbook book;
    private final String title;
    private final int sheetRows;
    private List<Table.Heading> headings = List.of();
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxWriter(OutputStream out, String title, int sheetRows) {
        this.book = new Workbook(out, "Shiming", "1.0");
        this.title = title;
        this.sheetRows = sheetRows;
    }

    @Override
    public void head(List<Table.Heading> heads) throws IOException {
        headings = heads;
        next();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (row > sheetRows) {
            sheet.finish();
            next();
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end(List<String[]> remarks) throws IOException {
        sheet.finish();
        Worksheet notes = book.newWorksheet("说明");
        notes.width(0, 24);
        notes.width(1, 90);
        for (int i = 0; i < remarks.size(); i++) {
            notes.inlineString(i, 0, remarks.get(i)[0]);
            notes.inlineString(i, 1, RowWriter.harmless(remarks.get(i)[1]));
        }
        notes.finish();
        book.finish();
    }

    private void next() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? title : title + sheets);
        sheet.freezePane(0, 1);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, headings.get(column).kind() == Field.Kind.LINES ? 48 : 16);
            sheet.inlineString(0, column, headings.get(column).heading());
            sheet.style(0, column).bold().fillColor("DCE6F1").set();
        }
        row = 1;
    }

    private void put(int column, String text) {
        Field.Kind kind = headings.get(column).kind();
        if (text.isEmpty()) {
            return;
        }
        if ((kind == Field.Kind.NUMBER || kind == Field.Kind.MONEY) && text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            sheet.value(row, column, new BigDecimal(text));
            return;
        }
        String harmless = RowWriter.harmless(text);
        sheet.inlineString(row, column, harmless.length() > CELL_CHARS ? cut(harmless) : harmless);
    }

    /** A cell holds 32,767 characters; what is longer says so and stands whole in the ledger. */
    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(CELL_CHARS - 1)) ? CELL_CHARS - 1 : CELL_CHARS;
        return text.substring(0, end) + "……（超出电子表格单元格上限，全文见 CSV 导出或台账详情）";
    }
}
