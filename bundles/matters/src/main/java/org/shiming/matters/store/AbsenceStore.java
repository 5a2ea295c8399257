package org.shiming.matters.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/** Who is away when. Every method works in the entity manager it is given; it has no state. */
public final class AbsenceStore {
    /**
     * Keeps an absence; what was told of the same person before is replaced.
     *
     * @param em the transaction's
     * @param court court
     * @param person who
     * @param from the first day
     * @param until the last day, empty if for good
     * @param reason in words
     */
    public void put(EntityManager em, CourtCode court, PersonId person, LocalDate from, Optional<LocalDate> until,
            String reason) {
        AbsenceRow row = em.find(AbsenceRow.class, AbsenceRow.key(court, person));
        boolean fresh = row == null;
        AbsenceRow kept = fresh ? new AbsenceRow(court, person) : row;
        kept.set(from, until, reason);
        if (fresh) {
            em.persist(kept);
        }
    }

    /**
     * Whether somebody is away on a day.
     *
     * @param em any
     * @param court court
     * @param person who
     * @param day the day
     * @return true if so
     */
    public boolean away(EntityManager em, CourtCode court, PersonId person, LocalDate day) {
        AbsenceRow row = em.find(AbsenceRow.class, AbsenceRow.key(court, person));
        return row != null && row.on(day);
    }

    /**
     * The courts in which somebody is away on a day.
     *
     * @param em any
     * @param day the day
     * @return them
     */
    public List<CourtCode> courts(EntityManager em, LocalDate day) {
        return em
                .createQuery("select distinct a.court from AbsenceRow a where a.fromDay <= :day and a.untilDay >= :day",
                        String.class)
                .setParameter("day", day.toString()).getResultList().stream().map(CourtCode::new).toList();
    }
}
