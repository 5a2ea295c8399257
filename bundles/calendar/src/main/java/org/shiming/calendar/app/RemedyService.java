package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.Remedies;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.domain.law.DocumentKinds;
import org.shiming.calendar.domain.remedy.Clocks;
import org.shiming.calendar.domain.remedy.Courts;
import org.shiming.calendar.domain.remedy.Remedy;
import org.shiming.calendar.domain.remedy.RemedyFinder;
import org.shiming.calendar.domain.remedy.Situation;

/** What a party may still do against a document of the host's case (三.13). Pure; needs no database. */
@Component(service = {Remedies.class, RemedyService.class})
public final class RemedyService implements Remedies {
    private final PeriodService periods;
    private final Years years;
    private final LawBooks books;

    /**
     * @param periods last days and officers' decisions
     * @param years the loaded years
     * @param books the tables of the law
     */
    @Activate
    public RemedyService(@Reference PeriodService periods, @Reference Years years, @Reference LawBooks books) {
        this.periods = periods;
        this.years = years;
        this.books = books;
    }

    @Override
    public Outcome<List<Avenue>> of(CaseFacts facts, DocumentId document, PartyId party, LocalDate today) {
        return find(new RemedyQuestion(facts, document, party, false, today))
                .map(found -> found.stream().map(RemedyService::avenue).toList());
    }

    private static Avenue avenue(Remedy remedy) {
        return new Avenue(remedy.name(), remedy.where(), remedy.lastDay(), remedy.status() == Remedy.Status.OVER,
                remedy.basis());
    }

    /**
     * The same with all that screens and papers show.
     *
     * @param asked whose, against what, on which day
     * @return every avenue; or {@code PARTY_NOT_OF_CASE}, {@code DOCUMENT_NOT_OF_CASE}, {@code JUDGMENT_NOT_ISSUED},
     *         {@code DOCUMENT_KIND_UNKNOWN}, {@code SERVED_IN_FUTURE}, or what {@link RemedyFinder#find} refuses
     */
    public Outcome<List<Remedy>> find(RemedyQuestion asked) {
        CaseFacts facts = asked.facts();
        return CaseReading.question(facts, asked.document(), asked.party())
                .then(question -> CaseReading.document(facts, asked.document())).then(document -> {
                    if (document.issuedOn().isEmpty()) {
                        return refused("JUDGMENT_NOT_ISSUED", "裁判文书尚未出具，出具后才有救济途径可以列出。", List.of());
                    }
                    Optional<DocumentKinds.Kind> kind = kind(facts, document);
                    if (kind.isEmpty()) {
                        return refused("DOCUMENT_KIND_UNKNOWN", "无法判断文书种类，没有列出救济途径；请核对文书名称和审理程序后由承办人核定。",
                                List.of(document.kind()));
                    }
                    return find(asked, document, kind.get().code(), document.issuedOn().get());
                });
    }

    /**
     * The days of one document and party.
     *
     * @param asked whose, against what, on which day
     * @return the clocks; or {@code DOCUMENT_NOT_OF_CASE}
     */
    public Outcome<Clocks> clocks(RemedyQuestion asked) {
        return CaseReading.document(asked.facts(), asked.document()).map(document -> new CaseClocks(periods,
                years.table(), document.issuedOn().flatMap(issued -> kind(asked.facts(), document)
                        .flatMap(kind -> books.effects().rule(kind.code(), issued))),
                asked, document));
    }

    private Outcome<List<Remedy>> find(RemedyQuestion asked, CaseFacts.JudgmentDocument document, String kind,
            LocalDate issued) {
        CaseFacts facts = asked.facts();
        Clocks clocks = clocks(asked).orFault();
        boolean future = clocks.served().map(served -> served.day().isAfter(asked.today())).equals(Outcome.done(true));
        if (future || issued.isAfter(asked.today())) {
            return refused("SERVED_IN_FUTURE", "登记的出具日或者送达日晚于今天，没有列出救济途径；请核对登记。",
                    List.of("今天 " + asked.today()));
        }
        CaseFacts.Party party = facts.party(asked.party()).orElseThrow();
        Situation situation = new Situation(kind, issued,
                books.remedies().persons().of(facts.type(), party.capacity()),
                facts.parties().stream().allMatch(CaseFacts.Party::naturalPerson),
                facts.cause() + document.title() + facts.procedure(), places(facts, asked.today()));
        return books.remedies().find(situation, clocks, asked.today());
    }

    /** @return the version of the table of avenues */
    public String tableVersion() {
        return books.remedies().version();
    }

    /** The class of a document. @param facts the case @param document the document @return empty if unclear */
    public Optional<DocumentKinds.Kind> kind(CaseFacts facts, CaseFacts.JudgmentDocument document) {
        return books.periods().kinds().of(facts.type(), CaseReading.where(facts), CaseReading.text(document));
    }

    private Map<String, String> places(CaseFacts facts, LocalDate day) {
        Courts courts = books.courts();
        return Map.of("原审法院", courts.court(facts.court(), day), "上诉法院", courts.court(facts.appealCourt(), day),
                "上一级法院", courts.court(facts.superiorCourt(), day), "同级检察院",
                courts.procuratorate(facts.court(), day), "上级检察院", courts.procuratorate(facts.superiorCourt(), day));
    }

    private static <T> Outcome<T> refused(String code, String message, List<String> facts) {
        return Outcome.refused(new Refusal(FaultKind.REFUSED_BY_RULE, code, message,
                Optional.of(RemedyFinder.AVENUES), facts));
    }
}
