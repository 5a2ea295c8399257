package org.shiming.bench.stage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;
import org.shiming.bench.stage.Matters.Matter;

public class MattersTest {
    private final Matters matters = new Matters();

    @Test
    public void aCaseIsGivenOnce() {
        assertNotEquals(matters.fresh(), matters.fresh());
    }

    @Test
    public void whatWasRegisteredIsExplainedOnce() {
        Matter one = new Matter(matters.fresh(), "M1", "Q1");
        matters.leave(List.of(one));
        matters.leave(List.of());
        assertEquals(List.of(one), matters.take());
        assertThrows(IllegalStateException.class, matters::take);
    }
}
