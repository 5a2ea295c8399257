package org.shiming.reception.app;

import org.shiming.reception.domain.Step;
import org.shiming.reception.domain.Visit;

/**
 * What a step did: the caller's answer and the fact's payload (ledger convention), so it names no person and carries no
 * words of anybody. About a matter it is a later entry of that matter; without one it opens a line in the register.
 *
 * @param ledger {@code REGISTER} for a visit without a matter, else null
 * @param subject the visit, for a visit without a matter, else null
 * @param matter the kernel's matter, null if there is none
 * @param visit the visit
 * @param recordNumber its number
 * @param ticket the number in the day's queue
 * @param kindLabel what happened
 * @param state where it stands
 * @param stateLabel the same in Chinese
 * @param partyLabel masked, empty while it is not known
 * @param source how the visitor came
 * @param people how many came
 * @param provisional whether it waits for the host
 * @param summary a sentence without names
 */
public record Moved(String ledger, String subject, String matter, String visit, String recordNumber, int ticket,
        String kindLabel, String state, String stateLabel, String partyLabel, String source, int people,
        boolean provisional, String summary) {

    /** @return it @param visit the visit after the step @param step the step */
    static Moved of(Visit visit, Step step) {
        String matter = visit.matterId().orElse(null);
        return new Moved(matter == null ? "REGISTER" : null, matter == null ? visit.id() : null, matter, visit.id(),
                visit.number(), visit.ticket(), "来访" + step.kind().label(), visit.state().name(),
                visit.state().label(), visit.demand().partyLabel(), visit.demand().source().label(),
                visit.visitor().people(), visit.provisional(),
                "来访" + step.kind().label() + "：" + visit.state().label());
    }
}
