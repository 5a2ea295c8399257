package org.shiming.calendar.domain.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that come with the bundle, for tests that change a line. */
public final class Tables {
    private Tables() {}

    public static LawTable table(String name) {
        return LawTable.parse(name, lines(name));
    }

    public static Statutes statutes() {
        return new Statutes(table("statutes"), table("renumbering"));
    }

    /** The same table with one text put in place of another. */
    public static LawTable changed(String name, String from, String to) {
        List<String> lines = lines(name);
        if (lines.stream().noneMatch(line -> line.contains(from))) {
            throw new IllegalStateException("nothing to change: " + from);
        }
        return LawTable.parse(name, lines.stream().map(line -> line.replace(from, to)).toList());
    }

    private static List<String> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/law/" + name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
