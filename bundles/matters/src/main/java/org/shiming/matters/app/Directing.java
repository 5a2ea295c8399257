package org.shiming.matters.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.matters.DirectionView.Told;
import org.shiming.api.matters.Feedback;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MatterId;
import org.shiming.matters.domain.Commission;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.OwnerRefusals;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Puts designations and leaders' items behind matters and notes what was told of them (三.8, 三.9). */
final class Directing {
    private final Ground ground;

    Directing(Ground ground) {
        this.ground = ground;
    }

    /** What is wished, for the fingerprint. */
    record Wish(MatterId matter, Direction direction) {}

    /** What was told, for the fingerprint. */
    record Telling(MatterId matter, String item, Feedback feedback, Instant at, String receipt) {}

    Outcome<DirectionView> direct(Act act, Wish raw) {
        Direction said = raw.direction();
        Texts.required(said.item(), 64, "指定（交办）事项编号");
        Texts.required(said.source(), 200, "指定（交办）来源");
        Texts.optional(said.reference(), 200, "文号");
        Wish wish = new Wish(raw.matter(), new Direction(said.item(), said.kind(), said.source(), said.reference(),
                said.directedAt().truncatedTo(ChronoUnit.MILLIS)));
        Once<DirectionView> once = new Once<>(ground, act, Json.fingerprint("direct", wish), DirectionView.class);
        return once.settled(seen(act, wish.matter()).then(file -> {
            Optional<Commission> known = ground.tx().read(em -> find(em, wish.matter(), wish.direction().item()));
            return known.isPresent() ? again(wish, known.get())
                    : once.change(file, (em, now) -> directed(em, act, now, wish));
        }));
    }

    private Outcome<DirectionView> again(Wish wish, Commission known) {
        return known.direction().equals(wish.direction()) ? Outcome.done(view(wish.matter(), known))
                : Outcome.refused(OwnerRefusals.directionChanged());
    }

    private Outcome<Change<DirectionView>> directed(EntityManager em, Act act, MatterFile file, Wish wish) {
        if (!file.open()) {
            return Outcome.refused(Refusals.matterClosed());
        }
        if (find(em, wish.matter(), wish.direction().item()).isPresent()) {
            return Outcome.refused(OwnerRefusals.directionChanged());
        }
        Commission commission = new Commission(wish.direction(), List.of());
        MatterFile after = file.directed(wish.direction().kind());
        ground.matters().replace(em, after);
        ground.directions().add(em, ground.ids().next(), file.view().court(), wish.matter(), commission);
        DirectionView view = view(wish.matter(), commission);
        return Outcome.done(new Change<>(view,
                OwnerFacts.direction("MATTER_DIRECTED", ground.clock().instant(), act, after, view)));
    }

    Outcome<DirectionView> told(Act act, Telling raw) {
        Telling wish = new Telling(raw.matter(), raw.item(), raw.feedback(), raw.at().truncatedTo(ChronoUnit.MILLIS),
                Texts.optional(raw.receipt(), 200, "回执"));
        Once<DirectionView> once = new Once<>(ground, act, Json.fingerprint("told", wish), DirectionView.class);
        Instant latest = ground.clock().instant().plusSeconds(ground.settings().clockToleranceSeconds());
        if (wish.at().isAfter(latest)) {
            return once.settled(Outcome.refused(OwnerRefusals.feedbackInFuture()));
        }
        return once.settled(seen(act, wish.matter())
                .then(file -> once.change(file, (em, now) -> told(em, act, now, wish))));
    }

    private Outcome<Change<DirectionView>> told(EntityManager em, Act act, MatterFile file, Telling wish) {
        Optional<Commission> known = find(em, wish.matter(), wish.item());
        if (known.isEmpty()) {
            return Outcome.refused(OwnerRefusals.directionUnknown());
        }
        if (known.get().told(wish.feedback()).isPresent()) {
            return Outcome.refused(OwnerRefusals.toldBefore());
        }
        if (!known.get().inOrder(wish.feedback())) {
            return Outcome.refused(OwnerRefusals.outOfOrder(known.get()));
        }
        Commission after = known.get().with(new Told(wish.feedback(), wish.at(), wish.receipt()));
        ground.matters().touch(em, file);
        ground.directions().tell(em, wish.matter(), after);
        DirectionView view = view(wish.matter(), after);
        return Outcome.done(new Change<>(view,
                OwnerFacts.direction("FEEDBACK_TOLD", ground.clock().instant(), act, file, view)));
    }

    static DirectionView view(MatterId matter, Commission commission) {
        return new DirectionView(matter, commission.direction(), commission.told(), commission.missing());
    }

    private Optional<Commission> find(EntityManager em, MatterId matter, String item) {
        return ground.directions().of(em, matter).stream().filter(one -> one.direction().item().equals(item))
                .findFirst();
    }

    private Outcome<MatterFile> seen(Act act, MatterId matter) {
        return ground.tx().read(em -> ground.matters().find(em, matter))
                .filter(file -> file.view().court().equals(act.caller().court())).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusals.matterUnknown()));
    }
}
