package org.shiming.reception.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

/** The reads of this bundle's own tables; stateless, inside the caller's transaction. Every list is of one court. */
public final class VisitQueries {
    private static final int BATCH = 100;

    private VisitQueries() {}

    /** @param em manager @param id identifier @return the visit, locked until the transaction ends */
    public static Optional<VisitRow> locked(EntityManager em, String id) {
        return Optional.ofNullable(em.find(VisitRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * A day's visits by ticket.
     *
     * @param em manager
     * @param court the court
     * @param day ISO day
     * @param after only tickets behind this one, 0 for the first page
     * @param max how many
     * @return them
     */
    public static List<VisitRow> ofDay(EntityManager em, String court, String day, int after, int max) {
        return em.createQuery("select v from VisitRow v where v.court = :c and v.day = :d and v.ticket > :a"
                + " order by v.ticket", VisitRow.class).setParameter("c", court).setParameter("d", day)
                .setParameter("a", after).setMaxResults(max).getResultList();
    }

    /** @param em manager @param court court @param day ISO day @return how many visits that day has */
    public static long count(EntityManager em, String court, String day) {
        return ((Number) em.createQuery("select count(v) from VisitRow v where v.court = :c and v.day = :d")
                .setParameter("c", court).setParameter("d", day).getSingleResult()).longValue();
    }

    /** @param em manager @param court court @param key keyed index @return that person's visits, newest first */
    public static List<VisitRow> ofPerson(EntityManager em, String court, String key) {
        return em.createQuery("select v from VisitRow v where v.court = :c and v.personKey = :k"
                + " order by v.registeredMillis desc", VisitRow.class).setParameter("c", court).setParameter("k", key)
                .setMaxResults(BATCH).getResultList();
    }

    /** @param em manager @param court court @param caseNumber case @return the case's visits, newest first */
    public static List<VisitRow> ofCase(EntityManager em, String court, String caseNumber) {
        return em.createQuery("select v from VisitRow v where v.court = :c and v.caseNumber = :n"
                + " order by v.registeredMillis desc", VisitRow.class).setParameter("c", court)
                .setParameter("n", caseNumber).setMaxResults(BATCH).getResultList();
    }

    /** @param em manager @param court court @param caseNumber case @return the case's slips, newest first */
    public static List<SlipRow> slips(EntityManager em, String court, String caseNumber) {
        return em.createQuery("select s from SlipRow s where s.court = :c and s.caseNumber = :n"
                + " order by s.atMillis desc", SlipRow.class).setParameter("c", court).setParameter("n", caseNumber)
                .setMaxResults(BATCH).getResultList();
    }

    /** @param em manager @return provisional visits that the host is still to be asked about, oldest first */
    public static List<VisitRow> unmatched(EntityManager em) {
        return em.createQuery("select v from VisitRow v where v.unmatched = 1 order by v.registeredMillis",
                VisitRow.class).setMaxResults(BATCH).getResultList();
    }

    /**
     * The next number of a court and series; the row is locked until the transaction ends.
     *
     * @param em manager
     * @param id court and series
     * @return 1, 2, 3 …
     */
    public static int nextNumber(EntityManager em, String id) {
        NumberRow row = em.find(NumberRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new NumberRow(id);
            em.persist(row);
            em.flush();
        }
        return row.next();
    }
}
