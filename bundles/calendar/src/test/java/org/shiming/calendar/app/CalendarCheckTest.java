package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.felix.hc.api.Result;
import org.junit.Test;

public class CalendarCheckTest {
    private final LoadedCalendar calendar = new LoadedCalendar(new Years());

    @Test
    public void fromNovemberTheMissingNextYearIsAnnounced() {
        Result result = at("2026-11-23T04:00:00Z");
        assertTrue(result.isOk());
        assertTrue(result.toString(), result.toString().contains("2027"));
    }

    @Test
    public void anUnloadedYearWarns() {
        assertEquals(Result.Status.WARN, at("2027-01-04T04:00:00Z").getStatus());
    }

    private Result at(String now) {
        return new CalendarCheck(calendar, Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"))).execute();
    }
}
