package org.shiming.calendar.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.DayAnswer;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.calendar.domain.law.DocumentKinds;

/** The 犹豫期 clock of a case (三.10): per document and party the days left. Explaining never stops it. */
@Component(service = HesitationClock.class)
public final class HesitationClock {
    private final Cases cases;
    private final PeriodService periods;
    private final LawBooks books;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile ToldPeriods told;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Overrides overrides;

    /**
     * @param cases the host's cases
     * @param periods periods
     * @param books classes of documents
     */
    @Activate
    public HesitationClock(@Reference Cases cases, @Reference PeriodService periods, @Reference LawBooks books) {
        this.cases = cases;
        this.periods = periods;
        this.books = books;
    }

    /**
     * For tests.
     *
     * @param cases the host's cases
     * @param periods periods
     * @param books tables
     * @param told what was told
     * @param overrides decisions
     */
    HesitationClock(Cases cases, PeriodService periods, LawBooks books, ToldPeriods told, Overrides overrides) {
        this(cases, periods, books);
        this.told = told;
        this.overrides = overrides;
    }

    /**
     * The clocks of a case.
     *
     * @param facts the case
     * @param handled whether the caller handles it and may see full names and decide
     * @param documents what was issued, in the host's order
     */
    public record Clocks(CaseFacts facts, boolean handled, List<Document> documents) {}

    /**
     * A document's clocks.
     *
     * @param document the document
     * @param kind its class in Chinese, empty if it cannot be told
     * @param effective when it takes effect if nobody moves; or why that cannot be told
     * @param parties one clock per party
     */
    public record Document(CaseFacts.JudgmentDocument document, String kind, Outcome<DayAnswer> effective,
            List<Party> parties) {}

    /**
     * A party's clock.
     *
     * @param party the party
     * @param service the service on record, empty if none
     * @param period the period; or why there is none
     * @param history officers' decisions, oldest first
     */
    public record Party(CaseFacts.Party party, Optional<CaseFacts.ServiceRecord> service, Outcome<PeriodAnswer> period,
            List<Overrides.Kept> history) {}

    /**
     * The clocks of a case, as of now.
     *
     * @param caller who asks
     * @param caseNumber the case
     * @return the clocks; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}
     */
    public Outcome<Clocks> of(Caller caller, CaseNumber caseNumber) {
        return cases.find(caller, caseNumber).map(facts -> new Clocks(facts, Cases.handles(caller, facts),
                facts.documents().stream().filter(document -> document.issuedOn().isPresent())
                        .map(document -> document(facts, document)).toList()));
    }

    private Document document(CaseFacts facts, CaseFacts.JudgmentDocument document) {
        List<Party> parties = new ArrayList<>();
        for (CaseFacts.Party party : facts.parties()) {
            Overrides.Key key = new Overrides.Key(facts.court(), facts.caseNumber(), document.id(), party.id());
            Overrides present = overrides;
            remember(facts, key);
            parties.add(new Party(party,
                    facts.services().stream().filter(
                            s -> s.document().equals(document.id()) && s.party().equals(party.id())).findFirst(),
                    periods.lastDay(facts, document.id(), party.id()),
                    present == null ? List.of() : present.history(key)));
        }
        String kind = books.periods().kinds()
                .of(facts.type(), CaseReading.where(facts), CaseReading.text(document))
                .map(DocumentKinds.Kind::name).orElse("");
        return new Document(document, kind, periods.effectiveDay(facts, document.id()), parties);
    }

    private void remember(CaseFacts facts, Overrides.Key key) {
        ToldPeriods present = told;
        if (present != null) {
            CaseReading.question(facts, key.document(), key.party()).then(books.periods()::opened).map(opened -> {
                present.remember(key, opened);
                return opened;
            });
        }
    }
}
