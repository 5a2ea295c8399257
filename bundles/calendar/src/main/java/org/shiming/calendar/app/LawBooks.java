package org.shiming.calendar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.calendar.domain.fee.FeeTable;
import org.shiming.calendar.domain.interest.InterestRates;
import org.shiming.calendar.domain.law.DocumentKinds;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;
import org.shiming.calendar.domain.period.Effects;
import org.shiming.calendar.domain.period.PeriodRules;
import org.shiming.calendar.domain.period.ServiceRules;
import org.shiming.calendar.domain.remedy.Courts;
import org.shiming.calendar.domain.remedy.Persons;
import org.shiming.calendar.domain.remedy.RemedyFinder;
import org.shiming.calendar.domain.year.YearFile;

/**
 * The reference tables of the law that come with the bundle, under {@code /law}; a court may put its own file of the
 * same name and form in a folder instead. All are read and checked once.
 */
@Component(service = LawBooks.class, configurationPid = LawBooks.PID)
@Designate(ocd = LawBooks.Config.class)
public final class LawBooks {
    static final String PID = "org.shiming.calendar.law";

    private final String folder;
    private final Statutes statutes;
    private final PeriodRules periods;
    private final Effects effects;
    private final LawTable festivals;
    private final RemedyFinder remedies;
    private final Courts courts;
    private final FeeTable fees;
    private final InterestRates rates;
    private final LawTable papers;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming law tables")
    public @interface Config {
        /** @return a folder with the court's own tables, taken instead of the bundled ones of the same name */
        @AttributeDefinition(name = "Law folder", description = "Own tables such as fees.csv; empty: the bundled ones")
        String folder() default "";
    }

    /** Reads the tables that come with the bundle. */
    public LawBooks() {
        this(new Config() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return Config.class;
            }

            @Override
            public String folder() {
                return "";
            }
        });
    }

    /**
     * Reads the tables.
     *
     * @param config the settings
     * @throws IllegalArgumentException naming PID, table and line of what is wrong
     */
    @Activate
    public LawBooks(Config config) {
        folder = config.folder();
        try {
            statutes = new Statutes(read("statutes"), read("renumbering"));
            DocumentKinds kinds = new DocumentKinds(read("documents"));
            periods = new PeriodRules(kinds, new ServiceRules(read("services"), statutes), read("periods"),
                    read("counting"), statutes);
            effects = new Effects(read("effects"), statutes);
            festivals = read("festivals");
            remedies = new RemedyFinder(read("avenues"), new Persons(read("persons")),
                    kinds.all().stream().map(DocumentKinds.Kind::code).collect(Collectors.toSet()), statutes);
            courts = new Courts(read("courts"));
            fees = new FeeTable(read("fee-kinds"), read("fees"), statutes);
            rates = new InterestRates(read("interest-rates"), statutes);
            papers = read("papers");
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            throw new IllegalArgumentException(PID + ": folder: " + wrong.getMessage(), wrong);
        }
    }

    private LawTable read(String name) {
        if (folder.isBlank()) {
            return table(name);
        }
        Path courts = Path.of(System.getProperty("karaf.base", "")).resolve(folder);
        if (!Files.isDirectory(courts)) {
            throw new IllegalArgumentException(courts + " is no folder");
        }
        Path own = courts.resolve(name + ".csv");
        try {
            return Files.exists(own) ? LawTable.parse(name, Files.readAllLines(own, StandardCharsets.UTF_8))
                    : table(name);
        } catch (IOException away) {
            throw new UncheckedIOException(name + " cannot be read", away);
        }
    }

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

    /**
     * The statutory holidays of a year.
     *
     * @param year the year
     * @return what it must have; empty for a year before the table
     */
    public Optional<YearFile.Statutory> festivals(int year) {
        return festivals.inForce(LocalDate.of(year, 1, 1), row -> true).stream().findFirst()
                .map(row -> new YearFile.Statutory(Integer.parseInt(row.get("days")), row.list("names")));
    }

    /** @return how statutes are cited by date */
    public Statutes statutes() {
        return statutes;
    }

    /** @return what may be done against a document */
    public RemedyFinder remedies() {
        return remedies;
    }

    /** @return names of courts and procuratorates */
    public Courts courts() {
        return courts;
    }

    /** @return kinds and rates of court fees */
    public FeeTable fees() {
        return fees;
    }

    /** @return rates of interest for delay */
    public InterestRates rates() {
        return rates;
    }

    /** @return sentences on the papers for parties: columns {@code paper, from, to, cases, basis, text} */
    public LawTable papers() {
        return papers;
    }
}
