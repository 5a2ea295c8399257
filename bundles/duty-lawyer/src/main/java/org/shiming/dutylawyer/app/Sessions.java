package org.shiming.dutylawyer.app;

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
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.ServiceCode;
import org.shiming.dutylawyer.domain.CallState;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.store.CallRow;
import org.shiming.support.json.Json;

/**
 * The lawyer on duty records an explanation (三.5); from it follow attendance, pay and the hand-on, nothing is
 * typed.
 */
@Component(service = Sessions.class)
public final class Sessions {
    private static final String OCCASION = "律师值班释明";

    private final DutyUnit unit;
    private final Calls calls;
    private final CallFacts facts;
    private final Matters matters;

    /**
     * @param unit the store
     * @param calls who has whom
     * @param facts what follows from a session
     * @param matters kernel
     */
    @Activate
    public Sessions(@Reference DutyUnit unit, @Reference Calls calls, @Reference CallFacts facts,
            @Reference Matters matters) {
        this.unit = unit;
        this.calls = calls;
        this.facts = facts;
        this.matters = matters;
    }

    /**
     * What happened.
     *
     * @param matter the matter
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param manner 现场, 视频, 电话
     * @param services what was given
     * @param results question by question, the party's own answer
     * @param mood the mood seen
     * @param remarks for the next explainer, may be empty
     */
    public record Wish(MatterId matter, Instant startedAt, Instant endedAt, String manner, List<ServiceCode> services,
            List<RecordSession.Result> results, Mood mood, String remarks) {}

    /**
     * What was kept.
     *
     * @param session the session
     * @param matter the matter
     * @param sequence which explanation of this matter
     * @param state how the matter stands with the lawyer on duty
     * @param summary what comes next, in Chinese
     */
    public record Held(String session, String matter, int sequence, String state, String summary) {}

    /**
     * Records the explanation of a call that the caller has taken. One call makes one session, however often and under
     * however many messages it is sent: the kernel's message is made of the call.
     *
     * @param act who, under which message
     * @param wish what
     * @return what was kept; or {@code CALL_UNKNOWN}, {@code NOT_YOURS}, {@code CALL_RECORDED}, the kernel's refusal
     */
    public Outcome<Held> record(Act act, Wish wish) {
        String print = Json.fingerprint("recordSession", List.of(act.caller().id(), wish));
        Optional<Outcome<Held>> before = unit.journal().earlier(act.message(), print, Held.class);
        if (before.isPresent()) {
            return before.get();
        }
        return calls.mine(act.caller(), wish.matter()).then(row -> inKernel(act, row, wish))
                .then(session -> here(act, wish, session));
    }

    private Outcome<SessionView> inKernel(Act act, CallRow row, Wish wish) {
        if (row.state() == CallState.CLOSED) {
            return Outcome.refused(Refusals.callUnknown());
        }
        MessageId message = new MessageId(
                "duty:" + Json.fingerprint("call", List.of(row.subject().matter(), row.takenMillis())).substring(0,
                        50));
        Outcome<SessionView> recorded = matters.record(new Act(message, act.caller()), new RecordSession(wish.matter(),
                ExplanationMode.DUTY_LAWYER, act.caller().id(), act.caller().name(), wish.startedAt(), wish.endedAt(),
                OCCASION, wish.manner(), wish.services(), wish.results(), wish.mood(), List.of(), wish.remarks(),
                Optional.empty(), Optional.empty()));
        if (recorded instanceof Outcome.Refused<SessionView> no && "MESSAGE_ID_REUSED".equals(no.refusal().code())) {
            return Outcome.refused(new Refusal(FaultKind.CONFLICT, "CALL_RECORDED",
                    "本次接待的释明已经登记，原记录未改动；当事人又有疑问的，请由窗口或专职人员重新转交后再登记。", Optional.of(Article.CENTRE), List.of()));
        }
        return recorded;
    }

    private Outcome<Held> here(Act act, Wish wish, SessionView session) {
        boolean understood = wish.results().stream().allMatch(one -> one.answer() == PartyAnswer.UNDERSTOOD);
        return unit.once(act, "recordSession", wish, Held.class, em -> {
            facts.explained(em, new CallFacts.Held(session.id().value(), wish.matter().value(),
                    act.caller().court().value(), session.caseNumber().value(), ExplanationMode.DUTY_LAWYER,
                    act.caller().id().value(),
                    wish.startedAt(), wish.endedAt(), understood, session.recordedAt()));
            CallState state = understood ? CallState.UNDERSTOOD : CallState.HANDED_ON;
            String next = understood ? "当事人对所提问题均表示理解。" : "当事人仍有不理解的问题，已转释明中心专职人员接待（三.5）。";
            return unit.done(act, "LAWYER_EXPLAINED", session.caseNumber().value(),
                    new Held(session.id().value(), wish.matter().value(), session.sequence(), state.name(), next));
        });
    }
}
