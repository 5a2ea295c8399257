package org.shiming.reception.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.ServiceCode;
import org.shiming.reception.domain.Moves;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;

/** The centre's staff explain, calm, and tell the other avenues (三.5). Order and conflict are the kernel's. */
@Component(service = Explaining.class)
public final class Explaining {
    private final Book book;
    private final Matters matters;
    private final Steps steps;

    /** @param book the visits @param matters the kernel @param steps notes it in the visit */
    @Activate
    public Explaining(@Reference Book book, @Reference Matters matters, @Reference Steps steps) {
        this.book = book;
        this.matters = matters;
        this.steps = steps;
    }

    /**
     * What was explained.
     *
     * @param visit the visit
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param services what was given
     * @param results question by question, the party's own answer
     * @param mood the mood seen
     * @param remarks up to 4,000 characters
     */
    public record Wish(String visit, Instant startedAt, Instant endedAt, List<ServiceCode> services,
            List<RecordSession.Result> results, Mood mood, String remarks) {}

    /** What was kept. @param session the session @param matter the matter @param sequence 1 for the first one */
    public record Explained(String session, String matter, int sequence) {}

    /**
     * Records it.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or the kernel's refusal, {@code VISIT_UNKNOWN}, {@code VISIT_STATE}
     */
    public Outcome<Explained> explain(Act act, Wish wish) {
        Optional<Visit> found = book.find(act.caller().court().value(), wish.visit());
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.unknown());
        }
        Visit visit = found.get();
        if (Moves.next(visit, StepKind.EXPLAIN).isEmpty()) {
            return Outcome.refused(visit.matterId().isEmpty() && !visit.provisional() ? Refusals.caseNeeded()
                    : Refusals.state(visit, StepKind.EXPLAIN));
        }
        return matters.record(ReceptionUnit.part(act, "s"), session(act, visit, wish))
                .then(session -> steps.take(ReceptionUnit.part(act, "explain"), visit.id(), StepKind.EXPLAIN, "")
                        .map(moved -> explained(session)));
    }

    private static Explained explained(SessionView session) {
        return new Explained(session.id().value(), session.recorded().matter().value(), session.sequence());
    }

    private static RecordSession session(Act act, Visit visit, Wish wish) {
        return new RecordSession(new MatterId(visit.matterId().orElseThrow()), ExplanationMode.CENTRE_STAFF,
                act.caller().id(), act.caller().name(), wish.startedAt(), wish.endedAt(), "来访", "现场", wish.services(),
                wish.results(), wish.mood(), List.of(), wish.remarks(), Optional.empty(), Optional.empty());
    }
}
