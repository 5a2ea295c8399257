package org.shiming.expertpool.app;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.outcome.Outcome;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.Refusals;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.store.BookingRow;
import org.shiming.expertpool.store.PoolQueries;

/**
 * The one clash check: person, room and party, for every caller. Whoever wants a time first takes the court's turn (a
 * row locked until the commit), so of many on the last slot one wins and the others see its booking.
 */
@Component(service = Slots.class)
public final class Slots {
    private final Settings settings;

    /** @param settings the rooms */
    @Activate
    public Slots(@Reference Settings settings) {
        this.settings = settings;
    }

    /** Waits for the court's turn. Before any other lock, so that nobody waits in a circle. @param em @param court */
    static void turn(EntityManager em, String court) {
        PoolQueries.next(em, court + "-turn");
    }

    /**
     * Whether a slot is free; the caller holds the court's turn.
     *
     * @param em the transaction
     * @param id the booking's identifier
     * @param court court code
     * @param subject to whom
     * @param person who would explain
     * @param slot when and where
     * @return the slot; or {@code ROOM_UNKNOWN}, {@code SLOT_TAKEN} with what is taken
     */
    Outcome<Slot> free(EntityManager em, String id, String court, Booking.Subject subject, String person, Slot slot) {
        if (!settings.rooms().contains(slot.room())) {
            return Outcome.refused(Refusals.room(settings.rooms()));
        }
        List<BookingRow> clashes = PoolQueries.clashes(em,
                new PoolQueries.Taken(court, person, slot.room(), subject.party()), slot.from().toEpochMilli(),
                slot.to().toEpochMilli(), id);
        List<String> taken = new ArrayList<>();
        if (clashes.stream().anyMatch(row -> row.expert().equals(person))) {
            taken.add("专家");
        }
        if (clashes.stream().anyMatch(row -> row.room().equals(slot.room()))) {
            taken.add("释明室");
        }
        if (clashes.stream().anyMatch(row -> row.party().equals(subject.party()))) {
            taken.add("当事人");
        }
        return taken.isEmpty() ? Outcome.done(slot) : Outcome.refused(Refusals.taken(taken));
    }
}
