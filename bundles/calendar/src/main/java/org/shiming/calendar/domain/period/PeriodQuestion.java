package org.shiming.calendar.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.value.CaseType;

/**
 * What a period is asked of: a document, one party, and how it was served on it.
 *
 * @param type the case's type
 * @param where procedure and case number
 * @param text the document's kind and title
 * @param issued the document's day, empty if unknown
 * @param party under which rules the party falls
 * @param services what is on record, in any order
 */
public record PeriodQuestion(CaseType type, String where, String text, Optional<LocalDate> issued, PartyKind party,
        List<ServiceFact> services) {
    /** Checks and copies. */
    public PeriodQuestion {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(party, "party");
        services = List.copyOf(services);
    }

    /** @return the day whose law counts: the document's, else the first one on record */
    Optional<LocalDate> lawDay() {
        return issued.isPresent() ? issued : services.stream().map(ServiceFact::day).min(LocalDate::compareTo);
    }
}
