package org.shiming.reception.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.calendar.Periods;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/** Periods that end on the day a test sets, or are refused; notes what was asked. */
final class FakePeriods implements Periods {
    LocalDate last = LocalDate.parse("2026-11-23");
    Outcome<PeriodAnswer> refusal;
    String asked = "";

    @Override
    public Outcome<PeriodAnswer> lastDay(CaseFacts facts, DocumentId document, PartyId party) {
        asked = document.value() + " " + party.value();
        return refusal != null ? refusal
                : Outcome.done(new PeriodAnswer("APPEAL", "上诉期", "15日",
                        Optional.of(new PeriodAnswer.Computed(last.minusDays(15), last, last)), List.of(), List.of(),
                        List.of(), Optional.empty()));
    }

    @Override
    public Outcome<DayAnswer> serviceDay(CaseFacts facts, DocumentId document, PartyId party) {
        throw new AssertionError("not used here");
    }

    @Override
    public Outcome<DayAnswer> effectiveDay(CaseFacts facts, DocumentId document) {
        throw new AssertionError("not used here");
    }
}
