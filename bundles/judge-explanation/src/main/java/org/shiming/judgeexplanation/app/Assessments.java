package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.RiskLevel;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.RiskRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Risk assessments (三.1): 及时研判当事人上诉、申诉、信访等风险. A judge of the panel confirms; history stays. */
@Component(service = Assessments.class)
public final class Assessments {
    private static final int REASON = 500;

    private final JudgeUnit unit;
    private final Cases cases;
    private final Judgments judgments;
    private final Settings settings;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param judgments re-examined after an assessment
     * @param settings the scale
     */
    @Activate
    public Assessments(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Judgments judgments,
            @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.judgments = judgments;
        this.settings = settings;
    }

    /** The kinds of risk the plan names. */
    public enum Kind {
        /** 上诉. */
        APPEAL,
        /** 申诉. */
        GRIEVANCE,
        /** 信访. */
        PETITION
    }

    /**
     * An assessment to be kept.
     *
     * @param caseNumber the case
     * @param party the party, empty for the whole case
     * @param kind the kind of risk
     * @param factors codes of the court's list
     * @param level what the judge confirms
     * @param reason why, needed where it differs from the suggestion, up to 500 characters
     */
    public record Wish(CaseNumber caseNumber, Optional<PartyId> party, Kind kind, List<String> factors,
            RiskLevel level, String reason) {}

    /**
     * What was kept.
     *
     * @param id identifier
     * @param kind the kind
     * @param level confirmed
     * @param suggested by the factors
     * @param mandatory whether explaining is mandatory now
     */
    public record Assessed(String id, Kind kind, RiskLevel level, RiskLevel suggested, boolean mandatory) {}

    /**
     * Keeps an assessment.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or {@code RISK_REASON_NEEDED}, {@code RISK_FACTOR_UNKNOWN}, {@code NOT_OF_PANEL},
     *         {@code PARTY_NOT_OF_CASE}, {@code CASE_UNKNOWN}, {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Assessed> assess(Act act, Wish wish) {
        RiskLevel suggested = settings.scale().suggest(wish.factors());
        String reason = Texts.optional(wish.reason(), REASON, "研判理由");
        if (suggested != wish.level() && reason.isBlank()) {
            throw new InvalidValue("RISK_REASON_NEEDED", "确认的等级与因素建议的等级不同，请填写理由后重新提交；本次未保存。");
        }
        String print = Json.fingerprint("assessRisk", wish);
        Optional<Outcome<Assessed>> earlier = unit.journal().earlier(act.message(), print, Assessed.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return cases.find(act.caller(), wish.caseNumber(), true).outcome()
                .then(facts -> Cases.panelOnly(act.caller(), facts)).then(facts -> ofCase(facts, wish))
                .then(facts -> unit.journal().once(act.message(), print, Assessed.class,
                        em -> Outcome.done(keep(em, act, wish, suggested, facts))));
    }

    private static Outcome<CaseFacts> ofCase(CaseFacts facts, Wish wish) {
        return wish.party().isEmpty() ? Outcome.done(facts)
                : Cases.party(facts, wish.party().get()).map(party -> facts);
    }

    private Journal.Change<Assessed> keep(EntityManager em, Act act, Wish wish, RiskLevel suggested,
            CaseFacts facts) {
        Instant now = unit.clock().instant();
        String id = UUID.randomUUID().toString();
        em.persist(new RiskRow(id, facts.court().value(),
                new RiskRow.Assessed(wish.caseNumber().value(), wish.party().map(PartyId::value).orElse(""),
                        wish.kind().name(), wish.level().name(), suggested.name(), String.join(",", wish.factors()),
                        wish.reason() == null ? "" : wish.reason()),
                act.caller().id().value(), now.toEpochMilli()));
        em.flush();
        boolean mandatory = false;
        for (CaseFacts.JudgmentDocument document : facts.documents()) {
            var judgment = JudgeQueries.judgment(em, wish.caseNumber().value(), document.id().value());
            if (judgment.isPresent() && document.issuedOn().isPresent()) {
                mandatory |= !judgments.reassess(em, judgment.get(), facts, document, now).isEmpty();
            }
        }
        Assessed assessed = new Assessed(id, wish.kind(), wish.level(), suggested, mandatory);
        return new Journal.Change<>(assessed, Fact.of("RISK_ASSESSED", now, facts.court().value(),
                wish.caseNumber().value(), act.caller().id().value(), 1, assessed));
    }
}
