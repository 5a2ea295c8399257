package org.shiming.reception.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.LoopGuide;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.NextStep;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.reception.domain.IdentityDocument;
import org.shiming.reception.domain.Slip;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.store.VisitQueries;

/**
 * What is known of a visitor before registering (三.3): the parties of the case, earlier visits with the same identity
 * document, earlier explanations of the party, what is open, and the step that may come next.
 */
@Component(service = LookingUp.class)
public final class LookingUp {
    private static final int EARLIER = 20;

    private final ReceptionUnit unit;
    private final Book book;
    private final CaseSystem host;
    private final Matters matters;
    private final LoopGuide guide;

    /**
     * @param unit the store
     * @param book the visits
     * @param host the court's cases
     * @param matters the kernel
     * @param guide what came before and what may come next
     */
    @Activate
    public LookingUp(@Reference ReceptionUnit unit, @Reference Book book, @Reference CaseSystem host,
            @Reference Matters matters, @Reference LoopGuide guide) {
        this.unit = unit;
        this.book = book;
        this.host = host;
        this.matters = matters;
        this.guide = guide;
    }

    /** How the case was found. */
    public enum CaseFound {
        /** The host knows it. */
        KNOWN,
        /** The host does not know it. */
        UNKNOWN,
        /** The host is away: the visit will be provisional. */
        AWAY,
        /** No case was given. */
        NONE
    }

    /** A party to choose. @param id identifier @param label masked @param capacity 原告 … @param proposed by name */
    public record Choice(PartyId id, String label, String capacity, boolean proposed) {}

    /**
     * What was found.
     *
     * @param found how the case was found
     * @param cause 案由, empty if the case is not known
     * @param parties the parties to choose from, the proposed one marked
     * @param visits earlier visits with the same identity document
     * @param danger whether one of them was marked for safety
     * @param earlier earlier explanations of the proposed party
     * @param matter the party's open matter, if there is one
     * @param next what may come next for it
     * @param slips slips of that party, newest first
     */
    public record Card(CaseFound found, String cause, List<Choice> parties, List<Visit> visits, boolean danger,
            List<EarlierExplanation> earlier, Optional<MatterView> matter, List<NextStep> next, List<Slip> slips) {}

    /**
     * Looks a visitor up.
     *
     * @param caller who asks
     * @param caseNumber the case, if there is one
     * @param document identity document, if it is known yet
     * @param name the visitor's name, may be empty
     * @param chosen the party that was chosen, if one was
     * @return what was found
     */
    public Card of(Caller caller, Optional<CaseNumber> caseNumber, Optional<IdentityDocument> document, String name,
            Optional<PartyId> chosen) {
        String court = caller.court().value();
        List<Visit> visits = document.map(book::key)
                .map(key -> unit.tx().read(em -> VisitQueries.ofPerson(em, court, key)).stream().map(book::open)
                        .toList())
                .orElse(List.of());
        boolean danger = visits.stream().anyMatch(visit -> visit.demand().danger());
        if (caseNumber.isEmpty()) {
            return new Card(CaseFound.NONE, "", List.of(), visits, danger, List.of(), Optional.empty(), List.of(),
                    List.of());
        }
        HostAnswer<CaseFacts> answer = host.find(caseNumber.get());
        Optional<CaseFacts> facts = answer instanceof HostAnswer.Known<CaseFacts> known
                && known.value().court().equals(caller.court()) ? Optional.of(known.value()) : Optional.empty();
        if (facts.isEmpty()) {
            CaseFound found = answer instanceof HostAnswer.Away<CaseFacts> ? CaseFound.AWAY : CaseFound.UNKNOWN;
            return new Card(found, "", List.of(), visits, danger, List.of(), Optional.empty(), List.of(), List.of());
        }
        return known(caller, facts.get(), visits, danger, Parties.of(facts.get(), chosen, name));
    }

    private Card known(Caller caller, CaseFacts facts, List<Visit> visits, boolean danger,
            Optional<CaseFacts.Party> party) {
        List<Choice> choices = facts.parties().stream().map(one -> new Choice(one.id(), Parties.label(one),
                one.capacity(), party.filter(one::equals).isPresent())).toList();
        Optional<MatterView> matter = party.flatMap(one -> matters.ofCase(caller.court(), facts.caseNumber()).stream()
                .filter(view -> view.party().equals(one.id()) && view.state() == MatterState.OPEN).findFirst());
        List<NextStep> next = matter.map(view -> guide.next(caller.court(), view.id()))
                .map(steps -> steps instanceof Outcome.Done<List<NextStep>> done ? done.value() : List.<NextStep>of())
                .orElse(List.of());
        List<Slip> slips = unit.tx().read(em -> VisitQueries.slips(em, caller.court().value(),
                facts.caseNumber().value())).stream().map(book::open)
                .filter(slip -> party.filter(one -> one.id().value().equals(slip.partyId())).isPresent()).toList();
        return new Card(CaseFound.KNOWN, facts.cause(), choices, visits, danger,
                party.map(one -> guide.earlier(caller.court(), one.id(), EARLIER)).orElse(List.of()), matter, next,
                slips);
    }
}
