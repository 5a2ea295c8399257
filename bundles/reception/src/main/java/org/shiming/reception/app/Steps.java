package org.shiming.reception.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.Matters;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.reception.domain.Moves;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.State;
import org.shiming.reception.domain.Step;
import org.shiming.reception.domain.StepKind;
import org.shiming.reception.domain.Visit;
import org.shiming.reception.store.VisitQueries;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Takes steps in the queue: one at a time for each visit. To whom a visitor may be sent is the kernel's gate (三.5). */
@Component(service = Steps.class)
public final class Steps {
    private static final int TEXT = 500;

    private final ReceptionUnit unit;
    private final Book book;
    private final ExplanationGate gate;
    private final Matters matters;

    /**
     * @param unit the store
     * @param book the visits
     * @param gate the kernel's gates
     * @param matters the kernel
     */
    @Activate
    public Steps(@Reference ReceptionUnit unit, @Reference Book book, @Reference ExplanationGate gate,
            @Reference Matters matters) {
        this.unit = unit;
        this.book = book;
        this.gate = gate;
        this.matters = matters;
    }

    /**
     * Takes a plain step.
     *
     * @param act who, under which message
     * @param id the visit
     * @param kind {@code CALL AVENUES LEAVE TO_LAWYER TO_STAFF EXPLAIN}
     * @param text more of it
     * @return what it did; or {@code VISIT_UNKNOWN}, {@code VISIT_STATE}, the gate's refusal, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Moved> take(Act act, String id, StepKind kind, String text) {
        Texts.optional(text, TEXT, kind.label() + "说明");
        if (kind == StepKind.LEAVE || kind == StepKind.AVENUES) {
            Texts.required(text, TEXT, kind.label() + "说明");
        }
        String print = Json.fingerprint("step " + kind, id + "\n" + text);
        Optional<Outcome<Moved>> earlier = unit.journal().earlier(act.message(), print, Moved.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return visit(act, id).then(visit -> permitted(visit, kind))
                .then(visit -> unit.journal().once(act.message(), print, Moved.class,
                        em -> change(em, act, id, kind, text, (seen, next) -> seen)));
    }

    /**
     * Closes a visit, and its matter if it has one: accepted only if the party understood every question.
     *
     * @param act who, under which message
     * @param id the visit
     * @param outcome accepted, referred to other avenues or withdrawn
     * @param reason why, 1 to 500 characters
     * @return what it did; or the kernel's refusal, {@code VISIT_UNKNOWN}, {@code VISIT_STATE}
     */
    public Outcome<Moved> close(Act act, String id, MatterState outcome, String reason) {
        Texts.required(reason, TEXT, "办结说明");
        String print = Json.fingerprint("close " + outcome, id + "\n" + reason);
        Optional<Outcome<Moved>> earlier = unit.journal().earlier(act.message(), print, Moved.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return visit(act, id)
                .then(visit -> Moves.next(visit, StepKind.CLOSE).isPresent() ? Outcome.done(visit)
                        : Outcome.<Visit>refused(Refusals.state(visit, StepKind.CLOSE)))
                .then(visit -> closed(act, visit, outcome, reason))
                .then(visit -> unit.journal().once(act.message(), print, Moved.class,
                        em -> change(em, act, id, StepKind.CLOSE, outcome.label() + "：" + reason,
                                (seen, next) -> seen)));
    }

    /** A step in the transaction: the row is locked, so of two at once one sees what the other did. */
    Outcome<Change<Moved>> change(EntityManager em, Act act, String id, StepKind kind, String text,
            BiFunction<Visit, State, Visit> effect) {
        Optional<Visit> found = VisitQueries.locked(em, id).map(book::open);
        Optional<State> next = found.flatMap(visit -> Moves.next(visit, kind));
        if (next.isEmpty()) {
            return Outcome.refused(found.map(visit -> Refusals.state(visit, kind)).orElseGet(Refusals::unknown));
        }
        Step step = new Step(kind, unit.clock().instant(), act.caller().id().value(), act.caller().name(), text);
        Visit after = effect.apply(found.get(), next.get()).after(step, next.get());
        book.keep(em, after);
        return Outcome.done(unit.change(after, step));
    }

    private Outcome<Visit> visit(Act act, String id) {
        return book.find(act.caller().court().value(), id).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusals.unknown()));
    }

    private Outcome<Visit> permitted(Visit visit, StepKind kind) {
        if (Moves.next(visit, kind).isEmpty()) {
            return Outcome.refused(Refusals.state(visit, kind));
        }
        boolean staff = kind == StepKind.TO_STAFF;
        if (visit.matterId().isEmpty() || !staff && kind != StepKind.TO_LAWYER) {
            return Outcome.done(visit);
        }
        ExplanationMode mode = staff ? ExplanationMode.CENTRE_STAFF : ExplanationMode.DUTY_LAWYER;
        return gate.ask(new GateQuery(new CaseNumber(visit.demand().caseNumber()),
                new PartyId(visit.demand().partyId()), mode, List.of(), Optional.empty(), false))
                .then(answer -> answer.decision() == Decision.ALLOWED ? Outcome.done(visit)
                        : Outcome.refused(refusal(answer)));
    }

    private static Refusal refusal(GateAnswer answer) {
        GateAnswer.Reason reason = answer.reasons().get(0);
        return new Refusal(FaultKind.REFUSED_BY_RULE, reason.code(), reason.sentence(), Optional.of(reason.article()),
                reason.facts());
    }

    private Outcome<Visit> closed(Act act, Visit visit, MatterState outcome, String reason) {
        if (visit.matterId().isEmpty()) {
            return Outcome.done(visit);
        }
        MatterId matter = new MatterId(visit.matterId().get());
        boolean open = matters.matter(act.caller().court(), matter)
                .filter(view -> view.state() == MatterState.OPEN).isPresent();
        return open ? matters.close(ReceptionUnit.part(act, "close"), matter, outcome, reason).map(view -> visit)
                : Outcome.done(visit);
    }
}
