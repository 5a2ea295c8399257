package org.shiming.documents.page;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.shiming.api.documents.Block;

/** Columns are as wide as what stands in them wants. */
public class ColumnWidthsTest {

    @Test
    public void thePartsTogetherAreTheWhole() {
        for (int columns : new int[]{1, 2, 5, 12, 40}) {
            List<String> row = Collections.nCopies(columns, "机动车交通事故");
            double[] parts = ColumnWidths.of(new Block.Table(row, List.of(row)), Sheet.GRID);
            assertEquals(columns, parts.length);
            assertEquals(1, Arrays.stream(parts).sum(), 1e-9);
        }
    }

    @Test
    public void aDateKeepsItsLineBesideALongText() {
        double[] parts = ColumnWidths.of(new Block.Table(List.of("日期", "应交（元）", "备注"),
                List.of(List.of("2026-03-10", "2,769.00", "字".repeat(5000)))), Sheet.GRID);
        assertTrue(parts[0] * Sheet.MEASURE > 10 * 6.7 + 8);
        assertTrue(parts[1] * Sheet.MEASURE > 5 * 12 + 8);
        assertTrue(parts[2] > 0.5);
    }

    @Test
    public void aWordThatIsBrokenAnywayClaimsNoPlace() {
        double[] parts = ColumnWidths.of(
                new Block.Table(List.of("甲", "乙"), List.of(List.of("x".repeat(3000), "字".repeat(30)))), Sheet.GRID);
        assertTrue(parts[1] > 0.3);
    }

    @Test
    public void equalColumnsAreEqual() {
        assertArrayEquals(new double[]{0.5, 0.5},
                ColumnWidths.of(new Block.Table(List.of("甲", "乙"), List.of()), Sheet.GRID), 1e-9);
    }

    @Test
    public void theLabelsOfAFormAreAsWideAsTheLongestWithinBounds() {
        double four = ColumnWidths.label(new Block.Fields(List.of(new Block.Field("释明法官", "")), 1));
        double twenty = ColumnWidths.label(new Block.Fields(List.of(new Block.Field("字".repeat(20), "")), 1));
        assertEquals(62 / Sheet.MEASURE, four, 1e-9);
        assertEquals(0.26, twenty, 1e-9);
        assertEquals(0.17, ColumnWidths.label(new Block.Fields(List.of(new Block.Field("字".repeat(20), "")), 2)),
                1e-9);
    }

    @Test
    public void columnsOfAmountsAreFound() {
        Block.Table table = new Block.Table(List.of("额", "比", "号", "空", "文"),
                List.of(List.of("2,769.00", "12.5%", "1", "", "12至15"), List.of("¥-1", "", "1234", "", "7")));
        assertArrayEquals(new boolean[]{false, true, true, false, false}, TableSides.amounts(table));
    }
}
