package org.shiming.bench.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.stream.LongStream;
import org.junit.Test;

public class SliceTest {
    @Test
    public void percentilesAreTheCallsOwnTimes() {
        Slice slice = new Slice(LongStream.rangeClosed(1, 200).map(n -> (201 - n) * 1_000_000).toArray(), 2, 0, 0);
        assertEquals(100, slice.millis(50), 0);
        assertEquals(198, slice.millis(99), 0);
        assertEquals(200, slice.millis(100), 0);
        assertEquals(1, slice.millis(0), 0);
    }

    @Test
    public void rateAndCpuAreByCall() {
        Slice slice = new Slice(new long[]{5, 5, 5, 5}, 0.5, 0.002, 0.004);
        assertEquals(8, slice.rate(), 0);
        assertEquals(0.5, slice.serverMillis(), 1e-9);
        assertEquals(1, slice.databaseMillis(), 1e-9);
    }

    @Test
    public void aSliceWithoutACallIsNoFigure() {
        assertThrows(IllegalArgumentException.class, () -> new Slice(new long[0], 1, 0, 0));
    }
}
