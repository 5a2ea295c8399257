package org.shiming.judgeexplanation.app;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.PartyId;
import org.shiming.judgeexplanation.domain.DueDay;

/** Last days of duties, by the court's calendar if it is installed and the year is loaded; else none is named. */
@Component(service = DueDays.class)
public final class DueDays {
    private final Settings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CourtCalendar calendar;

    /** @param settings the limits */
    @Activate
    public DueDays(@Reference Settings settings) {
        this.settings = settings;
    }

    /** For tests. @param settings the limits @param calendar the calendar, may be null */
    public DueDays(Settings settings, CourtCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * What a duty's limit counts from.
     *
     * @param facts the case
     * @param document the document
     * @param party the party
     * @return the limit
     */
    public DueDay limit(CaseFacts facts, CaseFacts.JudgmentDocument document, PartyId party) {
        Optional<LocalDate> served = facts.services().stream()
                .filter(s -> s.document().equals(document.id()) && s.party().equals(party))
                .flatMap(s -> s.servedOn().stream()).min(LocalDate::compareTo);
        return DueDay.of(document.issuedOn().orElseThrow(), document.pronouncedOn(), served,
                settings.config().mandatoryWorkingDays(), settings.config().unservedWorkingDays());
    }

    /**
     * The last day of a limit.
     *
     * @param due the limit
     * @return empty while no calendar is installed or the year is not loaded
     */
    public Optional<LocalDate> lastDay(DueDay due) {
        CourtCalendar present = calendar;
        if (present == null) {
            return Optional.empty();
        }
        return present.plusWorkingDays(due.from(), due.workingDays()) instanceof Outcome.Done<DayAnswer> done
                ? Optional.of(done.value().day())
                : Optional.empty();
    }
}
