package org.shiming.calendar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;

/** The reference tables of the law that come with the bundle, under {@code /law}. */
@Component(service = LawBooks.class)
public final class LawBooks {
    private final Statutes statutes = new Statutes(table("statutes"), table("renumbering"));

    /**
     * A table.
     *
     * @param name its file's name without the ending
     * @return the table
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static LawTable table(String name) {
        try (InputStream in = LawBooks.class.getResourceAsStream("/law/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("no table /law/" + name + ".csv");
            }
            return LawTable.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return how statutes are cited by date */
    public Statutes statutes() {
        return statutes;
    }
}
