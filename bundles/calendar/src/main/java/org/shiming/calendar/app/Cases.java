package org.shiming.calendar.app;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CaseNumber;

/** Reads cases of the caller's own court from the host; never called inside a transaction. */
@Component(service = Cases.class)
public final class Cases {
    private final CaseSystem host;

    /** @param host the court's case system */
    @Activate
    public Cases(@Reference CaseSystem host) {
        this.host = host;
    }

    /**
     * A case of the caller's court.
     *
     * @param caller who asks
     * @param caseNumber the case
     * @return the facts; or {@code CASE_UNKNOWN}, also for a case of another court, or {@code HOST_AWAY}
     */
    public Outcome<CaseFacts> find(Caller caller, CaseNumber caseNumber) {
        HostAnswer<CaseFacts> answer = host.find(caseNumber);
        if (answer instanceof HostAnswer.Known<CaseFacts> known && !known.value().court().equals(caller.court())) {
            return new HostAnswer.Unknown<CaseFacts>().outcome();
        }
        return answer.outcome();
    }

    /**
     * Whether the caller handles the case and may see full names.
     *
     * @param caller who asks
     * @param facts the case
     * @return true for the panel and for heads of its division
     */
    public static boolean handles(Caller caller, CaseFacts facts) {
        return facts.onPanel(caller.id())
                || caller.isAny(Role.DIVISION_HEAD) && caller.unit().equals(facts.division());
    }
}
