package org.shiming.documents.page;

import java.util.List;
import java.util.regex.Pattern;
import org.shiming.api.documents.Block;

/** Columns of nothing but amounts stand at the right, so that the digits stand under each other. */
public final class TableSides {
    private static final Pattern AMOUNT = Pattern.compile("[-+]?[¥￥]?\\d{1,3}(,?\\d{3})*(\\.\\d+)?[元%％]?");
    private static final int LONGEST = 24;

    private TableSides() {}

    /**
     * Which columns hold amounts.
     *
     * @param table with its rows; empty cells do not count
     * @return one answer for each column
     */
    public static boolean[] amounts(Block.Table table) {
        int columns = table.header().size();
        boolean[] amounts = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            List<String> cells = table.rows().stream().map(row -> row.get(column)).filter(t -> !t.isBlank()).toList();
            amounts[c] = !cells.isEmpty() && cells.stream().allMatch(TableSides::amount);
        }
        return amounts;
    }

    private static boolean amount(String text) {
        return text.length() <= LONGEST && AMOUNT.matcher(text.strip()).matches();
    }
}
