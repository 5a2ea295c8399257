package org.shiming.dutylawyer.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.dutylawyer.domain.CallState;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.store.CallRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.feed.Journal;
import org.shiming.support.text.Texts;

/** Who waits for the lawyer on duty, and who has whom (三.5). */
@Component(service = Calls.class)
public final class Calls {
    private static final int PAGE = 200;

    private final DutyUnit unit;
    private final OnDuty onDuty;
    private final Conflicts conflicts;
    private final Matters matters;

    /** @param unit the store @param onDuty who is on duty @param conflicts the check (G5) @param matters the kernel */
    @Activate
    public Calls(@Reference DutyUnit unit, @Reference OnDuty onDuty, @Reference Conflicts conflicts,
            @Reference Matters matters) {
        this.unit = unit;
        this.onDuty = onDuty;
        this.conflicts = conflicts;
        this.matters = matters;
    }

    /**
     * A call as it stands.
     *
     * @param matter the matter
     * @param owner the lawyer who has it, empty if nobody
     * @param state how it stands
     * @param reason why it was given back, else empty
     * @param summary a sentence without names
     */
    public record Changed(String matter, String owner, String state, String reason, String summary) {}

    /**
     * A call to look at.
     *
     * @param matter the matter
     * @param caseNumber the case
     * @param party masked
     * @param cause 案由
     * @param questions how many
     * @param state how it stands
     * @param since since when
     * @param lawyer who has it, empty if nobody
     */
    public record Call(String matter, String caseNumber, String party, String cause, int questions, CallState state,
            Instant since, String lawyer) {
        static Call of(CallRow row) {
            return new Call(row.subject().matter(), row.subject().caseNumber(), row.subject().partyLabel(),
                    row.subject().cause(), row.questions(), row.state(), Instant.ofEpochMilli(row.sinceMillis()),
                    row.lawyer().orElse(""));
        }
    }

    /** @param caller who looks @return who waits, and who is being explained to: a lawyer sees the own ones only */
    public List<Call> open(Caller caller) {
        return unit.tx().read(em -> Rows.calls(em, caller.court().value(),
                List.of(CallState.WAITING, CallState.TAKEN), PAGE)).stream()
                .filter(row -> Rights.arranges(caller) || row.state() == CallState.WAITING
                        || row.lawyer().filter(caller.id().value()::equals).isPresent())
                .map(Call::of).toList();
    }

    /**
     * Sends a matter to the lawyer on duty, whatever its origin (三.3: the judge or the window guides the party here).
     *
     * @param act who, under which message
     * @param matter which
     * @return the call; or {@code CALL_UNKNOWN}, {@code CALL_TAKEN}
     */
    public Outcome<Changed> send(Act act, MatterId matter) {
        Optional<MatterView> open = matters.matter(act.caller().court(), matter)
                .filter(view -> view.state() == MatterState.OPEN);
        if (open.isEmpty()) {
            return Outcome.refused(Refusals.callUnknown());
        }
        return unit.once(act, "sendCall", matter, Changed.class, em -> {
            CallRow row = em.find(CallRow.class, matter.value(), LockModeType.PESSIMISTIC_WRITE);
            if (row == null) {
                row = waiting(open.get(), unit.clock().millis());
                em.persist(row);
            } else if (row.state() == CallState.TAKEN) {
                return Outcome.refused(taken());
            }
            row.become(CallState.WAITING, unit.clock().millis());
            return done(act, "CALL_SENT", row, "", "已转值班律师");
        });
    }

