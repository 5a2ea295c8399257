package org.shiming.expertpool.app;

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
import org.shiming.expertpool.domain.Booking;

/** Asks the kernel's gates before anyone is invited (三.6, G5). Never inside a transaction: they may ask the host. */
@Component(service = Invitations.class)
public final class Invitations {
    private final ExplanationGate gate;

    /** @param gate the kernel's gates */
    @Activate
    public Invitations(@Reference ExplanationGate gate) {
        this.gate = gate;
    }

    /**
     * Whether somebody may explain.
     *
     * @param subject to whom
     * @param person who would
     * @return the gates' answer, if it allows; else its first reason as a refusal
     */
    Outcome<GateAnswer> ask(Booking.Subject subject, String person) {
        return gate.ask(new GateQuery(new CaseNumber(subject.caseNumber()), new PartyId(subject.party()),
                ExplanationMode.EXPERT_APPOINTMENT, List.of(), Optional.of(new PersonId(person)), false))
                .then(answer -> {
                    if (answer.decision() == Decision.ALLOWED) {
                        return Outcome.done(answer);
                    }
                    GateAnswer.Reason first = answer.reasons().get(0);
                    return Outcome.refused(
                            Refusal.byRule(first.code(), first.article(), first.sentence(), first.facts()));
                });
    }
}
