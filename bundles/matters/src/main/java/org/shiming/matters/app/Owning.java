package org.shiming.matters.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.HandOver.State;
import org.shiming.api.matters.Reassigned;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.OwnerRefusals;
import org.shiming.matters.domain.Passing;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;

/** Hands matters over, has them signed for or returned, reassigns them (一(二)4). */
final class Owning {
    private static final int BATCH = 200;
    private final Ground ground;

    Owning(Ground ground) {
        this.ground = ground;
    }

    /** What is wished, for the fingerprint. */
    record Wish(MatterId matter, PersonId to, String reason) {}

    /** The answer, for the fingerprint. */
    record Answer(String handOver, State state, String reason) {}

    Outcome<HandOver> offer(Act act, Wish wish) {
        Wishes.reason(wish.reason());
        Once<HandOver> once = new Once<>(ground, act, Json.fingerprint("offer", wish), HandOver.class);
        return once.settled(seen(act, wish.matter())
                .then(file -> once.change(file, (em, now) -> offered(em, act, now, wish))));
    }

    private Outcome<Change<HandOver>> offered(EntityManager em, Act act, MatterFile file, Wish wish) {
        if (!file.open()) {
            return Outcome.refused(Refusals.matterClosed());
        }
        if (!file.view().owner().equals(act.caller().id()) && !assigns(act.caller())) {
            return Outcome.refused(OwnerRefusals.notOwner());
        }
        if (ground.handOvers().waiting(em, wish.matter()).isPresent()) {
            return Outcome.refused(OwnerRefusals.handOverWaiting());
        }
        Optional<Refusal> receiver = receiver(em, file, wish.to());
        if (receiver.isPresent()) {
            return Outcome.refused(receiver.get());
        }
        Passing passing = passing(file, wish.to(), wish.reason(), State.OFFERED);
        ground.matters().touch(em, file);
        ground.handOvers().add(em, passing);
        return done("HANDOVER_OFFERED", act, file, passing);
    }

    Outcome<HandOver> answer(Act act, Answer wish) {
        String reason = wish.state() == State.RETURNED ? Wishes.reason(wish.reason())
                : Wishes.optionalReason(wish.reason());
        Once<HandOver> once = new Once<>(ground, act, Json.fingerprint("answer", wish), HandOver.class);
        if (wish.state() == State.OFFERED || wish.state() == State.ASSIGNED) {
            throw new InvalidValue("HANDOVER_STATE", "流转只能签收、退回或者撤回，请重新选择；本次未保存。");
        }
        Optional<Passing> known = ground.tx().read(em -> ground.handOvers().find(em, wish.handOver()))
                .filter(passing -> passing.court().equals(act.caller().court()));
        if (known.isEmpty()) {
            return once.settled(Outcome.refused(OwnerRefusals.handOverUnknown()));
        }
        return once.settled(seen(act, known.get().view().matter()).then(file -> once.change(file,
                (em, now) -> answered(em, act, now, new Answer(wish.handOver(), wish.state(), reason)))));
    }

    private Outcome<Change<HandOver>> answered(EntityManager em, Act act, MatterFile file, Answer wish) {
        Passing passing = ground.handOvers().find(em, wish.handOver()).orElseThrow();
        if (passing.view().state() != State.OFFERED) {
            return Outcome.refused(OwnerRefusals.handOverAnswered());
        }
        boolean withdrawn = wish.state() == State.WITHDRAWN;
        PersonId one = withdrawn ? passing.view().from() : passing.view().to();
        boolean may = act.caller().system() || act.caller().id().equals(one) || withdrawn && assigns(act.caller());
        if (!may) {
            return Outcome.refused(withdrawn ? OwnerRefusals.notOwner() : OwnerRefusals.notReceiver());
        }
        Passing after = passing.answered(wish.state(), now(), wish.reason());
        boolean signed = wish.state() == State.SIGNED;
        MatterFile owned = signed ? file.ownedBy(passing.view().to(), now()) : file;
        ground.matters().replace(em, owned);
        ground.handOvers().answer(em, after);
        return done("HANDOVER_" + wish.state(), act, owned, after);
    }

