package org.shiming.calendar.ws;

import java.time.LocalDate;
import java.util.Optional;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.calendar.app.HesitationClock;
import org.shiming.calendar.app.Overrides;
import org.shiming.support.text.Masks;

/** From clocks to wire types. */
final class ClockToWire {
    private ClockToWire() {}

    static ClockView clocks(HesitationClock.Clocks clocks, LocalDate today, boolean mayDecide) {
        ClockView wire = new ClockView();
        wire.caseNumber = clocks.facts().caseNumber().value();
        wire.today = today.toString();
        wire.mayDecide = clocks.handled() || mayDecide;
        clocks.documents().forEach(document -> wire.documents.add(document(document, clocks.handled(), today)));
        return wire;
    }

    private static ClockView.Document document(HesitationClock.Document document, boolean names, LocalDate today) {
        ClockView.Document wire = new ClockView.Document();
        wire.documentId = document.document().id().value();
        wire.title = document.document().title();
        wire.kind = document.kind();
        wire.issuedOn = document.document().issuedOn().map(LocalDate::toString).orElse("");
        wire.effectiveDay = "";
        if (document.effective() instanceof Outcome.Refused<DayAnswer> refused) {
            wire.effectiveUnknown = noDay(refused.refusal());
        } else {
            DayAnswer answer = document.effective().orFault();
            wire.effectiveDay = answer.day().toString();
            wire.effectiveDerivation = answer.derivation();
        }
        document.parties().forEach(party -> wire.parties.add(party(party, names, today)));
        return wire;
    }

    private static ClockView.Party party(HesitationClock.Party clock, boolean names, LocalDate today) {
        ClockView.Party wire = new ClockView.Party();
        CaseFacts.Party party = clock.party();
        wire.partyId = party.id().value();
        wire.name = names || !party.naturalPerson() ? party.name() : Masks.person(party.name());
        wire.capacity = party.capacity();
        wire.method = clock.service().map(CaseFacts.ServiceRecord::method).orElse("");
        wire.servedOn = clock.service().flatMap(CaseFacts.ServiceRecord::servedOn).map(LocalDate::toString).orElse("");
        if (clock.period() instanceof Outcome.Refused<PeriodAnswer> refused) {
            wire.noPeriod = noDay(refused.refusal());
        } else {
            wire.period = ToWire.period(clock.period().orFault(), today, Optional.empty());
        }
        clock.history().forEach(kept -> wire.decisions.add(decision(kept)));
        return wire;
    }

    private static ClockView.Decision decision(Overrides.Kept kept) {
        ClockView.Decision wire = new ClockView.Decision();
        wire.day = kept.revoked() ? "" : kept.decision().day().toString();
        wire.computed = kept.computed();
        wire.reason = kept.decision().reason();
        wire.by = kept.decision().by().value();
        wire.at = kept.decision().at().toString();
        return wire;
    }

    static ClockView.NoDay noDay(Refusal refusal) {
        ClockView.NoDay wire = new ClockView.NoDay();
        wire.code = refusal.code();
        wire.message = refusal.message();
        wire.facts = refusal.facts();
        return wire;
    }
}
