package org.shiming.dutylawyer.ws;

import java.util.List;
import java.util.Optional;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyId;
import org.shiming.dutylawyer.app.Engagements;
import org.shiming.dutylawyer.app.OnDuty;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.PersonState;

/** The longer operations of receiving parties. */
final class ReceptionDesk {
    private final CurrentCaller callers;
    private final UseCases use;

    ReceptionDesk(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
    }

    CallPage waiting() {
        Caller caller = callers.get();
        CallPage wire = new CallPage();
        wire.items = use.receiving.calls.open(caller).stream().map(ToWire::call).toList();
        Optional<OnDuty.Serving> own = use.receiving.onDuty.now(caller.court()).serving().stream()
                .filter(one -> one.person().id().equals(caller.id().value())).findFirst();
        wire.signedIn = own.filter(OnDuty.Serving::present).isPresent();
        wire.shiftId = own.map(one -> one.shift().id()).orElse("");
        return wire;
    }

    BriefingView briefing(String matterId) {
        return ToWire.briefing(use.receiving.briefing.of(callers.get(), new MatterId(matterId)).orFault());
    }

    ConflictPage conflicts(String caseNumber, String partyId, String personId) {
        Caller caller = callers.get();
        CaseNumber number = new CaseNumber(caseNumber);
        PartyId party = new PartyId(partyId);
        List<String> onDuty = use.receiving.onDuty.now(caller.court()).serving().stream()
                .map(one -> one.person().id()).toList();
        ConflictPage wire = new ConflictPage();
        for (DutyPerson person : use.office.people.list(caller)) {
            boolean asked = FromWire.blank(personId) ? person.state() == PersonState.ACTIVE
                    : person.id().equals(personId);
            if (asked) {
                wire.items.add(ToWire.conflict(person, onDuty.contains(person.id()),
                        use.receiving.conflicts.check(number, party, person.id()).orFault()));
            }
        }
        return wire;
    }

    Done declare(Act act, EngagementRequest request) {
        Engagements.Declared declared = use.office.engagements
                .declare(act, FromWire.whose(request.personId, act.caller().id()), FromWire.engagement(request))
                .orFault();
        return ToWire.done(declared.subject(), declared.kind(), declared.summary());
    }
}