    List<Reassigned> reassign(Act act, List<MatterId> matters, PersonId to, String reason) {
        Wishes.reason(reason);
        if (matters.isEmpty() || matters.size() > BATCH) {
            throw new InvalidValue("BATCH_SIZE", "一次可以指派 1 至 " + BATCH + " 个事项，请分批办理；本次未保存。");
        }
        return matters.stream().map(matter -> {
            Outcome<HandOver> outcome = assign(rowOf(act, matter), new Wish(matter, to, reason));
            return new Reassigned(matter,
                    outcome instanceof Outcome.Refused<HandOver> refused ? Optional.of(refused.refusal())
                            : Optional.empty());
        }).toList();
    }

    private Outcome<HandOver> assign(Act act, Wish wish) {
        Once<HandOver> once = new Once<>(ground, act, Json.fingerprint("assign", wish), HandOver.class);
        return once.settled(seen(act, wish.matter())
                .then(file -> once.change(file, (em, now) -> assigned(em, act, now, wish))));
    }

    private Outcome<Change<HandOver>> assigned(EntityManager em, Act act, MatterFile file, Wish wish) {
        if (!file.open()) {
            return Outcome.refused(Refusals.matterClosed());
        }
        if (!assigns(act.caller())) {
            return Outcome.refused(OwnerRefusals.notOwner());
        }
        Optional<Refusal> receiver = receiver(em, file, wish.to());
        if (receiver.isPresent()) {
            return Outcome.refused(receiver.get());
        }
        withdraw(em, act, file, "已由统筹人员另行指派");
        Passing passing = passing(file, wish.to(), wish.reason(), State.OFFERED).answered(State.ASSIGNED, now(), "");
        MatterFile owned = file.ownedBy(wish.to(), now());
        ground.matters().replace(em, owned);
        ground.handOvers().add(em, passing);
        return done("MATTER_REASSIGNED", act, owned, passing);
    }

    /** Takes back what waits, within another change of the matter: nothing waits for a matter that has moved on. */
    void withdraw(EntityManager em, Act act, MatterFile file, String why) {
        ground.handOvers().waiting(em, file.view().id()).ifPresent(waiting -> {
            Passing after = waiting.answered(State.WITHDRAWN, now(), why);
            ground.handOvers().answer(em, after);
            Journal.append(em, List.of(OwnerFacts.handOver("HANDOVER_WITHDRAWN", now(), act, file, after)));
        });
    }

    private Outcome<Change<HandOver>> done(String type, Act act, MatterFile file, Passing passing) {
        return Outcome.done(new Change<>(passing.view(), OwnerFacts.handOver(type, now(), act, file, passing)));
    }

    private Optional<Refusal> receiver(EntityManager em, MatterFile file, PersonId to) {
        if (file.view().owner().equals(to)) {
            return Optional.of(OwnerRefusals.handOverToOwner());
        }
        LocalDate today = LocalDate.ofInstant(now(), OwnershipDesk.COURT_TIME);
        return ground.absences().away(em, file.view().court(), to, today) ? Optional.of(OwnerRefusals.receiverAbsent())
                : Optional.empty();
    }

    private Outcome<MatterFile> seen(Act act, MatterId matter) {
        return ground.tx().read(em -> ground.matters().find(em, matter))
                .filter(file -> file.view().court().equals(act.caller().court())).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusals.matterUnknown()));
    }

    private Passing passing(MatterFile file, PersonId to, String reason, State state) {
        HandOver view = new HandOver(ground.ids().next(), file.view().id(), file.view().owner(), to, reason, now(),
                state, Optional.empty(), "");
        return new Passing(view, file.view().court(), file.view().caseNumber());
    }

    private static boolean assigns(Caller caller) {
        return caller.system() || caller.isAny(Role.COORDINATOR, Role.DIVISION_HEAD, Role.COURT_LEADER,
                Role.TRIAL_MANAGEMENT);
    }

    /** Every row of a batch is a message of its own, so a batch that is repeated does only what was not done. */
    private static Act rowOf(Act act, MatterId matter) {
        String name = act.message().value() + "|" + matter.value();
        return new Act(new MessageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()),
                act.caller());
    }

    private Instant now() {
        return ground.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
