package org.shiming.reception.app;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.LoopGuide;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.NextStep;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.Decision;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.api.value.SessionId;

/** A kernel in memory: idempotent by message; staff only after the lawyer, as the real gate has it. */
final class FakeKernel implements LoopGuide, ExplanationGate {
    final List<OpenMatter> opened = new ArrayList<>();
    final List<RecordSession> recorded = new ArrayList<>();
    final Map<String, Object> answers = new HashMap<>();
    final Map<MatterId, MatterState> states = new HashMap<>();
    boolean lawyerWasThere;
    boolean judgeExplained;
    String refuseClosing = "";

    Matters matters() {
        return (Matters) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Matters.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                case "open" -> open((Act) arguments[0], (OpenMatter) arguments[1]);
                case "record" -> record((Act) arguments[0], (RecordSession) arguments[1]);
                case "close" -> close((MatterId) arguments[1], (MatterState) arguments[2]);
                case "matter" -> states.containsKey(arguments[1]) ? Optional.of(view((MatterId) arguments[1]))
                        : Optional.empty();
                case "ofCase" -> states.keySet().stream().map(this::view).toList();
                default -> throw new AssertionError(method.getName() + " is not used here");
                });
    }

    private Outcome<MatterView> open(Act act, OpenMatter wish) {
        return Outcome.done((MatterView) answers.computeIfAbsent(act.message().value(), id -> {
            opened.add(wish);
            states.put(new MatterId("matter-" + wish.party().value()), MatterState.OPEN);
            return view(new MatterId("matter-" + wish.party().value()));
        }));
    }

    private MatterView view(MatterId id) {
        return new MatterView(id, Fixture.STAFF.court(), Fixture.CASE,
                new PartyId(id.value().substring("matter-".length())), "某", opened.get(0).document(),
                opened.get(0).origin(), states.get(id), new PersonId("S1"), Instant.EPOCH, Optional.empty(),
                List.of(new MatterView.Question(new QuestionId("q-1"), "为什么不支持利息？", Optional.empty(), judgeExplained,
                        0)),
                0, Optional.empty());
    }

    private Outcome<SessionView> record(Act act, RecordSession session) {
        return Outcome.done((SessionView) answers.computeIfAbsent(act.message().value(), id -> {
            recorded.add(session);
            return new SessionView(new SessionId("session-" + recorded.size()), Fixture.CASE, new PartyId("P1"),
                    session, Instant.EPOCH, recorded.size(), Optional.empty(), Optional.empty());
        }));
    }

    private Outcome<MatterView> close(MatterId matter, MatterState state) {
        if (!refuseClosing.isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, refuseClosing, "仍有疑问。"));
        }
        states.put(matter, state);
        return Outcome.done(view(matter));
    }

    @Override
    public Outcome<List<NextStep>> next(CourtCode court, MatterId matter) {
        return Outcome.done(List.of(new NextStep(ExplanationMode.DUTY_LAWYER, answer(Decision.ALLOWED),
                List.of("值班律师"), List.of(new PersonId("W1")), 0, true)));
    }

    @Override
    public List<EarlierExplanation> earlier(CourtCode court, PartyId party, int max) {
        return List.of(new EarlierExplanation(new CaseNumber("（2025）豫0481民初9号"), new MatterId("old"),
                MatterState.ACCEPTED, ExplanationMode.DUTY_LAWYER, Instant.EPOCH,
                List.of(ServiceCode.POST_JUDGMENT_QA), 2, 1, Mood.CALM));
    }

    @Override
    public Outcome<GateAnswer> ask(GateQuery query) {
        boolean early = query.mode() == ExplanationMode.CENTRE_STAFF && !lawyerWasThere;
        return Outcome.done(answer(early ? Decision.BLOCKED : Decision.ALLOWED));
    }

    @Override
    public Outcome<GateAnswer> fulfilled(SessionId session) {
        throw new AssertionError("not used here");
    }

    private static GateAnswer answer(Decision decision) {
        return new GateAnswer(decision, List.of(new GateAnswer.Reason("ORDER",
                decision == Decision.BLOCKED ? "GATE_LAWYER_FIRST" : "GATE_ORDER_LAWYER", decision, Article.CENTRE,
                "首先安排值班律师。", List.of("尚未释明"))), Optional.empty(), true);
    }
}
