package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.felix.hc.api.Result;
import org.junit.Test;

public class CalendarCheckTest {
    private final Years years = new Years();

    @Test
    public void fromNovemberTheMissingNextYearWarns() {
        assertTrue(at("2026-10-31T04:00:00Z").isOk());
        // 2026-10-31 16:00 UTC is already 1 November in court.
        Result result = at("2026-10-31T16:00:00Z");
        assertEquals(Result.Status.WARN, result.getStatus());
        assertTrue(result.toString(), result.toString().contains("2027"));
    }

    @Test
    public void anUnloadedYearWarns() {
        assertEquals(Result.Status.WARN, at("2027-01-04T04:00:00Z").getStatus());
    }

    private Result at(String now) {
        return new CalendarCheck(years, Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"))).execute();
    }
}
