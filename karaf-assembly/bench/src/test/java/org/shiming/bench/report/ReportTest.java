package org.shiming.bench.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.Test;
import org.shiming.bench.load.Slice;

public class ReportTest {
    private final Figures figures = new Figures();

    @Test
    public void goalsSayPlainlyWhetherTheyAreMet() {
        figures.add("boot", "Derby", 30, "s");
        figures.add("boot", "Derby", 10, "s");
        figures.add("boot", "Derby", 12, "s");
        String report = Report.of(figures, List.of(
                Goal.atMost("boot", 20, "s", f -> f.value("boot", "Derby")),
                Goal.atLeast("as slow as", 13, "s", f -> f.value("boot", "Derby")),
                Goal.atMost("forgotten", 1, "s", f -> f.value("other", "Derby"))));
        assertTrue(report, report.contains("| boot | ≤ 20.0 s | 12.0 | met |"));
        assertTrue(report, report.contains("| as slow as | ≥ 13.0 s | 12.0 | **MISSED** |"));
        assertTrue(report, report.contains("| forgotten | ≤ 1.00 s | – | not measured |"));
        assertTrue(report, report.contains("| boot | Derby | 12.0 | 10.0 | 30.0 | s |"));
    }

    @Test
    public void aLoadIsShownByItsMedians() {
        for (int pass = 1; pass <= 3; pass++) {
            figures.add("register", "PostgreSQL", 8,
                    new Slice(new long[]{1_000_000, 2_000_000}, 2.0 / (pass * 1000), 0.002,
                            0.001));
        }
        String report = Report.of(figures, List.of());
        assertTrue(report, report.contains("| register | PostgreSQL | 8 | 2,000 | 1.00 | 2.0 | 1.000 | 0.500 |"));
    }

    @Test
    public void aRatioNeedsBoth() {
        figures.add("a", "Derby", 6, "");
        figures.add("b", "Derby", 4, "");
        assertEquals(1.5, Figures.ratio(figures.value("a", "Derby"), figures.value("b", "Derby")).orElseThrow(), 0);
        assertEquals(OptionalDouble.empty(), Figures.ratio(figures.value("a", "Derby"), figures.value("c", "Derby")));
    }

    @Test
    public void theMedianOfTwoLiesBetweenThem() {
        assertEquals(2.5, Figures.median(4, 1).orElseThrow(), 0);
        assertEquals(OptionalDouble.empty(), Figures.median());
    }
}
