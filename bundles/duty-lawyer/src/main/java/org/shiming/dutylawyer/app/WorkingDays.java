package org.shiming.dutylawyer.app;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.outcome.Outcome;

/** What the court's calendar says of a day; without it nothing is guessed, and the roster says so. */
@Component(service = WorkingDays.class)
public final class WorkingDays {
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CourtCalendar calendar;

    /** Made by the component runtime. */
    @Activate
    public WorkingDays() {
        this(null);
    }

    WorkingDays(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    /** What a day is. */
    public enum Kind {
        /** Worked, make-up days included. */
        WORKED("工作日"),
        /** Not worked. */
        REST_DAY("休息日或节假日，不排班"),
        /** The calendar cannot tell. */
        UNKNOWN_DAY("节假日数据缺失, 请人工核定后手工排班");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** @return in Chinese */
        public String sentence() {
            return sentence;
        }
    }

    /** @param day a day @return what it is */
    public Kind kind(LocalDate day) {
        CourtCalendar present = calendar;
        if (present != null && present.isWorkingDay(day) instanceof Outcome.Done<Boolean> known) {
            return known.value() ? Kind.WORKED : Kind.REST_DAY;
        }
        return Kind.UNKNOWN_DAY;
    }
}
