package org.shiming.dutylawyer.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.shiming.dutylawyer.domain.CallState;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Leave;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.Slot;

/** The reads of this bundle's own tables, each of one court; stateless, inside the caller's transaction. */
public final class Rows {
    private static final int MANY = 1000;

    private Rows() {}

    /**
     * Locks a court's roster of these days, always in the same order.
     *
     * @param em manager
     * @param court court
     * @param days which
     */
    public static void lock(EntityManager em, String court, Collection<LocalDate> days) {
        days.stream().distinct().sorted().forEach(day -> {
            String id = court + "/" + day;
            if (em.find(DayRow.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
                em.persist(new DayRow(id));
                em.flush();
            }
        });
    }

    /** @param em manager @param court court @param day a day that is locked @return its row */
    public static DayRow day(EntityManager em, String court, LocalDate day) {
        return em.find(DayRow.class, court + "/" + day);
    }

    /** @param em manager @param court court @param person identifier @return the person, if on the court's list */
    public static Optional<DutyPerson> person(EntityManager em, String court, String person) {
        return Optional.ofNullable(em.find(PersonRow.class, PersonRow.id(court, person))).map(PersonRow::person);
    }

    /** @param em manager @param court court @return everybody on the list, by identifier */
    public static List<PersonRow> people(EntityManager em, String court) {
        return em.createQuery("select p from PersonRow p where p.court = :c order by p.person", PersonRow.class)
                .setParameter("c", court).setMaxResults(MANY).getResultList();
    }

    /** @param em manager @return the courts that have a list */
    public static List<String> courts(EntityManager em) {
        return em.createQuery("select distinct p.court from PersonRow p", String.class).getResultList();
    }

    /** @param em manager @param court court @param id identifier @return the shift, if it is this court's */
    public static Optional<ShiftRow> shift(EntityManager em, String court, String id) {
        return Optional.ofNullable(em.find(ShiftRow.class, id)).filter(row -> row.court().equals(court));
    }

    /** @param em manager @param court court @param slot slot @return every shift of it, given up ones included */
    public static List<ShiftRow> shifts(EntityManager em, String court, Slot slot) {
        return shifts(em, court, slot.day(), slot.day()).stream()
                .filter(row -> row.shift().slot().equals(slot)).toList();
    }

    /** @param em manager @param court court @param from first day @param to last day @return every shift between */
    public static List<ShiftRow> shifts(EntityManager em, String court, LocalDate from, LocalDate to) {
        return em.createQuery("select s from ShiftRow s where s.court = :c and s.onDay >= :f and s.onDay <= :t"
                + " order by s.onDay, s.half, s.seat, s.id", ShiftRow.class).setParameter("c", court)
                .setParameter("f", from.toString()).setParameter("t", to.toString()).getResultList();
    }

    /** @param rows rows @return their shifts */
    public static List<Shift> values(List<ShiftRow> rows) {
        return rows.stream().map(ShiftRow::shift).toList();
    }

    /**
     * @param em manager
     * @param court court
     * @param person who, empty for all
     * @param from day
     * @return leaves from then
     */
    public static List<LeaveRow> leaves(EntityManager em, String court, Optional<String> person, LocalDate from) {
        return em.createQuery("select l from LeaveRow l where l.court = :c and l.cancelled = 0 and l.toKey >= :f"
                + " order by l.fromKey, l.id", LeaveRow.class).setParameter("c", court)
                .setParameter("f", from.toString()).getResultList().stream()
                .filter(row -> person.isEmpty() || row.leave().person().equals(person.get())).toList();
    }

    /** @param em manager @param court court @param person who @param slot when @return the leaves that cover it */
    public static List<Leave> leaves(EntityManager em, String court, String person, Slot slot) {
        return leaves(em, court, Optional.of(person), slot.day()).stream().map(LeaveRow::leave)
                .filter(leave -> leave.covers(slot)).toList();
    }

    /** @param em manager @param court court @return proposals that wait for an answer, oldest first */
    public static List<SwapRow> openSwaps(EntityManager em, String court) {
        return em.createQuery("select s from SwapRow s where s.court = :c and s.state = 'PROPOSED'"
                + " order by s.atMillis, s.id", SwapRow.class).setParameter("c", court).setMaxResults(MANY)
                .getResultList();
    }

    /** @param em manager @param court court @return the weekly template */
    public static List<WeeklyRow> weekly(EntityManager em, String court) {
        return em.createQuery("select w from WeeklyRow w where w.court = :c order by w.weekday, w.half, w.person",
                WeeklyRow.class).setParameter("c", court).getResultList();
    }

    /** @param em manager @param court court @return every declared engagement of the court's people */
    public static List<EngagementRow> engagements(EntityManager em, String court) {
        return em.createQuery("select e from EngagementRow e where e.court = :c order by e.atMillis, e.id",
                EngagementRow.class).setParameter("c", court).getResultList();
    }

    /** @param em manager @param court court @param states which @param max at most @return who waits longest first */
    public static List<CallRow> calls(EntityManager em, String court, List<CallState> states, int max) {
        return em.createQuery("select r from CallRow r where r.court = :c and r.state in :s"
                + " order by r.sinceMillis, r.matter", CallRow.class).setParameter("c", court)
                .setParameter("s", states.stream().map(CallState::name).toList()).setMaxResults(max).getResultList();
    }

    /** @param em manager @param court court @param month yyyy-MM @return every line of the month, by person and day */
    public static List<PayRow> pay(EntityManager em, String court, String month) {
        return em.createQuery("select p from PayRow p where p.court = :c and p.month = :m"
                + " order by p.person, p.onDay, p.id", PayRow.class).setParameter("c", court)
                .setParameter("m", month).getResultList();
    }
}
