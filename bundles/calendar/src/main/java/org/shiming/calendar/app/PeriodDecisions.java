package org.shiming.calendar.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** 人工核定: an officer sets a last day, or takes back what was set; both days stay visible. */
@Component(service = PeriodDecisions.class)
public final class PeriodDecisions {
    private static final int REASON = 500;
    private static final int YEARS = 5;

    private final Cases cases;
    private final PeriodService periods;
    private final OverrideStore store;

    /**
     * @param cases the host's cases
     * @param periods what is computed
     * @param store the decisions
     */
    @Activate
    public PeriodDecisions(@Reference Cases cases, @Reference PeriodService periods, @Reference OverrideStore store) {
        this.cases = cases;
        this.periods = periods;
        this.store = store;
    }

    /**
     * A decision to be kept.
     *
     * @param caseNumber the case
     * @param document the document
     * @param party the party
     * @param day the day set; empty to take back what was decided before
     * @param reason why, up to 500 characters
     */
    public record Wish(CaseNumber caseNumber, DocumentId document, PartyId party, Optional<LocalDate> day,
            String reason) {}

    /**
     * Keeps a decision.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or {@code NOT_OF_PANEL}, {@code DECISION_DAY}, {@code NOTHING_DECIDED},
     *         {@code CASE_UNKNOWN}
     */
    public Outcome<OverrideStore.Decided> decide(Act act, Wish wish) {
        String reason = Texts.required(wish.reason(), REASON, "核定理由");
        String print = Json.fingerprint("decidePeriod", wish);
        return store.earlier(act, print)
                .orElseGet(() -> cases.find(act.caller(), wish.caseNumber()).then(facts -> allowed(act, facts))
                        .then(facts -> CaseReading.question(facts, wish.document(), wish.party())
                                .then(question -> kept(act, print, facts, wish, reason))));
    }

    private Outcome<OverrideStore.Decided> kept(Act act, String print, CaseFacts facts, Wish wish, String reason) {
        Overrides.Key key = new Overrides.Key(facts.court(), facts.caseNumber(), wish.document(), wish.party());
        LocalDate issued = facts.document(wish.document()).flatMap(CaseFacts.JudgmentDocument::issuedOn)
                .orElse(LocalDate.of(wish.caseNumber().year(), 1, 1));
        if (wish.day().filter(day -> day.isBefore(issued) || day.isAfter(issued.plusYears(YEARS))).isPresent()) {
            throw new InvalidValue("DECISION_DAY", "核定的届满日应在文书出具之日起五年内，请核对后重新提交；本次未保存。");
        }
        if (wish.day().isEmpty() && store.current(key).isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "NOTHING_DECIDED",
                    "该期限没有人工核定，不需要撤回；本次未保存。"));
        }
        return store.decide(act, print, key, computed(facts, wish), wish.day(), reason);
    }

    private String computed(CaseFacts facts, Wish wish) {
        Outcome<PeriodAnswer> outcome = periods.computed(facts, wish.document(), wish.party());
        return outcome instanceof Outcome.Refused<PeriodAnswer> refused ? refused.refusal().code()
                : outcome.orFault().day().toString();
    }

    private static Outcome<CaseFacts> allowed(Act act, CaseFacts facts) {
        if (Cases.handles(act.caller(), facts) || act.caller().isAny(Role.TRIAL_MANAGEMENT)) {
            return Outcome.done(facts);
        }
        return Outcome.refused(new Refusal(FaultKind.FORBIDDEN, "NOT_OF_PANEL", "只有本案合议庭成员、本庭庭长或者审管办可以核定期限；本次未保存。",
                Optional.empty(), List.of()));
    }
}
