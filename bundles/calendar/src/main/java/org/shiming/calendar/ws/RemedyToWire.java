package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.domain.remedy.Remedy;

/** Avenues as wire types. */
final class RemedyToWire {
    private static final String STATEMENT = "以上为依法可以了解的救济途径，能否提出、是否逾期以法院审查为准。释明不停止、不延长任何期限，不影响当事人行使权利。";

    private RemedyToWire() {}

    static RemediesView remedies(List<Remedy> found, LocalDate today, String tableVersion) {
        RemediesView wire = new RemediesView();
        wire.day = today.toString();
        wire.items = found.stream().map(remedy -> remedy(remedy, today)).toList();
        wire.statement = STATEMENT;
        wire.tableVersion = tableVersion;
        return wire;
    }

    private static RemedyView remedy(Remedy remedy, LocalDate today) {
        RemedyView wire = new RemedyView();
        wire.code = remedy.code();
        wire.name = remedy.name();
        wire.status = remedy.status().name();
        wire.statusLabel = remedy.status().label();
        wire.where = remedy.where();
        wire.manner = remedy.manner();
        wire.note = remedy.note();
        wire.basis = remedy.basis();
        wire.lastDay = "";
        wire.reasonCode = "";
        wire.reason = "";
        if (remedy.lastDay() instanceof Outcome.Done<DayAnswer> done) {
            wire.lastDay = done.value().day().toString();
            wire.daysLeft = ChronoUnit.DAYS.between(today, done.value().day()) + 1;
            wire.derivation = done.value().derivation();
        } else {
            Refusal why = ((Outcome.Refused<DayAnswer>) remedy.lastDay()).refusal();
            wire.reasonCode = why.code();
            wire.reason = why.message();
            wire.derivation = why.facts();
        }
        return wire;
    }
}
