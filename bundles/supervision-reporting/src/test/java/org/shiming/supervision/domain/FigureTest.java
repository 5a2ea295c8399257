package org.shiming.supervision.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class FigureTest {
    private static final Set<String> ALL_FEEDS = Set.of("matters", "judge-explanation", "leader-assignment",
            "reception");

    @Test
    public void aRatioHasOneDecimalRoundedHalfUp() {
        assertEquals("66.7%", Figure.percent(2, 3));
        assertEquals("33.3%", Figure.percent(1, 3));
        assertEquals("12.5%", Figure.percent(1, 8));
        assertEquals("0.0%", Figure.percent(0, 5));
        assertEquals("100.0%", Figure.percent(5, 5));
        assertEquals("0.1%", Figure.percent(1, 2000));
    }

    @Test
    public void nothingToDivideByIsADashAndNotZero() {
        Figure figure = Figure.of(of("ACCEPTANCE"), Map.of(), ALL_FEEDS);
        assertEquals(Figure.State.NO_DENOMINATOR, figure.state());
        assertEquals("—", figure.value());
        assertEquals("—", figure.cohortValue());
    }

    @Test
    public void aPlainCountOfNothingIsZero() {
        Figure figure = Figure.of(of("VISITS"), Map.of(), ALL_FEEDS);
        assertEquals(Figure.State.FIGURE, figure.state());
        assertEquals("0", figure.value());
        assertEquals("", figure.cohortValue());
    }

    @Test
    public void withoutOneOfItsFeedsAnIndicatorIsNotInstalledWhateverWasCounted() {
        for (Indicator each : Indicators.ALL) {
            for (String feed : each.feeds()) {
                Set<String> others = new java.util.HashSet<>(ALL_FEEDS);
                others.remove(feed);
                Figure figure = Figure.of(each, Map.of(each.same().numerator(), 9L), others);
                assertEquals(each.code(), Figure.State.NOT_INSTALLED, figure.state());
                assertEquals("未安装", figure.value());
                assertEquals(0, figure.numerator());
            }
        }
    }

    /** LAW §7.3: raw numerator and denominator, both periods, every formula versioned and printed. */
    @Test
    public void everyIndicatorCarriesDefinitionVersionArticleAndFeeds() {
        assertEquals(Indicators.ALL.size(), Indicators.ALL.stream().map(Indicator::code).distinct().count());
        for (Indicator each : Indicators.ALL) {
            assertTrue(each.code(), each.version() >= 1);
            assertTrue(each.definition(), each.definition().contains("统计期内"));
            assertTrue(each.article(), each.article().matches("[一二三四](\\.\\d+|\\([一二三四]\\))"));
            assertFalse(each.feeds().isEmpty());
            assertEquals(each.code(), each.same().denominator().isPresent(), each.definition().contains("÷"));
            assertEquals(each.code(), each.cohort().isPresent(), each.definition().contains("队列口径"));
            assertEquals(each, Indicators.find(each.code()).orElseThrow());
        }
        assertFalse(Indicators.find("RANKING").isPresent());
    }

    private static Indicator of(String code) {
        return Indicators.find(code).orElseThrow();
    }
}
