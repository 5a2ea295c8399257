package org.shiming.dutylawyer.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.matters.TimelineItem;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.SessionId;

/** A kernel in memory, idempotent by message as the real one is. */
final class FakeMatters implements Matters {
    final Map<String, MatterView> byMessage = new HashMap<>();
    final Map<String, SessionView> sessionByMessage = new HashMap<>();
    final Map<SessionId, String> receipts = new HashMap<>();
    final List<SessionView> sessions = new ArrayList<>();

    /** A party that walked in with one question. */
    MatterView walkIn(String id) {
        MatterView view = new MatterView(new MatterId(id), Fixture.COURT, new CaseNumber("（2026）豫0481民初1号"),
                new PartyId(id.substring("matter-".length())), "张某某", new DocumentId("D1"), Origin.WALK_IN,
                MatterState.OPEN, new PersonId("W001"), Fixture.BEGIN, Optional.empty(),
                List.of(new MatterView.Question(new QuestionId("Q1"), "为什么不支持利息？", Optional.empty(), false, 0)), 0,
                Optional.empty());
        byMessage.put(id, view);
        return view;
    }

    @Override
    public Outcome<MatterView> open(Act act, OpenMatter wish) {
        return Outcome.done(byMessage.computeIfAbsent(act.message().value(), id -> new MatterView(
                new MatterId("matter-" + wish.party()), Fixture.COURT, wish.caseNumber(), wish.party(), "某",
                wish.document(), wish.origin(), MatterState.OPEN, act.caller().id(), Fixture.BEGIN, Optional.empty(),
                List.of(), 0, Optional.empty())));
    }

    @Override
    public Outcome<SessionView> record(Act act, RecordSession session) {
        return Outcome.done(sessionByMessage.computeIfAbsent(act.message().value(), id -> {
            SessionView view = new SessionView(new SessionId("session-" + (sessions.size() + 1)),
                    new CaseNumber("（2026）豫0481民初1号"),
                    new PartyId(session.matter().value().substring("matter-".length())), session, Fixture.BEGIN,
                    sessions.size() + 1, Optional.empty(), Optional.empty());
            sessions.add(view);
            return view;
        }));
    }

    @Override
    public Outcome<SessionView> filed(Act act, SessionId session, String receiptNumber, Instant receivedAt) {
        receipts.put(session, receiptNumber);
        return Outcome.done(session(Fixture.COURT, session).orElseThrow());
    }

    @Override
    public Outcome<Appointment> book(Act act, MatterId matter, PersonId judge, Instant at,
            Optional<RecordSession.Approval> approval) {
        throw new AssertionError("not used here");
    }

    @Override
    public Outcome<Appointment> change(Act act, AppointmentId appointment, Appointment.State state, String reason) {
        throw new AssertionError("not used here");
    }

    @Override
    public Outcome<MatterView> close(Act act, MatterId matter, MatterState state, String reason) {
        throw new AssertionError("not used here");
    }

    @Override
    public Optional<MatterView> matter(CourtCode court, MatterId id) {
        return byMessage.values().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    @Override
    public List<MatterView> ofCase(CourtCode court, CaseNumber caseNumber) {
        return List.copyOf(byMessage.values());
    }

    @Override
    public Optional<SessionView> session(CourtCode court, SessionId id) {
        return sessions.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    @Override
    public List<SessionView> sessions(CourtCode court, CaseNumber caseNumber) {
        return List.copyOf(sessions);
    }

    @Override
    public List<Appointment> appointments(CaseNumber caseNumber, PartyId party) {
        return List.of();
    }

    @Override
    public List<TimelineItem> timeline(CourtCode court, CaseNumber caseNumber) {
        return List.of();
    }

    @Override
    public List<MatterView> open(CourtCode court, Optional<PersonId> owner, Optional<MatterId> before, int max) {
        return List.copyOf(byMessage.values());
    }
}
