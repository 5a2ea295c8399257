package org.shiming.matters.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.Decision;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.SessionId;
import org.shiming.matters.app.Facts.Circumstances;
import org.shiming.matters.domain.Closing;
import org.shiming.matters.domain.Gates;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** What ends things: a matter is closed (G6), a session's record is in the case file (G7). */
final class Closings {
    private final Ground ground;
    private final Owning owning;

    Closings(Ground ground, Owning owning) {
        this.ground = ground;
        this.owning = owning;
    }

    /** What is wished, for the fingerprint. */
    record Wish(MatterId matter, MatterState state, String reason) {}

    /** The receipt, for the fingerprint. */
    record Receipt(SessionId session, String number, Instant at) {}

    Outcome<MatterView> close(Act act, Wish wish) {
        String reason = Wishes.optionalReason(wish.reason());
        Once<MatterView> once = new Once<>(ground, act, Json.fingerprint("close", wish), MatterView.class);
        if (wish.state() == MatterState.OPEN) {
            return once.settled(Outcome.refused(Refusals.matterState()));
        }
        Optional<MatterFile> seen = ground.tx().read(em -> ground.matters().find(em, wish.matter()))
                .filter(file -> file.view().court().equals(act.caller().court()));
        if (seen.isEmpty()) {
            return once.settled(Outcome.refused(Refusals.matterUnknown()));
        }
        return once.change(seen.get(), (em, file) -> closed(em, act, file, wish.state(), reason));
    }

    private Outcome<Change<MatterView>> closed(EntityManager em, Act act, MatterFile file, MatterState state,
            String reason) {
        if (!file.open()) {
            return Outcome.refused(Refusals.matterClosed());
        }
        if (state == MatterState.ACCEPTED && !file.understood()) {
            return Outcome.refused(Refusals.stillInDoubt());
        }
        GateAnswer answer = Gates.close(closing(em, file));
        if (answer.decision() != Decision.ALLOWED) {
            return Outcome.refused(Refusals.ofGate(answer));
        }
        owning.withdraw(em, act, file, "事项已办结");
        MatterFile after = file.closed(state);
        ground.matters().replace(em, after);
        return Outcome.done(new Change<>(after.view(),
                Facts.matter("MATTER_CLOSED", ground.clock().instant(), act, after, List.of(), reason)));
    }

    /** Looks for directions only where there are any. */
    private Closing closing(EntityManager em, MatterFile file) {
        return file.directed().isEmpty() ? Closing.untold(file.view().origin())
                : new Closing(file.view().origin(), ground.directions().of(em, file.view().id()));
    }

    Outcome<SessionView> filed(Act act, Receipt receipt) {
        Texts.required(receipt.number(), 100, "入卷回执编号");
        Once<SessionView> once = new Once<>(ground, act, Json.fingerprint("filed", receipt), SessionView.class);
        Optional<SessionView> session = ground.tx().read(em -> ground.sessions().find(em, receipt.session()));
        if (session.isPresent() && session.get().filedReceipt().isPresent()) {
            boolean same = session.get().filedReceipt().get().equals(receipt.number());
            return once.settled(same ? Outcome.done(session.get()) : Outcome.refused(Refusals.filedBefore()));
        }
        return once.settled(once.tried(em -> filed(em, act, receipt))
                .orElseGet(() -> Outcome.refused(Refusals.filedBefore())));
    }

    private Outcome<Change<SessionView>> filed(EntityManager em, Act act, Receipt receipt) {
        Optional<SessionView> before = ground.sessions().find(em, act.caller().court(), receipt.session());
        if (before.isEmpty()) {
            return Outcome.refused(Refusals.sessionUnknown());
        }
        SessionView session = before.get();
        SessionView after = new SessionView(session.id(), session.caseNumber(), session.party(), session.recorded(),
                session.recordedAt(), session.sequence(), Optional.of(receipt.number()),
                Optional.of(receipt.at().truncatedTo(ChronoUnit.MILLIS)));
        MatterFile file = ground.matters().find(em, session.recorded().matter()).orElseThrow();
        ground.sessions().filed(em, session.id(), receipt.number(), receipt.at());
        return Outcome.done(new Change<>(after, Facts.session("RECORD_FILED", ground.clock().instant(), act, file,
                after, Circumstances.NONE)));
    }
}
