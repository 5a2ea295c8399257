package org.shiming.documents.page;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.documents.Block;

/**
 * A bordered form or table before it is set.
 *
 * @param size of the font
 * @param titles the row repeated on every page, empty for a form
 * @param rows the others
 */
record Grid(double size, List<Cell> titles, List<Row> rows) {

    /** One row. @param cells left to right @param least its height even when empty */
    record Row(List<Cell> cells, double least) {}

    /** A form: labels and values, one or two pairs to a row. */
    static Grid of(Block.Fields form) {
        double label = Sheet.MEASURE * ColumnWidths.label(form);
        double value = Sheet.MEASURE / form.columns() - label;
        List<Row> rows = new ArrayList<>();
        List<Block.Field> fields = form.fields();
        for (int i = 0; i < fields.size(); i += form.columns()) {
            List<Block.Field> pair = fields.subList(i, Math.min(i + form.columns(), fields.size()));
            boolean alone = pair.size() < form.columns();
            List<Cell> cells = new ArrayList<>();
            for (Block.Field field : pair) {
                cells.add(new Cell(field.label(), label, Cell.Side.CENTRE, true));
                cells.add(new Cell(field.value(), alone ? Sheet.MEASURE - label : value, Cell.Side.LEFT, false));
            }
            // Room to write by hand where nothing is known yet.
            boolean empty = pair.stream().anyMatch(field -> field.value().isBlank());
            rows.add(new Row(cells, empty ? 40 : 28));
        }
        return new Grid(Sheet.GRID, List.of(), rows);
    }

    /** A table; many columns are set smaller. */
    static Grid of(Block.Table table) {
        int columns = table.header().size();
        double size = columns <= 6 ? Sheet.GRID : columns <= 8 ? 10.5 : Sheet.SMALL;
        double[] parts = ColumnWidths.of(table, size);
        boolean[] amounts = TableSides.amounts(table);
        List<Cell> titles = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            titles.add(new Cell(table.header().get(c), parts[c] * Sheet.MEASURE, Cell.Side.CENTRE, true));
        }
        List<Row> rows = new ArrayList<>(table.rows().size());
        for (List<String> row : table.rows()) {
            List<Cell> cells = new ArrayList<>(columns);
            for (int c = 0; c < columns; c++) {
                Cell.Side side = amounts[c] ? Cell.Side.RIGHT : Cell.Side.LEFT;
                cells.add(new Cell(row.get(c), parts[c] * Sheet.MEASURE, side, false));
            }
            rows.add(new Row(cells, 0));
        }
        return new Grid(size, titles, rows);
    }
}
