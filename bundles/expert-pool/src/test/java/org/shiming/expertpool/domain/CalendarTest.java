package org.shiming.expertpool.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");

    @Test
    public void aFileAsRfc5545HasIt() {
        String file = Calendar.of(booking(BookingState.NOTIFIED, "释明一室，东侧; 二楼, 左"), NOW);
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertTrue(file.contains("UID:b1@shiming\r\nDTSTAMP:20261110T020000Z\r\n"));
        assertTrue(file.contains("LOCATION:释明一室，东侧\\; 二楼\\, 左\r\n"));
        assertTrue(file.endsWith("STATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    @Test
    public void whatIsNoLongerToBeHeldIsCancelledInTheCalendarToo() {
        for (BookingState state : BookingState.values()) {
            boolean stays = state.holdsTime() || state == BookingState.HELD;
            assertEquals(state.name(), stays, Calendar.of(booking(state, "释明一室"), NOW).contains("METHOD:PUBLISH"));
        }
    }

    @Test
    public void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        StringBuilder out = new StringBuilder();
        String line = "SUMMARY:" + "预约䶮𬭚a".repeat(40);
        Calendar.fold(out, line);
        for (String part : out.toString().split("\r\n")) {
            assertTrue(part.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
        assertEquals(line, out.toString().replace("\r\n ", "").strip());
    }

    @Test
    public void lineBreaksInTextsAreEscaped() {
        assertEquals("a\\nb\\\\c", Calendar.escaped("a\r\nb\\c"));
    }

    static Booking booking(BookingState state, String room) {
        return new Booking("b1", "豫0481", "专约〔2026〕1号", new Booking.Subject("M1", "（2026）豫0481民初1号", "P1", "张某某"),
                new Booking.Chosen("E1", "专家甲", Fields.OF_THE_PLAN.get(0)), state,
                Optional.of(new Slot(NOW.plusSeconds(3600), NOW.plusSeconds(7200), room)), Optional.empty(),
                List.of(new Step(StepKind.REQUEST, NOW, "S1", "专职甲", "")));
    }
}
