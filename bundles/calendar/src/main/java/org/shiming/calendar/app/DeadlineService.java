package org.shiming.calendar.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.shiming.api.calendar.Deadline;
import org.shiming.api.calendar.DeadlineState;
import org.shiming.api.calendar.Deadlines;
import org.shiming.api.outcome.Outcome;
import org.shiming.calendar.domain.deadline.DeadlineCount;
import org.shiming.calendar.domain.deadline.WorkingHours;

/** Working-day deadlines over the loaded years. */
@Component(configurationPid = "org.shiming.calendar")
@Designate(ocd = DeadlineService.Config.class)
public final class DeadlineService implements Deadlines {
    private static final ZoneId COURT_ZONE = ZoneId.of("Asia/Shanghai");

    private final Years years;
    private final WorkingHours hours;

    /** What an operator may set. */
    @ObjectClassDefinition(name = "Shiming calendar")
    public @interface Config {
        /** @return the hours in which people are reminded */
        @AttributeDefinition(name = "Working hours",
                description = "in the court's time, such as 08:30-12:00,14:30-17:30")
        String workingHours() default "08:30-12:00,14:30-17:30";
    }

    /**
     * @param config the settings
     * @param years the loaded years
     * @throws IllegalArgumentException naming PID and key if the hours cannot be read
     */
    @Activate
    public DeadlineService(Config config, @Reference Years years) {
        this.years = years;
        try {
            this.hours = WorkingHours.parse(config.workingHours());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("org.shiming.calendar: workingHours: " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public Outcome<DeadlineState> state(Deadline deadline, LocalDate today) {
        return DeadlineCount.of(years.table(), deadline, today);
    }

    @Override
    public Outcome<Instant> reminderTime(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, COURT_ZONE);
        return hours.next(years.table(), local).map(moment -> moment.atZone(COURT_ZONE).toInstant());
    }
}
