package org.shiming.leaderassignment.app;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyId;
import org.shiming.leaderassignment.domain.Unit;

/**
 * What nobody should have to look up: whose demand an item may be, and who may be given it, that is the judges of the
 * case's panel, the undertaking judge first.
 */
@Component(service = Candidates.class)
public final class Candidates {
    private final Listing listing;
    private final CaseSystem host;

    /** @param listing the items @param host the court's cases */
    @Activate
    public Candidates(@Reference Listing listing, @Reference CaseSystem host) {
        this.listing = listing;
        this.host = host;
    }

    /** One judge. @param unit unit and person @param position 审判长, 承办人 or 成员 */
    public record Candidate(Unit unit, String position) {}

    /** One party. @param id identifier @param label the name, a person's masked @param capacity 原告, 被告 and so on */
    public record Demander(PartyId id, String label, String capacity) {}

    /**
     * The parties of a case.
     *
     * @param caller who asks
     * @param caseNumber the case
     * @return them; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}
     */
    public Outcome<List<Demander>> parties(Caller caller, CaseNumber caseNumber) {
        return host.find(caseNumber).outcome()
                .then(facts -> facts.court().equals(caller.court()) ? Outcome.done(facts)
                        : Outcome.<CaseFacts>refused(Assigning.unknownCase()))
                .map(facts -> facts.parties().stream().map(party -> new Demander(party.id(),
                        Assigning.label(party), party.capacity())).toList());
    }

    /**
     * The judges of an item's case.
     *
     * @param caller who asks
     * @param id the item
     * @return them; or {@code ITEM_UNKNOWN}, {@code CASE_UNKNOWN}, {@code HOST_AWAY}
     */
    public Outcome<List<Candidate>> of(Caller caller, String id) {
        return listing.one(caller, id)
                .then(seen -> host.find(new CaseNumber(seen.item().assignment().caseNumber())).outcome())
                .map(Candidates::panel);
    }

    private static List<Candidate> panel(CaseFacts facts) {
        List<Candidate> all = new ArrayList<>();
        facts.panel().forEach(member -> {
            Candidate one = new Candidate(new Unit(Unit.Kind.DIVISION, facts.division(), member.person().value(),
                    member.name()), member.position());
            all.add(member.person().equals(facts.undertakingJudge()) ? 0 : all.size(), one);
        });
        return all;
    }
}
