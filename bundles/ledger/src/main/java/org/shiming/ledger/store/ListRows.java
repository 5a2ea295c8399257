package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shiming.ledger.domain.Cell;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Keys;
import org.shiming.ledger.domain.Mark;
import org.shiming.ledger.domain.Place;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Selection;
import org.shiming.ledger.domain.Spans;

/**
 * Pages and totals. A page starts behind a place, never at an offset. A total is the sum of kept monthly counts and of
 * the days at both ends. Where a filter is rare, the counts say in which days or months to look, so that a page never
 * costs the whole ledger.
 */
public final class ListRows {
    private static final Comparator<Item> ORDER = Comparator.comparingLong(Item::place).thenComparingInt(Item::book);

    private final Connection connection;
    private final List<Branch> branches;
    private final Selection selection;
    private final Wish wish;
    private final List<Integer> books;

    /**
     * A list.
     *
     * @param connection any
     * @param scope what the caller may see
     * @param selection what is asked for
     * @param books the ledgers meant, at least one, all of the scope's court
     */
    public ListRows(Connection connection, Scope scope, Selection selection, List<Integer> books) {
        this.connection = connection;
        this.branches = Branch.of(scope, selection, books);
        this.selection = selection;
        this.wish = Wish.of(selection);
        this.books = List.copyOf(books);
    }

    /**
     * How many items there are.
     *
     * @return the total, exact
     * @throws SQLException if the database does not answer
     */
    public long total() throws SQLException {
        Spans spans = Spans.of(selection.from(), selection.to());
        long total = 0;
        for (Branch branch : branches) {
            total += branch.exact() ? figured(branch, spans) : counted(branch, newest(), oldest());
        }
        return total;
    }

    /**
     * A page, newest first.
     *
     * @param after where the page before it ended, null for the first
     * @param max at most so many
     * @return the items
     * @throws SQLException if the database does not answer
     */
    public List<Item> page(Mark after, int max) throws SQLException {
        List<Item> page = new ArrayList<>();
        for (Branch branch : branches) {
            page.addAll(branch.who() == null || !selection.picky() && branch.indexed()
                    ? range(branch, newest(), oldest(), after, max)
                    : guided(branch, after, max));
        }
        page.sort(ORDER);
        return page.size() > max ? page.subList(0, max) : page;
    }

    private long figured(Branch branch, Spans spans) throws SQLException {
        long total = spans.hasMonths() ? sum(branch, spans.firstMonth(), spans.lastMonth()) : 0;
        for (int[] edge : spans.edges()) {
            total += Cell.byDay(branch.who())
                    ? sum(branch, edge[0], edge[1])
                    : counted(branch, Place.first(edge[1]), Place.last(edge[0]));
        }
        return total;
    }

    private long sum(Branch branch, int first, int last) throws SQLException {
        return Jdbc.number(connection,
                "SELECT COALESCE(SUM(TALLY), 0) FROM sm_ledger.FIGURE WHERE SERIES = ? AND WHO = ?"
                        + " AND SPAN BETWEEN ? AND ?" + wish.sql(),
                figureParameters(branch, first, last));
    }

    private long counted(Branch branch, long newest, long oldest) throws SQLException {
        List<Object> parameters = itemParameters(branch, newest, oldest);
        return Jdbc.number(connection, "SELECT COUNT(*)" + from(branch), parameters);
    }

    /** Looks only where counts say that something is, month by month and, for everybody's list, day by day. */
    private List<Item> guided(Branch branch, Mark after, int max) throws SQLException {
        int newest = after == null ? Place.day(newest()) : Math.min(Place.day(newest()), Place.day(after.place()));
        int oldest = Place.day(oldest());
        List<Item> found = new ArrayList<>();
        for (int month : spans(branch, oldest / 100, newest / 100)) {
            int first = Math.max(oldest, month * 100);
            int last = Math.min(newest, month * 100 + 99);
            List<int[]> stretches = new ArrayList<>();
            if (Cell.byDay(branch.who())) {
                spans(branch, first, last).forEach(day -> stretches.add(new int[]{day, day}));
            } else {
                stretches.add(new int[]{first, last});
            }
            for (int[] stretch : stretches) {
                found.addAll(range(branch, Place.first(stretch[1]), Place.last(stretch[0]), after,
                        max - found.size()));
                if (found.size() >= max) {
                    return found;
                }
            }
        }
        return found;
    }

    private List<Integer> spans(Branch branch, int first, int last) throws SQLException {
        List<Integer> spans = Jdbc.list(connection,
                "SELECT SPAN FROM sm_ledger.FIGURE WHERE SERIES = ? AND WHO = ? AND SPAN BETWEEN ? AND ?" + wish.sql()
                        + " GROUP BY SPAN HAVING SUM(TALLY) > 0",
                figureParameters(branch, first, last), row -> row.getInt(1));
        spans.sort(Comparator.reverseOrder());
        return spans;
    }

    private List<Item> range(Branch branch, long newest, long oldest, Mark after, int max) throws SQLException {
        boolean further = after != null && after.place() >= newest;
        List<Object> parameters = itemParameters(branch, further ? after.place() : newest, oldest);
        String behind = "";
        if (further) {
            behind = " AND (PLACE > ? OR BOOK > ?)";
            parameters.add(after.place());
            parameters.add(after.book());
        }
        parameters.add(max);
        return Jdbc.list(connection, "SELECT " + ItemRows.COLUMNS + from(branch) + behind
                + " ORDER BY PLACE, BOOK FETCH FIRST ? ROWS ONLY", parameters, ItemRows::item);
    }

    private String from(Branch branch) {
        return " FROM sm_ledger.ITEM --DERBY-PROPERTIES " + branch.index() + "\n WHERE " + branch.conditions()
                + " AND PLACE BETWEEN ? AND ?" + wish.sql();
    }

    private List<Object> itemParameters(Branch branch, long newest, long oldest) {
        List<Object> parameters = new ArrayList<>(branch.parameters());
        parameters.add(newest);
        parameters.add(oldest);
        parameters.addAll(wish.parameters());
        return parameters;
    }

    private List<Object> figureParameters(Branch branch, int first, int last) {
        List<Object> parameters = new ArrayList<>(
                List.of(Keys.series(books.get(0), branch.who()), branch.who(), first, last));
        parameters.addAll(wish.parameters());
        return parameters;
    }

    private long newest() {
        return Place.first(selection.to().map(Spans::day).orElse(99991231));
    }

    private long oldest() {
        return Place.last(selection.from().map(Spans::day).orElse(0));
    }
}
