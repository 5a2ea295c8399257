package org.shiming.documents.page;

import java.util.List;

/**
 * Sets bordered rows. A row that fits on half a page is torn only where more than a quarter of a page would stay empty;
 * a longer one always goes on, under the titles again.
 */
final class GridSetter {
    private static final double PAD_X = 4;
    private static final double PAD_Y = 5;
    /** So much is never left empty to keep a row whole. */
    private static final double WASTE = Sheet.ROOM / 4;
    /** A torn row has so many lines on either side. */
    private static final int LINES = 3;
    /** In a narrow cell a stretched line looks worse than a ragged edge. */
    private static final double MOST = 0.1;

    private final Flow flow;
    private final LineBreaker breaker;
    private final Grid grid;
    private final double pitch;
    private List<Broken> titles = List.of();

    /** A cell with its lines. */
    private record Broken(Cell cell, List<Line> lines) {}

    GridSetter(Flow flow, Ruler ruler, Grid grid) {
        this.flow = flow;
        this.breaker = new LineBreaker(ruler);
        this.grid = grid;
        this.pitch = grid.size() * 1.5;
    }

    /** @return how much of a page the beginning wants to itself: the titles and the first row, or its beginning */
    double opening() {
        double height = grid.titles().isEmpty() ? 0 : height(broken(grid.titles()), 0);
        if (!grid.rows().isEmpty()) {
            Grid.Row first = grid.rows().get(0);
            height += Math.min(height(broken(first.cells()), first.least()), WASTE);
        }
        return Math.min(height, Sheet.ROOM / 2);
    }

    void set() {
        flow.gap(6);
        flow.need(opening());
        if (!grid.titles().isEmpty()) {
            List<Broken> row = broken(grid.titles());
            set(row, 0);
            // Titles of more than a quarter of a page stand once only.
            titles = height(row, 0) <= Sheet.ROOM / 4 ? row : List.of();
        }
        grid.rows().forEach(row -> set(broken(row.cells()), row.least()));
        flow.gap(6);
    }

    private void set(List<Broken> row, double least) {
        double height = height(row, least);
        boolean whole = height <= Sheet.ROOM / 2 && flow.room() < WASTE;
        if (height > flow.room() && (whole || fitting() < LINES)) {
            turn();
        }
        int from = 0;
        while (height(rest(row, from), least) > flow.room()) {
            int lines = Math.max(1, Math.min(fitting(), lines(rest(row, from)) - LINES));
            draw(part(row, from, from + lines), lines * pitch + 2 * PAD_Y);
            from += lines;
            turn();
        }
        List<Broken> last = rest(row, from);
        draw(last, height(last, least));
    }

    private void turn() {
        flow.turn();
        if (!titles.isEmpty()) {
            draw(titles, height(titles, 0));
        }
    }

    private int fitting() {
        return (int) ((flow.room() - 2 * PAD_Y) / pitch);
    }

    private void draw(List<Broken> row, double height) {
        double x = Sheet.LEFT;
        for (Broken broken : row) {
            Cell cell = broken.cell();
            flow.draw(new Mark.Frame(x, flow.y(), cell.width(), height, cell.head()));
            double y = flow.y() + (height - broken.lines().size() * pitch) / 2;
            for (Line line : broken.lines()) {
                draw(line, cell, x + PAD_X, y + (pitch - grid.size()) / 2 + grid.size() * 0.86);
                y += pitch;
            }
            x += cell.width();
        }
        flow.take(height);
    }

    private void draw(Line line, Cell cell, double x, double baseline) {
        if (line.text().isEmpty()) {
            return;
        }
        double spare = cell.width() - 2 * PAD_X - line.width();
        double shift = switch (cell.side()) {
        case LEFT -> 0;
        case CENTRE -> spare / 2;
        case RIGHT -> spare;
        };
        double stretch = cell.side() == Cell.Side.LEFT ? TextSetter.stretch(line, spare, grid.size() * MOST) : 0;
        flow.draw(new Mark.Text(x + shift, baseline, grid.size(), cell.head(), stretch, line.text()));
    }

    private List<Broken> broken(List<Cell> cells) {
        return cells.stream().map(
                cell -> new Broken(cell, breaker.lines(cell.text(), 0, cell.width() - 2 * PAD_X, grid.size())))
                .toList();
    }

    private static List<Broken> rest(List<Broken> row, int from) {
        return from == 0 ? row : part(row, from, Integer.MAX_VALUE);
    }

    private static List<Broken> part(List<Broken> row, int from, int to) {
        return row.stream().map(s -> {
            int size = s.lines().size();
            return new Broken(s.cell(), s.lines().subList(Math.min(from, size), Math.min(to, size)));
        }).toList();
    }

    private double height(List<Broken> row, double least) {
        return Math.max(least, lines(row) * pitch + 2 * PAD_Y);
    }

    private static int lines(List<Broken> row) {
        return row.stream().mapToInt(s -> s.lines().size()).max().orElse(0);
    }
}
