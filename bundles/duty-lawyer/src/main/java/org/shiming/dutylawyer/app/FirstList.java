package org.shiming.dutylawyer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonKind;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.store.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the list of the justice bureau and the lawyers' association, and a weekly template, once into an empty
 * list: lines
 * {@code court,person,name,kind,firm,from,to} and {@code court,weekday 1-7,AM or PM,person}; {@code #} begins a remark.
 */
@Component(service = FirstList.class)
public final class FirstList {
    private static final Logger LOG = LoggerFactory.getLogger(FirstList.class);

    private final DutyUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings where the files are */
    @Activate
    public FirstList(@Reference DutyUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /** @return how many people were read; 0 if there is a list already or no file is set */
    int read() {
        String file = settings.config().peopleFile().strip();
        if (file.isEmpty() || unit.tx().read(em -> !Rows.courts(em).isEmpty())) {
            return 0;
        }
        List<String[]> people = lines(file, 7);
        Map<String, List<String[]>> weekly = settings.config().templateFile().isBlank() ? Map.of()
                : lines(settings.config().templateFile().strip(), 4).stream()
                        .collect(Collectors.groupingBy(line -> line[0]));
        unit.tx().run(em -> {
            people.forEach(line -> People.keep(em, line[0], person(line)));
            weekly.forEach((court, lines) -> Templates.keep(em, court,
                    lines.stream().map(FirstList::line).toList()));
        });
        LOG.info("read a first list of {} people on duty", people.size());
        return people.size();
    }

    private static DutyPerson person(String[] line) {
        return new DutyPerson(line[1], line[2], PersonKind.valueOf(line[3]), line[4], LocalDate.parse(line[5]),
                LocalDate.parse(line[6]), PersonState.ACTIVE);
    }

    private static Templates.Line line(String[] line) {
        return new Templates.Line(DayOfWeek.of(Integer.parseInt(line[1])), Half.valueOf(line[2]), line[3]);
    }

    private static List<String[]> lines(String file, int columns) {
        try {
            List<String[]> lines = Files.readAllLines(Settings.path(file)).stream().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split(",", -1)).toList();
            for (String[] line : lines) {
                if (line.length != columns) {
                    throw new IllegalStateException(file + ": a line has " + line.length + " columns, not " + columns);
                }
            }
            return lines;
        } catch (IOException away) {
            throw new IllegalStateException(Settings.PID + ": cannot read " + file, away);
        }
    }
}