    /**
     * Takes a call: by a lawyer who is signed in, and only where nothing stands against it (G5). Of two at once one has
     * it.
     *
     * @param act who, under which message
     * @param matter which
     * @return the call; or {@code NOT_ON_DUTY}, {@code CALL_UNKNOWN}, {@code CALL_TAKEN}, the gate's refusal
     */
    public Outcome<Changed> take(Act act, MatterId matter) {
        Caller caller = act.caller();
        boolean present = onDuty.of(caller.court(), caller.id().value(), unit.clock().instant())
                .filter(OnDuty.Serving::present).isPresent();
        if (!present) {
            return Outcome.refused(Refusals.notOnDuty());
        }
        return found(caller, matter).then(row -> conflicts.mayExplain(new CaseNumber(row.subject().caseNumber()),
                new PartyId(row.subject().partyId()), caller.id().value()))
                .then(answer -> unit.once(act, "takeCall", matter, Changed.class, em -> locked(em, act, matter, row -> {
                    if (row.state() != CallState.WAITING) {
                        return Outcome.refused(row.state() == CallState.TAKEN ? taken() : Refusals.callUnknown());
                    }
                    row.take(caller.id().value(), unit.clock().millis());
                    return done(act, "CALL_TAKEN", row, "", "值班律师已接待");
                })));
    }

    /**
     * Gives a call back, such as when the lawyer withdraws for a conflict that nobody knew of.
     *
     * @param act who, under which message
     * @param matter which
     * @param reason why
     * @return the call; or {@code CALL_UNKNOWN}, {@code NOT_YOURS}
     */
    public Outcome<Changed> giveBack(Act act, MatterId matter, String reason) {
        String why = Texts.required(reason, 500, "退回原因");
        return unit.once(act, "giveBack", List.of(matter, why), Changed.class, em -> locked(em, act, matter, row -> {
            if (row.state() != CallState.TAKEN) {
                return Outcome.refused(Refusals.callUnknown());
            }
            Optional<Refusal> no = Rights.over(act.caller(), row.lawyer().orElse(""));
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            row.become(CallState.WAITING, unit.clock().millis());
            return done(act, "CALL_GIVEN_BACK", row, why, "值班律师退回，重新等待接待");
        }));
    }

    /** A call of the caller's own: taken by the caller, or recorded by the caller already. */
    Outcome<CallRow> mine(Caller caller, MatterId matter) {
        return found(caller, matter).then(row -> row.lawyer().filter(caller.id().value()::equals).isPresent()
                ? Outcome.done(row) : Outcome.refused(Refusals.notYours()));
    }

    /** A call of the caller's court. */
    Outcome<CallRow> found(Caller caller, MatterId matter) {
        CallRow row = unit.tx().read(em -> em.find(CallRow.class, matter.value()));
        return row != null && row.subject().court().equals(caller.court().value()) ? Outcome.done(row)
                : Outcome.refused(Refusals.callUnknown());
    }

    static CallRow waiting(MatterView view, long atMillis) {
        return new CallRow(new CallRow.Subject(view.id().value(), view.court().value(), view.caseNumber().value(),
                view.party().value(), view.partyLabel(), "", view.origin()), view.questions().size(),
                CallState.WAITING, atMillis);
    }

    private static Outcome<Journal.Change<Changed>> locked(EntityManager em, Act act, MatterId matter,
            Function<CallRow, Outcome<Journal.Change<Changed>>> work) {
        CallRow row = em.find(CallRow.class, matter.value(), LockModeType.PESSIMISTIC_WRITE);
        return row == null || !row.subject().court().equals(act.caller().court().value())
                ? Outcome.refused(Refusals.callUnknown()) : work.apply(row);
    }

    private Outcome<Journal.Change<Changed>> done(Act act, String type, CallRow row, String reason, String deed) {
        return unit.done(act, type, row.subject().caseNumber(), new Changed(row.subject().matter(),
                row.lawyer().orElse(""), row.state().name(), reason, deed));
    }

    private static Refusal taken() {
        return new Refusal(FaultKind.CONFLICT, "CALL_TAKEN", "这位当事人已由其他值班律师接待，请刷新后选择其他待接待事项；本次未保存。",
                Optional.of(Article.CENTRE), List.of());
    }
}
