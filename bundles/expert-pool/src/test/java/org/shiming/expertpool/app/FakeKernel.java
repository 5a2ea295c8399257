package org.shiming.expertpool.app;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.Article;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.Decision;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;

/** A kernel in memory: matters by party, gates that know conflicts, sessions idempotent by message. */
public class FakeKernel implements ExplanationGate {
    final Set<String> conflicts = new HashSet<>();
    final List<GateQuery> asked = new ArrayList<>();
    public final List<RecordSession> recorded = new ArrayList<>();
    final Map<String, SessionView> answers = new ConcurrentHashMap<>();
    Optional<Mood> mood = Optional.empty();

    Matters matters() {
        return (Matters) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Matters.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                case "matter" -> matter((CourtCode) arguments[0], (MatterId) arguments[1]);
                case "record" -> record((Act) arguments[0], (RecordSession) arguments[1]);
                default -> throw new AssertionError(method.getName() + " is not used here");
                });
    }

    private Optional<MatterView> matter(CourtCode court, MatterId id) {
        return id.value().startsWith("M") && "豫0481".equals(court.value())
                ? Optional.of(new MatterView(id, court, Fixture.CASE, new PartyId("P" + id.value().substring(1)), "张某某",
                        new DocumentId("D1"), Origin.values()[0], MatterState.OPEN, new PersonId("S1"), Instant.EPOCH,
                        mood, List.of(), 0, Optional.empty()))
                : Optional.empty();
    }

    private Outcome<SessionView> record(Act act, RecordSession session) {
        return Outcome.done(answers.computeIfAbsent(act.message().value(), id -> {
            recorded.add(session);
            return new SessionView(new SessionId("session-" + recorded.size()), Fixture.CASE, new PartyId("P1"),
                    session, Instant.EPOCH, recorded.size(), Optional.empty(), Optional.empty());
        }));
    }

    @Override
    public synchronized Outcome<GateAnswer> ask(GateQuery query) {
        asked.add(query);
        boolean conflict = query.explainer().filter(who -> conflicts.contains(who.value())).isPresent();
        Decision decision = conflict ? Decision.BLOCKED : Decision.ALLOWED;
        return Outcome.done(new GateAnswer(decision, List.of(new GateAnswer.Reason("G5",
                conflict ? "GATE_CONFLICT" : "GATE_NO_CONFLICT", decision, Article.EXPERTS, "核查。", List.of())),
                Optional.empty(), true));
    }

    @Override
    public Outcome<GateAnswer> fulfilled(SessionId session) {
        throw new AssertionError("not used here");
    }
}
