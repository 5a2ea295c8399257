package org.shiming.calendar.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class DeadlinesTest {
    @Test
    public void everyQuestionOfTheBenchHasALastDay() {
        Deadlines.Figures figures = new Deadlines().run(10_000);
        assertEquals(10_000, figures.computed());
        assertTrue(figures.toString(), figures.daysSum() > 0);
    }
}
