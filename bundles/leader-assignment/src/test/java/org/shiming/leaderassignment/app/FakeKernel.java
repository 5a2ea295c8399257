package org.shiming.leaderassignment.app;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.matters.Directions;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.SessionId;

/** A kernel in memory: matters and sessions idempotent by message, directions in their order. */
class FakeKernel implements Directions {
    final List<OpenMatter> opened = new ArrayList<>();
    final List<Direction> directed = new ArrayList<>();
    final List<Feedback> told = new ArrayList<>();
    final List<RecordSession> recorded = new ArrayList<>();
    final Map<String, Object> answers = new HashMap<>();
    String refuse = "";

    Matters matters() {
        return (Matters) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{Matters.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                case "open" -> open((Act) arguments[0], (OpenMatter) arguments[1]);
                case "record" -> record((Act) arguments[0], (RecordSession) arguments[1]);
                default -> throw new AssertionError(method.getName() + " is not used here");
                });
    }

    private Outcome<MatterView> open(Act act, OpenMatter wish) {
        if (!refuse.isEmpty()) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, refuse, "稍后再试。"));
        }
        return Outcome.done((MatterView) answers.computeIfAbsent(act.message().value(), id -> {
            opened.add(wish);
            return new MatterView(new MatterId("matter-1"), act.caller().court(), wish.caseNumber(), wish.party(), "某",
                    wish.document(), wish.origin(), MatterState.OPEN, act.caller().id(), Instant.EPOCH,
                    Optional.empty(), List.of(), 0, Optional.empty());
        }));
    }

    private Outcome<SessionView> record(Act act, RecordSession session) {
        return Outcome.done((SessionView) answers.computeIfAbsent(act.message().value(), id -> {
            recorded.add(session);
            return new SessionView(new SessionId("session-" + recorded.size()), Fixture.CASE, new PartyId("P1"),
                    session, Instant.EPOCH, recorded.size(), Optional.empty(), Optional.empty());
        }));
    }

    @Override
    public Outcome<DirectionView> direct(Act act, MatterId matter, Direction direction) {
        if (answers.putIfAbsent(act.message().value(), direction) == null) {
            directed.add(direction);
        }
        return Outcome.done(new DirectionView(matter, direction, List.of(), List.of()));
    }

    @Override
    public Outcome<DirectionView> told(Act act, MatterId matter, String item, Feedback feedback, Instant at,
            String receipt) {
        if (answers.putIfAbsent(act.message().value(), feedback) == null) {
            told.add(feedback);
        }
        return Outcome.done(new DirectionView(matter, directed.get(0), List.of(), List.of()));
    }

    @Override
    public List<DirectionView> of(CourtCode court, MatterId matter) {
        return List.of();
    }
}
