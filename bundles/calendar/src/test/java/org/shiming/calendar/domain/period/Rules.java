package org.shiming.calendar.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.api.value.CaseType;
import org.shiming.calendar.app.LawBooks;
import org.shiming.calendar.app.Years;
import org.shiming.calendar.domain.year.HolidayTable;

/** The bundled tables, and questions to ask of them. */
final class Rules {
    static final LawBooks BOOKS = new LawBooks();
    static final PeriodRules PERIODS = BOOKS.periods();
    static final HolidayTable YEARS = Years.bundled();

    private Rules() {}

    static PeriodQuestion question(CaseType type, String where, String text, String issued, PartyKind party,
            ServiceFact... services) {
        return new PeriodQuestion(type, where, text,
                issued.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(issued)), party, List.of(services));
    }

    static ServiceFact served(String method, String day) {
        return new ServiceFact(method, LocalDate.parse(day), false);
    }

    static ServiceFact published(String day) {
        return new ServiceFact("公告", LocalDate.parse(day), true);
    }
}
