package org.shiming.ledger.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class SpansTest {
    @Test
    public void everyDayIsInExactlyOnePart() {
        Random random = new Random(2);
        LocalDate start = LocalDate.of(2023, 11, 1);
        for (int i = 0; i < 500; i++) {
            LocalDate from = start.plusDays(random.nextInt(500));
            LocalDate to = from.plusDays(random.nextInt(200));
            Spans spans = Spans.of(Optional.of(from), Optional.of(to));
            for (LocalDate day = start; day.isBefore(start.plusDays(800)); day = day.plusDays(1)) {
                boolean inside = !day.isBefore(from) && !day.isAfter(to);
                assertEquals(from + " " + to + " " + day, inside ? 1 : 0, parts(spans, day));
            }
        }
    }

    @Test
    public void aWholeMonthHasNoEdges() {
        Spans february = Spans.of(Optional.of(LocalDate.of(2024, 2, 1)), Optional.of(LocalDate.of(2024, 2, 29)));
        assertEquals(202402, february.firstMonth());
        assertEquals(202402, february.lastMonth());
        assertTrue(february.edges().isEmpty());
    }

    @Test
    public void placesPutTheNewestFirst() {
        assertTrue(Place.of(20261123, 5) < Place.of(20261123, 4));
        assertTrue(Place.of(20261123, 1) < Place.of(20261122, 999_999));
        assertEquals(20261123, Place.day(Place.of(20261123, 9_999_999_999L)));
        assertTrue(Place.first(20261123) <= Place.of(20261123, 9_999_999_999L));
        assertTrue(Place.last(20261123) > Place.of(20261123, 1));
    }

    @Test
    public void nothingIsBetweenALaterAndAnEarlierDay() {
        Spans none = Spans.of(Optional.of(LocalDate.of(2026, 2, 2)), Optional.of(LocalDate.of(2026, 2, 1)));
        assertTrue(!none.hasMonths() && none.edges().isEmpty());
    }

    private static int parts(Spans spans, LocalDate day) {
        int number = Spans.day(day);
        int parts = spans.hasMonths() && Spans.month(day) >= spans.firstMonth() && Spans.month(day) <= spans.lastMonth()
                ? 1
                : 0;
        for (int[] edge : spans.edges()) {
            parts += number >= edge[0] && number <= edge[1] ? 1 : 0;
        }
        return parts;
    }
}
