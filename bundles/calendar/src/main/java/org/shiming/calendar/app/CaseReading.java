package org.shiming.calendar.app;

import java.util.List;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.domain.period.PartyKind;
import org.shiming.calendar.domain.period.PeriodQuestion;
import org.shiming.calendar.domain.period.ServiceFact;

/** From the host's facts to a question of legal time. Pure. */
public final class CaseReading {
    private CaseReading() {}

    /**
     * The question of one party and document.
     *
     * @param facts the case
     * @param document the document
     * @param party the party
     * @return the question; or {@code DOCUMENT_NOT_OF_CASE}, {@code PARTY_NOT_OF_CASE}
     */
    public static Outcome<PeriodQuestion> question(CaseFacts facts, DocumentId document, PartyId party) {
        CaseFacts.Party who = facts.party(party).orElse(null);
        if (who == null) {
            return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "PARTY_NOT_OF_CASE", "该当事人不是本案当事人，请核对后重试。"));
        }
        return document(facts, document).map(found -> new PeriodQuestion(facts.type(), where(facts),
                text(found), found.issuedOn(), PartyKind.of(facts.type(), who.capacity(), who.abroad()),
                services(facts, document, party)));
    }

    /**
     * A document of the case.
     *
     * @param facts the case
     * @param document which
     * @return the document; or {@code DOCUMENT_NOT_OF_CASE}
     */
    public static Outcome<CaseFacts.JudgmentDocument> document(CaseFacts facts, DocumentId document) {
        return facts.document(document).map(Outcome::done).orElseGet(() -> Outcome.refused(
                Refusal.of(FaultKind.NOT_FOUND, "DOCUMENT_NOT_OF_CASE", "该文书不属于本案，请核对后重试。")));
    }

    /** @param facts the case @return procedure and number, for the table of documents */
    public static String where(CaseFacts facts) {
        return facts.procedure() + facts.caseNumber().value();
    }

    /** @param document the document @return its kind and title, for the table of documents */
    public static String text(CaseFacts.JudgmentDocument document) {
        return document.kind() + document.title();
    }

    private static List<ServiceFact> services(CaseFacts facts, DocumentId document, PartyId party) {
        return facts.services().stream().filter(s -> s.document().equals(document) && s.party().equals(party))
                .filter(s -> s.servedOn().isPresent() && !List.of("失败", "发送中").contains(s.status()))
                .map(s -> new ServiceFact(s.status().contains("退回") ? "退回" : s.method(), s.servedOn().get(), false))
                .toList();
    }
}
