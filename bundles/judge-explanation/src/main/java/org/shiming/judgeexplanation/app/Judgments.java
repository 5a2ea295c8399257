package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.RiskLevel;
import org.shiming.judgeexplanation.domain.DueDay;
import org.shiming.judgeexplanation.domain.MandatoryReason;
import org.shiming.judgeexplanation.domain.MandatoryRule;
import org.shiming.judgeexplanation.store.DutyRow;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.JudgmentRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.text.Masks;

/** Takes in judgments that the host reports, and says whether explaining them is mandatory, and why (三.1). */
@Component(service = Judgments.class)
public final class Judgments {
    private final JudgeUnit unit;
    private final Cases cases;
    private final DueDays dueDays;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param dueDays last days
     */
    @Activate
    public Judgments(@Reference JudgeUnit unit, @Reference Cases cases, @Reference DueDays dueDays) {
        this.unit = unit;
        this.cases = cases;
        this.dueDays = dueDays;
    }

    /**
     * What the host is told of a judgment that it reported.
     *
     * @param caseNumber the case
     * @param document the document
     * @param mandatory whether explaining is mandatory
     * @param reasons why; empty if it is not
     * @param duties how many parties must be explained to
     * @param division the case's division, so that reports can count by it
     */
    public record Report(CaseNumber caseNumber, DocumentId document, boolean mandatory, List<MandatoryReason> reasons,
            int duties, String division) {}

    /**
     * A judgment was issued. Reported again, reasons and duties that are new are added, and none is taken away.
     *
     * @param act who, under which message
     * @param caseNumber the case
     * @param documentId the document
     * @return the report; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}, {@code DOCUMENT_NOT_OF_CASE},
     *         {@code JUDGMENT_NOT_ISSUED}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Report> report(Act act, CaseNumber caseNumber, DocumentId documentId) {
        String print = Json.fingerprint("reportJudgment", List.of(caseNumber, documentId));
        Optional<Outcome<Report>> earlier = unit.journal().earlier(act.message(), print, Report.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return cases.find(act.caller(), caseNumber, true).outcome()
                .then(facts -> Cases.issued(facts, documentId)
                        .then(document -> unit.journal().once(act.message(), print,
                                Report.class, em -> Outcome.done(keep(em, act, facts, document)))));
    }

    private Journal.Change<Report> keep(EntityManager em, Act act, CaseFacts facts,
            CaseFacts.JudgmentDocument document) {
        Instant now = unit.clock().instant();
        JudgmentRow judgment = JudgeQueries.judgment(em, facts.caseNumber().value(), document.id().value())
                .orElseGet(() -> {
                    JudgmentRow fresh = new JudgmentRow(UUID.randomUUID().toString(), facts, document,
                            now.toEpochMilli());
                    em.persist(fresh);
                    return fresh;
                });
        List<MandatoryReason> reasons = reassess(em, judgment, facts, document, now);
        Report report = new Report(facts.caseNumber(), document.id(), judgment.mandatory(), reasons,
                JudgeQueries.duties(em, judgment.court(), judgment.caseNumber()).size(), judgment.division());
        Fact fact = Fact.of("JUDGMENT_REPORTED", now, judgment.court(), judgment.caseNumber(),
                act.caller().id().value(), 1, report);
        return new Journal.Change<>(report, fact);
    }

    /**
     * Adds the reasons and duties that the facts give now.
     *
     * @param em the caller's transaction
     * @param judgment the judgment
     * @param facts the case
     * @param document its document
     * @param now the time
     * @return all reasons, earlier ones included
     */
    List<MandatoryReason> reassess(EntityManager em, JudgmentRow judgment, CaseFacts facts,
            CaseFacts.JudgmentDocument document, Instant now) {
        Map<String, MandatoryReason> all = new LinkedHashMap<>();
        reasons(judgment).forEach(reason -> all.put(reason.code(), reason));
        MandatoryRule.reasons(facts.flags(), petitionRisk(em, judgment)).forEach(r -> all.put(r.code(), r));
        List<MandatoryReason> reasons = new ArrayList<>(all.values());
        judgment.reasons(Json.write(reasons), !reasons.isEmpty());
        if (!reasons.isEmpty()) {
            facts.parties().forEach(party -> duty(em, judgment, facts, document, party, now));
        }
        em.flush();
        return reasons;
    }

    /**
     * The reasons kept with a judgment.
     *
     * @param judgment the judgment
     * @return its reasons
     */
    static List<MandatoryReason> reasons(JudgmentRow judgment) {
        return List.of(Json.read(judgment.reasons(), MandatoryReason[].class));
    }

    private void duty(EntityManager em, JudgmentRow judgment, CaseFacts facts, CaseFacts.JudgmentDocument document,
            CaseFacts.Party party, Instant now) {
        DutyRow duty = JudgeQueries
                .duty(em, judgment.caseNumber(), judgment.documentId(), party.id().value()).orElseGet(() -> {
                    String label = party.naturalPerson() ? Masks.person(party.name()) : party.name();
                    DutyRow fresh = new DutyRow(UUID.randomUUID().toString(), judgment, party.id().value(), label,
                            now.toEpochMilli());
                    em.persist(fresh);
                    return fresh;
                });
        DueDay due = dueDays.limit(facts, document, party.id());
        duty.due(due, dueDays.lastDay(due));
        duty.owner(facts.undertakingJudge().value(), Cases.nameOf(facts, facts.undertakingJudge()), facts.division());
    }

    private static Optional<RiskLevel> petitionRisk(EntityManager em, JudgmentRow judgment) {
        return JudgeQueries.risks(em, judgment.court(), judgment.caseNumber()).stream()
                .filter(risk -> "PETITION".equals(risk.kind())).reduce((first, last) -> last)
                .map(risk -> RiskLevel.valueOf(risk.level()));
    }
}
