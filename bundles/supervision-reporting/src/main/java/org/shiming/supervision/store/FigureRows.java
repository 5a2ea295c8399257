package org.shiming.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.EntityManager;
import org.shiming.supervision.domain.By;
import org.shiming.supervision.domain.Cell;
import org.shiming.supervision.domain.Measure;

/** The counts per day. What a report costs goes by days, units and modes, not by records. */
public final class FigureRows {
    private FigureRows() {}

    /**
     * What to sum up.
     *
     * @param court court code
     * @param from first day
     * @param to last day
     * @param unit only this one, null for all
     * @param mode only this one, empty for all
     */
    public record Span(String court, LocalDate from, LocalDate to, String unit, String mode) {}

    /**
     * Adds to counts.
     *
     * @param em of the batch's transaction
     * @param changes what to add to each
     */
    public static void add(EntityManager em, Map<Cell, Integer> changes) {
        List<List<Object>> moved = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        changes.forEach((cell, by) -> {
            if (by != 0) {
                moved.add(row(cell, by));
                List<Object> row = new ArrayList<>(row(cell, by));
                row.add(number(cell.day()) / 100);
                rows.add(row);
            }
        });
        int[] hits = Jdbc.batch(em, "UPDATE sm_supervision.FIGURE SET TALLY = TALLY + ? WHERE COURT = ? AND DAY_NO = ?"
                + " AND UNIT_NAME = ? AND MODE_CODE = ? AND MEASURE = ?", moved);
        List<List<Object>> fresh = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == 0) {
                fresh.add(rows.get(i));
            }
        }
        Jdbc.batch(em, "INSERT INTO sm_supervision.FIGURE (TALLY, COURT, DAY_NO, UNIT_NAME, MODE_CODE, MEASURE,"
                + " MONTH_NO) VALUES (?, ?, ?, ?, ?, ?, ?)", fresh);
    }

    /**
     * Sums up.
     *
     * @param em any
     * @param span what
     * @param by set apart by what
     * @return counts by key, none that is zero
     */
    public static Map<String, Map<Measure, Long>> sums(EntityManager em, Span span, By by) {
        List<Object> values = new ArrayList<>(List.of(span.court(), number(span.from()), number(span.to())));
        StringBuilder where = new StringBuilder(" WHERE COURT = ? AND DAY_NO BETWEEN ? AND ?");
        if (span.unit() != null) {
            where.append(" AND UNIT_NAME = ?");
            values.add(span.unit());
        }
        if (!span.mode().isEmpty()) {
            where.append(" AND MODE_CODE = ?");
            values.add(span.mode());
        }
        String column = switch (by) {
        case NOTHING -> "''";
        case MONTH -> "MONTH_NO";
        case UNIT -> "UNIT_NAME";
        case MODE -> "MODE_CODE";
        };
        String group = by == By.NOTHING ? "" : ", " + column;
        Map<String, Map<Measure, Long>> sums = new TreeMap<>();
        Jdbc.list(em, "SELECT " + column + ", MEASURE, SUM(TALLY) FROM sm_supervision.FIGURE" + where
                + " GROUP BY MEASURE" + group + " HAVING SUM(TALLY) <> 0", values, row -> put(sums, row));
        return sums;
    }

    private static boolean put(Map<String, Map<Measure, Long>> sums, ResultSet row) throws SQLException {
        sums.computeIfAbsent(row.getString(1).strip(), key -> new EnumMap<>(Measure.class))
                .put(Measure.valueOf(row.getString(2)), row.getLong(3));
        return true;
    }

    private static List<Object> row(Cell cell, int by) {
        return List.of(by, cell.court(), number(cell.day()), cell.unit(), cell.mode(), cell.measure().name());
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
