package org.shiming.bench.load;

import java.nio.charset.StandardCharsets;

/**
 * An answer over HTTP.
 *
 * @param status its status
 * @param body its body
 */
public record Reply(int status, byte[] body) {
    /** The body, or a failure that shows what was answered instead of 200. */
    public String ok() {
        String text = new String(body, StandardCharsets.UTF_8);
        if (status != 200) {
            throw new IllegalStateException("answered " + status + ": " + text);
        }
        return text;
    }

    /** What stands between two marks, from a place in the text onward. */
    public static String between(String text, String before, String after) {
        int from = text.indexOf(before);
        int to = from < 0 ? -1 : text.indexOf(after, from + before.length());
        if (to < 0) {
            throw new IllegalStateException("no " + before + " in: " + text);
        }
        return text.substring(from + before.length(), to);
    }
}
