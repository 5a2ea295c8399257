package org.shiming.matters.app;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.casesystem.HostAnswer.Known;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;
import org.shiming.matters.domain.ConflictFacts;

/** Asks the host for a case; never inside a transaction. */
final class CaseDesk {
    private final CaseSystem host;

    CaseDesk(CaseSystem host) {
        this.host = host;
    }

    /**
     * A case as it is known now.
     *
     * @param facts what the host said
     * @param rememberedAt when it said so, if it is away now
     * @param conflict what is known of the explainer's conflicts of interest (G5)
     */
    record CaseInHand(CaseFacts facts, Optional<Instant> rememberedAt, ConflictFacts conflict) {
        CaseInHand with(ConflictFacts known) {
            return new CaseInHand(facts, rememberedAt, known);
        }
    }

    /**
     * Finds a case. If what is known does not suffice, the host is asked anew: a judgment issued or a judge added a
     * moment ago must not be refused because of some seconds' memory.
     *
     * @param caseNumber the number
     * @param suffices whether the facts allow what is meant to happen
     * @return the case, sufficient or not; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}
     */
    Outcome<CaseInHand> find(CaseNumber caseNumber, Predicate<CaseFacts> suffices) {
        HostAnswer<CaseFacts> answer = host.find(caseNumber);
        boolean enough = answer instanceof Known<CaseFacts> known && suffices.test(known.value());
        if (!enough && !(answer instanceof HostAnswer.Away<CaseFacts>)) {
            answer = host.refresh(caseNumber);
        }
        if (answer instanceof Known<CaseFacts> known) {
            return Outcome.done(
                    new CaseInHand(known.value(), known.fresh() ? Optional.empty() : Optional.of(known.asOf()),
                            ConflictFacts.NONE));
        }
        return answer.outcome()
                .then(facts -> Outcome.done(new CaseInHand(facts, Optional.empty(), ConflictFacts.NONE)));
    }
}
