package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.util.Optional;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.calendar.app.OverrideStore;
import org.shiming.calendar.app.YearImports;

/** From values to wire types. */
final class ToWire {
    private ToWire() {}

    static PeriodView period(PeriodAnswer answer, LocalDate today, Optional<LocalDate> postedOn) {
        PeriodView wire = new PeriodView();
        wire.code = answer.code();
        wire.name = answer.name();
        wire.length = answer.length();
        wire.start = answer.computed().map(days -> days.start().toString()).orElse("");
        wire.nominalDay = answer.computed().map(days -> days.nominal().toString()).orElse("");
        wire.computedDay = answer.computed().map(days -> days.last().toString()).orElse("");
        wire.lastDay = answer.day().toString();
        wire.daysLeft = answer.daysLeft(today);
        wire.over = today.isAfter(answer.day());
        wire.postedInTime = postedOn.map(day -> !day.isAfter(answer.day())).orElse(null);
        wire.derivation = answer.derivation();
        wire.basis = answer.basis();
        wire.notes = answer.notes();
        wire.override = answer.override().map(ToWire::decision).orElse(null);
        return wire;
    }

    static PeriodView.Decision decision(PeriodAnswer.Override override) {
        PeriodView.Decision wire = new PeriodView.Decision();
        wire.day = override.day().toString();
        wire.reason = override.reason();
        wire.by = override.by().value();
        wire.at = override.at().toString();
        return wire;
    }

    static PeriodDecided decided(OverrideStore.Decided decided) {
        PeriodDecided wire = new PeriodDecided();
        wire.documentId = decided.document();
        wire.partyId = decided.party();
        wire.computed = decided.computed();
        wire.day = decided.day();
        return wire;
    }

    static YearKept kept(YearImports.Kept kept) {
        YearKept wire = new YearKept();
        wire.id = kept.id();
        wire.year = kept.year();
        wire.state = kept.state();
        return wire;
    }
}
