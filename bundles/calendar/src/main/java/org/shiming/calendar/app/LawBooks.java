package org.shiming.calendar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import org.shiming.calendar.domain.law.DocumentKinds;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;
import org.shiming.calendar.domain.period.Effects;
import org.shiming.calendar.domain.period.PeriodRules;
import org.shiming.calendar.domain.period.ServiceRules;

/** The reference tables of the law that come with the bundle, under {@code /law}. */
@Component(service = LawBooks.class)
public final class LawBooks {
    private final Statutes statutes = new Statutes(table("statutes"), table("renumbering"));
    private final PeriodRules periods = new PeriodRules(new DocumentKinds(table("documents")),
            new ServiceRules(table("services"), statutes), table("periods"), table("counting"), statutes);
    private final Effects effects = new Effects(table("effects"), statutes);

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

    /** @return which period a document opens */
    public PeriodRules periods() {
        return periods;
    }

    /** @return when a document takes effect */
    public Effects effects() {
        return effects;
    }

    /** @return how statutes are cited by date */
    public Statutes statutes() {
        return statutes;
    }
}
