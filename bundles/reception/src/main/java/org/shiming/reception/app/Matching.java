package org.shiming.reception.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.store.VisitQueries;
import org.shiming.support.json.Json;

/**
 * Matches provisional visits with their cases: by itself when the host is back, else by a person who names case and
 * party. What was registered stays, and so does its number.
 */
@Component(service = Matching.class)
public final class Matching {
    private final ReceptionUnit unit;
    private final Book book;
    private final Steps steps;
    private final CaseSystem host;
    private final Matters matters;

    /**
     * @param unit the store
     * @param book the visits
     * @param steps takes the step
     * @param host the court's cases
     * @param matters the kernel
     */
    @Activate
    public Matching(@Reference ReceptionUnit unit, @Reference Book book, @Reference Steps steps,
            @Reference CaseSystem host, @Reference Matters matters) {
        this.unit = unit;
        this.book = book;
        this.steps = steps;
        this.host = host;
        this.matters = matters;
    }

    /**
     * Matches a provisional visit by hand.
     *
     * @param act who, under which message
     * @param id the visit
     * @param caseNumber the case
     * @param party the party; empty: by name
     * @return what it did; or {@code VISIT_UNKNOWN}, {@code VISIT_STATE}, {@code CASE_UNKNOWN}, {@code HOST_AWAY},
     *         {@code PARTY_NOT_RECOGNISED}, the kernel's refusal
     */
    public Outcome<Moved> match(Act act, String id, CaseNumber caseNumber, Optional<PartyId> party) {
        String print = Json.fingerprint("match", id + caseNumber + party);
        Optional<Outcome<Moved>> earlier = unit.journal().earlier(act.message(), print, Moved.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Optional<Visit> visit = book.find(act.caller().court().value(), id);
        if (visit.isEmpty() || !visit.get().provisional()) {
            return Outcome.refused(visit.map(seen -> Refusals.state(seen, StepKind.MATCH))
                    .orElseGet(Refusals::unknown));
        }
        return host.find(caseNumber).outcome().then(facts -> matched(act, visit.get(), facts, party, print));
    }

    /** Tries every provisional visit once. @return false: what is still away is tried again in the next round */
    boolean round() {
        for (Visit visit : unit.tx().read(VisitQueries::unmatched).stream().map(book::open).toList()) {
            if (host.find(new CaseNumber(visit.demand().caseNumber())) instanceof HostAnswer.Away<CaseFacts>) {
                return false;
            }
            Act act = new Act(new MessageId("match-" + visit.id()), self(visit));
            Outcome<Moved> done = match(act, visit.id(), new CaseNumber(visit.demand().caseNumber()), Optional.empty());
            if (done instanceof Outcome.Refused<Moved> refused && !passing(refused.refusal())) {
                unit.tx().run(em -> VisitQueries.locked(em, visit.id()).map(book::open).filter(Visit::provisional)
                        .ifPresent(now -> book.keep(em, now.unmatched(refused.refusal().code()))));
            }
        }
        return false;
    }

    private Outcome<Moved> matched(Act act, Visit visit, CaseFacts facts, Optional<PartyId> chosen, String print) {
        Optional<CaseFacts.Party> party = Parties.of(facts, chosen, visit.visitor().name());
        Optional<DocumentId> document = Parties.lastIssued(facts);
        if (party.isEmpty() || document.isEmpty() || !facts.court().value().equals(visit.court())) {
            return Outcome.refused(Refusals.partyNotRecognised());
        }
        Demand demand = visit.demand().about(facts.caseNumber().value()).matched(party.get().id().value(),
                Parties.label(party.get()), document.get().value());
        return matters.open(ReceptionUnit.part(act, "m"), new OpenMatter(facts.caseNumber(), party.get().id(),
                document.get(), Origin.WALK_IN, List.copyOf(demand.questions())))
                .then(matter -> unit.journal().once(act.message(), print, Moved.class,
                        em -> steps.change(em, act, visit.id(), StepKind.MATCH, demand.caseNumber(),
                                (seen, next) -> seen.matched(demand, matter.id().value()))));
    }

    private static boolean passing(Refusal refusal) {
        return refusal.kind().status() >= 500;
    }

    private static Caller self(Visit visit) {
        return new Caller(new PersonId("reception"), "系统", Set.of(Role.HOST_SYSTEM), new CourtCode(visit.court()), "",
                true);
    }
}
