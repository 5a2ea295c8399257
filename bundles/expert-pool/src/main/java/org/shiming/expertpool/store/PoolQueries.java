package org.shiming.expertpool.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import javax.persistence.TypedQuery;

/** The reads of this bundle's own tables; stateless, inside the caller's transaction. */
public final class PoolQueries {
    private static final int BATCH = 200;

    private PoolQueries() {}

    /** Who and where would be taken. @param court court @param expert who @param room where @param party whom */
    public record Taken(String court, String expert, String room, String party) {}

    /** @param em manager @param id identifier @return the booking, locked until the transaction ends */
    public static Optional<BookingRow> locked(EntityManager em, String id) {
        return Optional.ofNullable(em.find(BookingRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param em manager @param id identifier @return the person, locked until the transaction ends */
    public static Optional<ExpertRow> lockedExpert(EntityManager em, String id) {
        return Optional.ofNullable(em.find(ExpertRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param em manager @param where fields and wanted values @return people of the pool, by identifier */
    public static List<ExpertRow> experts(EntityManager em, Map<String, Object> where) {
        StringBuilder text = new StringBuilder("select e from ExpertRow e where 1 = 1");
        where.keySet().forEach(name -> text.append(" and e.").append(name).append(" = :").append(name));
        TypedQuery<ExpertRow> query = em.createQuery(text + " order by e.person", ExpertRow.class);
        where.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * What stands in the way of a slot: one check for every caller. Whoever asks holds the court's turn.
     *
     * @param em manager
     * @param wanted who and where
     * @param from when it begins
     * @param to when it ends
     * @param self the booking itself
     * @return bookings that hold any of it in that time
     */
    public static List<BookingRow> clashes(EntityManager em, Taken wanted, long from, long to, String self) {
        return em.createQuery("select b from BookingRow b where b.court = :court and b.holdsTime = 1"
                + " and b.fromMillis < :to and b.toMillis > :from and b.id <> :self"
                + " and (b.expert = :expert or b.room = :room or b.party = :party)", BookingRow.class)
                .setParameter("court", wanted.court()).setParameter("to", to).setParameter("from", from)
                .setParameter("self", self).setParameter("expert", wanted.expert())
                .setParameter("room", wanted.room()).setParameter("party", wanted.party()).getResultList();
    }

    /** @param em manager @param court court @param at moment @return who is taken at a moment */
    public static List<String> busy(EntityManager em, String court, long at) {
        return em.createQuery("select b.expert from BookingRow b where b.court = :court and b.holdsTime = 1"
                + " and b.fromMillis <= :at and b.toMillis > :at", String.class).setParameter("court", court)
                .setParameter("at", at).getResultList();
    }

    /** @param em manager @param from moment @param to moment @return bookings that begin between, in order */
    public static List<BookingRow> beginning(EntityManager em, long from, long to) {
        return em.createQuery("select b from BookingRow b where b.holdsTime = 1 and b.fromMillis > :from"
                + " and b.fromMillis <= :to order by b.fromMillis", BookingRow.class).setParameter("from", from)
                .setParameter("to", to).setMaxResults(BATCH).getResultList();
    }

    /** @param em manager @param where fields and values @param states these only, empty for all @return how many */
    public static long count(EntityManager em, Map<String, Object> where, List<String> states) {
        Query query = em.createQuery("select count(b)" + clause(where, states));
        set(query, where, states);
        return ((Number) query.getSingleResult()).longValue();
    }

    /**
     * A page, the newest first.
     *
     * @param em manager
     * @param where fields and wanted values
     * @param states these only, empty for all
     * @param after sequence of the last one of the page before, empty for the first
     * @param max how many
     * @return the rows
     */
    public static List<BookingRow> page(EntityManager em, Map<String, Object> where, List<String> states,
            Optional<Long> after, int max) {
        String from = after.isEmpty() ? "" : " and b.sequence < :after";
        TypedQuery<BookingRow> query = em.createQuery(
                "select b" + clause(where, states) + from + " order by b.sequence desc",
                BookingRow.class);
        set(query, where, states);
        after.ifPresent(last -> query.setParameter("after", last));
        return query.setMaxResults(max).getResultList();
    }

    /** @param em manager @param booking of which @param writer whose @return notes, oldest first */
    public static List<NoteRow> notes(EntityManager em, String booking, String writer) {
        return em.createQuery("select n from NoteRow n where n.booking = :b and n.writer = :w order by n.atMillis",
                NoteRow.class).setParameter("b", booking).setParameter("w", writer).getResultList();
    }

    /** The next number of a row, locked until the transaction ends. @param em manager @param id which @return it */
    public static int next(EntityManager em, String id) {
        NumberRow row = em.find(NumberRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new NumberRow(id);
            em.persist(row);
            em.flush();
        }
        return row.next();
    }

    private static String clause(Map<String, Object> where, List<String> states) {
        StringBuilder text = new StringBuilder(" from BookingRow b where 1 = 1");
        where.keySet().forEach(name -> text.append(" and b.").append(name).append(" = :").append(name));
        return text.append(states.isEmpty() ? "" : " and b.state in (:states)").toString();
    }

    private static void set(Query query, Map<String, Object> where, List<String> states) {
        new LinkedHashMap<>(where).forEach(query::setParameter);
        if (!states.isEmpty()) {
            query.setParameter("states", states);
        }
    }
}
