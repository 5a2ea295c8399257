package org.shiming.dutylawyer.app;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.text.Texts;

/** Changes to the roster by the centre: assign, release, cover (三.4(2)). */
@Component(service = Roster.class)
public final class Roster {
    private final DutyUnit unit;
    private final Settings settings;
    private final Seats seats;

    /** @param unit the store @param settings hours and seats @param seats the way onto the roster */
    @Activate
    public Roster(@Reference DutyUnit unit, @Reference Settings settings, @Reference Seats seats) {
        this.unit = unit;
        this.settings = settings;
        this.seats = seats;
    }

    /**
     * Rosters somebody. Of many at once for the last seat exactly one gets it.
     *
     * @param act who, under which message
     * @param person who is to serve
     * @param slot when
     * @return the shift; or {@code SLOT_PAST}, {@code SLOT_TAKEN}, {@code PERSON_TAKEN}, {@code PERSON_ON_LEAVE},
     *         {@code PERSON_OUT_OF_TERM}, {@code PERSON_NOT_ACTIVE}, {@code PERSON_UNKNOWN}
     */
    public Outcome<Rostered> assign(Act act, String person, Slot slot) {
        return unit.once(act, "assign", List.of(person, slot.key()), Rostered.class,
                em -> seats.seat(em, act.caller().court().value(), person, slot,
                        Seats.Ground.of(ShiftOrigin.ASSIGNED))
                        .then(shift -> unit.done(act, "SHIFT_ASSIGNED", "", Rostered.of(shift, "", "安排值班"))));
    }

    /**
     * Takes a shift off the roster.
     *
     * @param act who, under which message
     * @param shift which
     * @param reason why
     * @return the shift; or {@code SHIFT_UNKNOWN}, {@code SHIFT_STATE}, {@code SLOT_PAST}
     */
    public Outcome<Rostered> release(Act act, String shift, String reason) {
        String why = Texts.required(reason, 500, "撤销原因");
        return unit.once(act, "release", List.of(shift, why), Rostered.class,
                em -> Seats.locked(em, act.caller().court().value(), shift).then(row -> {
                    if (row.shift().state() != ShiftState.PLANNED) {
                        return Outcome.refused(Refusals.shiftState(row.shift()));
                    }
                    if (settings.hours().over(row.shift().slot(), unit.now())) {
                        return Outcome.refused(Refusals.past(row.shift().slot()));
                    }
                    Seats.vacate(em, row, ShiftState.RELEASED, why);
                    return unit.done(act, "SHIFT_RELEASED", "", Rostered.of(row.shift(), why, "值班撤销"));
                }));
    }

    /**
     * Puts somebody in the place of a person on leave. A cover always stands for the shift of the person on leave,
     * never
     * for another cover, so covers make no chain.
     *
     * @param act who, under which message
     * @param shift the shift of the person on leave
     * @param person who covers it
     * @return the covering shift; or {@code COVER_NOT_NEEDED}, and what {@link #assign} refuses
     */
    public Outcome<Rostered> cover(Act act, String shift, String person) {
        return unit.once(act, "cover", List.of(shift, person), Rostered.class, em -> {
            String court = act.caller().court().value();
            return Seats.locked(em, court, shift).then(row -> {
                Shift away = row.shift();
                boolean covered = Rows.values(Rows.shifts(em, court, away.slot())).stream()
                        .anyMatch(other -> other.holds() && other.seat() == away.seat());
                if (away.state() != ShiftState.ON_LEAVE || covered) {
                    return Outcome.refused(Refusals.coverNotNeeded());
                }
                String first = away.origin() == ShiftOrigin.COVER ? away.before() : away.id();
                return seats.seat(em, court, person, away.slot(),
                        new Seats.Ground(ShiftOrigin.COVER, first, OptionalInt.of(away.seat())));
            }).then(cover -> unit.done(act, "SHIFT_COVERED", "", Rostered.of(cover, "", "安排替班")));
        });
    }
}
