package org.shiming.calendar.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.WorkingDays;

/** The court's calendar from the reviewed table, or from a file of the operator's with the same form. */
@Component(configurationPid = "org.shiming.calendar")
@Designate(ocd = LoadedCalendar.Config.class)
public final class LoadedCalendar implements CourtCalendar {
    private static final String TABLE = "/calendar/holidays.csv";

    private final WorkingDays days;
    private final HolidayTable table;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming calendar")
    public @interface Config {
        /** @return a file instead of the table that comes with the bundle; empty for that table */
        @AttributeDefinition(name = "Holiday file", description = "date,kind,name; empty: the bundled table")
        String holidayFile() default "";
    }

    /**
     * Loads the table.
     *
     * @param config the settings
     * @throws IllegalArgumentException naming PID and key if the file cannot be used
     */
    @Activate
    public LoadedCalendar(Config config) {
        try {
            table = HolidayTable.parse(lines(config.holidayFile()));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException("org.shiming.calendar: holidayFile: " + wrong.getMessage(), wrong);
        }
        days = new WorkingDays(table);
    }

    @Override
    public Outcome<Boolean> isWorkingDay(LocalDate day) {
        return days.isWorking(day);
    }

    @Override
    public Outcome<DayAnswer> plusWorkingDays(LocalDate from, int workingDays) {
        return days.plus(from, workingDays);
    }

    private static List<String> lines(String file) throws IOException {
        if (!file.isBlank()) {
            return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        }
        try (InputStream bundled = LoadedCalendar.class.getResourceAsStream(TABLE)) {
            return new String(bundled.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
