package org.shiming.dutylawyer.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.dutylawyer.store.ShiftRow;
import org.shiming.dutylawyer.store.SwapRow;

/** Seats somebody, in the caller's transaction: the one way onto the roster, with the day locked. */
@Component(service = Seats.class)
public final class Seats {
    private final DutyUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings hours and seats */
    @Activate
    public Seats(@Reference DutyUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /**
     * Why somebody is to be seated.
     *
     * @param origin how it comes
     * @param before the shift that it stands for, empty if none
     * @param seat that very seat, empty for the first free one
     */
    record Ground(ShiftOrigin origin, String before, OptionalInt seat) {
        static Ground of(ShiftOrigin origin) {
            return new Ground(origin, "", OptionalInt.empty());
        }
    }

    Outcome<Shift> seat(EntityManager em, String court, String who, Slot slot, Ground ground) {
        Rows.lock(em, court, List.of(slot.day()));
        return People.known(em, court, who).then(person -> {
            List<Shift> rostered = Rows.values(Rows.shifts(em, court, slot));
            Optional<Refusal> no = settings.rules().mayServe(person, slot, rostered,
                    Rows.leaves(em, court, who, slot), unit.now());
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            OptionalInt seat = ground.seat().isPresent() ? ground.seat() : settings.rules().freeSeat(rostered);
            if (seat.isEmpty()) {
                return Outcome.refused(Refusals.slotTaken(slot, settings.rules().seats()));
            }
            return Outcome.done(add(em, court, person, slot, seat.getAsInt(), ground));
        });
    }

    /** Takes a shift off its seat and lets proposals about it lapse; what it was stays readable. */
    static void vacate(EntityManager em, ShiftRow row, ShiftState state, String why) {
        row.become(state, why);
        Rows.openSwaps(em, row.court()).stream()
                .filter(swap -> swap.mine().equals(row.shift().id()) || swap.theirs().equals(row.shift().id()))
                .forEach(swap -> swap.settle(SwapRow.State.LAPSED, ""));
        em.flush();
    }

    /** A shift of the caller's court with its day locked, read after the lock. */
    static Outcome<ShiftRow> locked(EntityManager em, String court, String id) {
        Optional<LocalDate> day = Rows.shift(em, court, id).map(row -> row.shift().slot().day());
        if (day.isEmpty()) {
            return Outcome.refused(Refusals.shiftUnknown());
        }
        Rows.lock(em, court, List.of(day.get()));
        ShiftRow row = em.find(ShiftRow.class, id);
        em.refresh(row);
        return Outcome.done(row);
    }

    private static Shift add(EntityManager em, String court, DutyPerson person, Slot slot, int seat, Ground ground) {
        Shift shift = new Shift(UUID.randomUUID().toString(), slot, seat, person.id(), ShiftState.PLANNED,
                ground.origin(), ground.before());
        em.persist(new ShiftRow(court, shift));
        em.flush();
        return shift;
    }
}
