package org.shiming.dutylawyer.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.dutylawyer.store.ShiftRow;
import org.shiming.dutylawyer.store.SwapRow;
import org.shiming.support.text.Texts;

/**
 * Swaps: proposed by one, accepted by the other or, in their place, by the centre. Both former shifts stay as
 * history.
 */
@Component(service = Swaps.class)
public final class Swaps {
    private final DutyUnit unit;
    private final Settings settings;
    private final Seats seats;

    /** @param unit the store @param settings who may swap @param seats the way onto the roster */
    @Activate
    public Swaps(@Reference DutyUnit unit, @Reference Settings settings, @Reference Seats seats) {
        this.unit = unit;
        this.settings = settings;
        this.seats = seats;
    }

    /**
     * A swap as it stands.
     *
     * @param subject the swap
     * @param owner who proposed it
     * @param other who has to answer
     * @param state how it stands
     * @param onBehalf whether the centre acted for somebody
     * @param reason why
     * @param summary a sentence without names
     */
    public record Swapped(String subject, String owner, String other, String state, boolean onBehalf, String reason,
            String summary) {}

    /** An answer to a proposal. */
    public enum Answer {
        /** The other, or the centre for the other. */
        ACCEPT,
        /** The other, or the centre for the other. */
        DECLINE,
        /** Who proposed it, or the centre. */
        WITHDRAW
    }

    /**
     * Proposes to give one shift for another.
     *
     * @param act who, under which message
     * @param mine the shift given
     * @param theirs the shift wanted
     * @param reason why
     * @return the proposal; or {@code NOT_YOURS}, {@code SHIFT_SWAPPED_BEFORE}, {@code SHIFT_IS_COVER},
     *         {@code SHIFT_STATE}, {@code SLOT_PAST}, {@code SWAP_SAME}, {@code SWAP_PENDING}, and what stands against
     *         serving in the other's half-day
     */
    public Outcome<Swapped> propose(Act act, String mine, String theirs, String reason) {
        String why = Texts.required(reason, 500, "换班原因");
        return unit.once(act, "proposeSwap", List.of(mine, theirs, why), Swapped.class, em -> {
            String court = act.caller().court().value();
            return both(em, court, mine, theirs).then(pair -> {
                Optional<Refusal> no = Rights.over(act.caller(), pair.mine().shift().person())
                        .or(() -> against(em, court, pair)).or(() -> pending(em, court, mine, theirs));
                if (no.isPresent()) {
                    return Outcome.refused(no.get());
                }
                SwapRow row = new SwapRow(UUID.randomUUID().toString(), court, pair.mine(), pair.theirs(), why,
                        unit.clock().millis());
                em.persist(row);
                boolean behalf = !act.caller().id().value().equals(row.proposer());
                return unit.done(act, "SWAP_PROPOSED", "", swapped(row, behalf, why, "提出换班"));
            });
        });
    }

    /**
     * Answers a proposal. Accepting checks again everything that may have changed since.
     *
     * @param act who, under which message
     * @param id which
     * @param answer what
     * @return the swap; or {@code SWAP_UNKNOWN}, {@code SWAP_SETTLED}, {@code NOT_YOURS}, and what {@link #propose}
     *         refuses
     */
    public Outcome<Swapped> answer(Act act, String id, Answer answer) {
        return unit.once(act, "answerSwap", List.of(id, answer), Swapped.class, em -> {
            SwapRow row = em.find(SwapRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (row == null || !row.court().equals(act.caller().court().value())) {
                return Outcome.refused(Refusals.swapUnknown());
            }
            String who = answer == Answer.WITHDRAW ? row.proposer() : row.other();
            Optional<Refusal> no = Rights.over(act.caller(), who);
            if (no.isPresent() || row.state() != SwapRow.State.PROPOSED) {
                return Outcome.refused(no.orElseGet(Refusals::swapSettled));
            }
            boolean behalf = !act.caller().id().value().equals(who);
            if (answer == Answer.ACCEPT) {
                return accept(em, row).then(done -> {
                    row.settle(SwapRow.State.ACCEPTED, act.caller().id().value());
                    return unit.done(act, "SHIFTS_SWAPPED", "", swapped(row, behalf, row.reason(), "换班完成"));
                });
            }
            boolean declined = answer == Answer.DECLINE;
            row.settle(declined ? SwapRow.State.DECLINED : SwapRow.State.WITHDRAWN, act.caller().id().value());
            return unit.done(act, declined ? "SWAP_DECLINED" : "SWAP_WITHDRAWN", "",
                    swapped(row, behalf, row.reason(), declined ? "换班未同意" : "换班申请已撤回"));
        });
    }

    private record Pair(ShiftRow mine, ShiftRow theirs) {}

    private Outcome<Pair> both(EntityManager em, String court, String mine, String theirs) {
        List<LocalDate> days = Stream.of(mine, theirs).flatMap(id -> Rows.shift(em, court, id).stream())
                .map(row -> row.shift().slot().day()).toList();
        Rows.lock(em, court, days);
        return Seats.locked(em, court, mine)
                .then(given -> Seats.locked(em, court, theirs).map(wanted -> new Pair(given, wanted)));
    }

    private Optional<Refusal> against(EntityManager em, String court, Pair pair) {
        Shift mine = pair.mine().shift();
        Shift theirs = pair.theirs().shift();
        if (mine.person().equals(theirs.person()) || mine.slot().equals(theirs.slot())) {
            return Optional.of(Refusals.swapSame());
        }
        return settings.rules().maySwap(mine, unit.now()).or(() -> settings.rules().maySwap(theirs, unit.now()))
                .or(() -> serving(em, court, mine.person(), theirs))
                .or(() -> serving(em, court, theirs.person(), mine));
    }

    private Optional<Refusal> serving(EntityManager em, String court, String person, Shift there) {
        return Rows.person(em, court, person)
                .map(known -> settings.rules().mayServe(known, there.slot(),
                        Rows.values(Rows.shifts(em, court, there.slot())),
                        Rows.leaves(em, court, person, there.slot()), unit.now()))
                .orElseGet(() -> Optional.of(Refusals.personUnknown()));
    }

    private static Optional<Refusal> pending(EntityManager em, String court, String mine, String theirs) {
        List<String> wanted = List.of(mine, theirs);
        return Rows.openSwaps(em, court).stream()
                .filter(swap -> wanted.contains(swap.mine()) || wanted.contains(swap.theirs())).findFirst()
                .map(swap -> Refusals.swapPending());
    }

    private Outcome<Shift> accept(EntityManager em, SwapRow row) {
        return both(em, row.court(), row.mine(), row.theirs()).then(pair -> {
            Optional<Refusal> no = against(em, row.court(), pair);
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            Shift mine = pair.mine().shift();
            Shift theirs = pair.theirs().shift();
            pair.mine().become(ShiftState.SWAPPED, row.reason());
            pair.theirs().become(ShiftState.SWAPPED, row.reason());
            em.flush();
            return seats.seat(em, row.court(), theirs.person(), mine.slot(), inPlaceOf(mine)).then(
                    first -> seats.seat(em, row.court(), mine.person(), theirs.slot(), inPlaceOf(theirs)));
        });
    }

    private static Seats.Ground inPlaceOf(Shift shift) {
        return new Seats.Ground(ShiftOrigin.SWAP, shift.id(), OptionalInt.of(shift.seat()));
    }

    private static Swapped swapped(SwapRow row, boolean behalf, String reason, String deed) {
        return new Swapped(row.id(), row.proposer(), row.other(), row.state().name(), behalf, reason, deed);
    }
}
