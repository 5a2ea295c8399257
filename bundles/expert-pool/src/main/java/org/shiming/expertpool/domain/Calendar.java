package org.shiming.expertpool.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A booking as an iCalendar file (RFC 5545): number, time and room; no name and nothing of the case leaves with it. */
public final class Calendar {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private Calendar() {}

    /**
     * The file.
     *
     * @param booking whose slot is fixed
     * @param now the time of writing
     * @return its text, UTF-8, lines ended by CRLF and folded
     */
    public static String of(Booking booking, Instant now) {
        Slot slot = booking.slot().orElseThrow();
        String status = switch (booking.state()) {
        case CONFIRMED, NOTIFIED, HELD -> "CONFIRMED";
        default -> "CANCELLED";
        };
        StringBuilder text = new StringBuilder();
        for (String line : new String[]{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//shiming//expert-pool//ZH",
            "CALSCALE:GREGORIAN", "METHOD:" + ("CANCELLED".equals(status) ? "CANCEL" : "PUBLISH"), "BEGIN:VEVENT",
            "UID:" + booking.id() + "@shiming", "DTSTAMP:" + UTC.format(now), "SEQUENCE:" + booking.steps().size(),
            "DTSTART:" + UTC.format(slot.from()), "DTEND:" + UTC.format(slot.to()),
            "SUMMARY:" + escaped("专家预约释明 " + booking.number()), "LOCATION:" + escaped(slot.room()),
            "STATUS:" + status, "END:VEVENT", "END:VCALENDAR"}) {
            fold(text, line);
        }
        return text.toString();
    }

    /** @return a text value @param text it */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Appends a line: at most 75 octets, the next ones begin with a space; a character is never cut. */
    static void fold(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int point = line.codePointAt(i);
            String one = Character.toString(point);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += length;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
