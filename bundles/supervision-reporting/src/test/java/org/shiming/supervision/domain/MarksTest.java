package org.shiming.supervision.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

public class MarksTest {
    @Test
    public void theEarlierDayStaysAndOfLastValuesTheLater() {
        Marks marks = Marks.NONE.and(Map.of("day", "2026-11-05", "last.unit", "0002|刑庭"))
                .and(Map.of("day", "2026-11-03", "last.unit", "0001|民庭"));
        assertEquals("2026-11-03", marks.get("day"));
        assertEquals("刑庭", marks.last("unit"));
    }

    @Test
    public void emptyValuesSayNothing() {
        Marks marks = Marks.NONE.and(Map.of("exception", "Y")).and(Map.of("exception", "", "unit", ""));
        assertTrue(marks.yes("exception"));
        assertFalse(marks.find("unit").isPresent());
        assertEquals("", marks.get("unit"));
        assertEquals("", marks.last("unit"));
    }

    @Test
    public void whateverTheOrderAndHoweverOftenToldTheMarksAreTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Map<String, String>> told = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                told.add(Map.of("k" + random.nextInt(3), "v" + random.nextInt(9), "last.u", "v" + random.nextInt(9)));
            }
            Marks inOrder = merged(told);
            told.addAll(List.copyOf(told));
            Collections.shuffle(told, random);
            assertEquals(inOrder, merged(told));
        }
    }

    private static Marks merged(List<Map<String, String>> told) {
        Marks marks = Marks.NONE;
        for (Map<String, String> each : told) {
            marks = marks.and(each);
        }
        return marks;
    }
}
