package org.shiming.dutylawyer.app;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

/** Asks the kernel's conflict check (G5) about a person and a case, before anyone is invited. */
@Component(service = Conflicts.class)
public final class Conflicts {
    private static final String GATE = "G5";

    private final ExplanationGate gate;

    /** @param gate the kernel's gates */
    @Activate
    public Conflicts(@Reference ExplanationGate gate) {
        this.gate = gate;
    }

    /**
     * What was found about one person.
     *
     * @param person who
     * @param blocked whether the person may not explain here
     * @param sentence in Chinese, without names
     * @param facts what was found
     */
    public record Found(String person, boolean blocked, String sentence, List<String> facts) {
        /** Copies. */
        public Found {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Checks one person.
     *
     * @param caseNumber the case
     * @param party the party to be explained to
     * @param person who would explain
     * @return what was found; or {@code CASE_UNKNOWN}, {@code PARTY_NOT_OF_CASE}, {@code HOST_AWAY}
     */
    public Outcome<Found> check(CaseNumber caseNumber, PartyId party, String person) {
        return ask(caseNumber, party, person).map(answer -> {
            Optional<GateAnswer.Reason> found = answer.of(GATE);
            boolean blocked = found.filter(reason -> reason.decision() != Decision.ALLOWED).isPresent();
            return new Found(person, blocked, found.map(GateAnswer.Reason::sentence).orElse("未发现利益冲突。"),
                    found.map(GateAnswer.Reason::facts).orElse(List.of()));
        });
    }

    /** The kernel's whole answer for a lawyer on duty: nothing, or its refusal. */
    Outcome<GateAnswer> mayExplain(CaseNumber caseNumber, PartyId party, String person) {
        return ask(caseNumber, party, person).then(answer -> {
            if (answer.decision() == Decision.ALLOWED) {
                return Outcome.done(answer);
            }
            GateAnswer.Reason reason = answer.reasons().get(0);
            return Outcome.refused(Refusal.byRule(reason.code(), reason.article(), reason.sentence(), reason.facts()));
        });
    }

    private Outcome<GateAnswer> ask(CaseNumber caseNumber, PartyId party, String person) {
        return gate.ask(new GateQuery(caseNumber, party, ExplanationMode.DUTY_LAWYER, List.of(),
                Optional.of(new PersonId(person)), false));
    }
}
