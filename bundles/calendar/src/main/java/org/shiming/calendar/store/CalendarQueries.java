package org.shiming.calendar.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** The reads of years and periods. Stateless, inside the caller's transaction. */
public final class CalendarQueries {
    private static final int OPEN = 10_000;
    private static final int IMPORTS = 100;
    private static final String OF = " x where x.caseNumber = :c and x.documentId = :d and x.partyId = :p";

    private CalendarQueries() {}

    /** @param em manager @return confirmed imports in the order of their confirmation */
    public static List<YearImportRow> confirmed(EntityManager em) {
        return em
                .createQuery("select y from YearImportRow y where y.state = 'CONFIRMED' order by y.decidedMillis, y.id",
                        YearImportRow.class)
                .getResultList();
    }

    /** @param em manager @return confirmed imports after which nothing was recomputed yet */
    public static List<YearImportRow> toRecompute(EntityManager em) {
        return em.createQuery("select y from YearImportRow y where y.state = 'CONFIRMED' and y.recomputed = 0"
                + " order by y.decidedMillis, y.id", YearImportRow.class).getResultList();
    }

    /** @param em manager @return how many were confirmed, to see cheaply whether one more was */
    public static long countConfirmed(EntityManager em) {
        return em.createQuery("select count(y) from YearImportRow y where y.state = 'CONFIRMED'", Long.class)
                .getSingleResult();
    }

    /** @param em manager @param court the court @return the latest imports, newest first */
    public static List<YearImportRow> imports(EntityManager em, String court) {
        return em.createQuery("select y from YearImportRow y where y.court = :o order by y.proposedMillis desc, y.id",
                YearImportRow.class).setParameter("o", court).setMaxResults(IMPORTS).getResultList();
    }

    /** @param em manager @param year the year @return proposals that wait for a second person */
    public static List<YearImportRow> waiting(EntityManager em, int year) {
        return em.createQuery("select y from YearImportRow y where y.year = :y and y.state = 'PROPOSED'",
                YearImportRow.class).setParameter("y", year).getResultList();
    }

    /** @param em manager @param of which period @return decisions, oldest first */
    public static List<OverrideRow> overrides(EntityManager em, OverrideRow.Of of) {
        return of(em.createQuery("select x from OverrideRow" + OF + " order by x.sequence", OverrideRow.class),
                of)
                .getResultList();
    }

    /** @param em manager @param court the court @param max how many @return the latest decisions, newest first */
    public static List<OverrideRow> overrides(EntityManager em, String court, int max) {
        return em.createQuery("select x from OverrideRow x where x.court = :o order by x.atMillis desc, x.id",
                OverrideRow.class).setParameter("o", court).setMaxResults(max).getResultList();
    }

    /** @param em manager @param of which period @return what was told of it */
    public static Optional<ToldRow> told(EntityManager em, OverrideRow.Of of) {
        return of(em.createQuery("select x from ToldRow" + OF, ToldRow.class), of).getResultList().stream()
                .findFirst();
    }

    /** @param em manager @param today ISO day @return what was told and is not over, or had no day */
    public static List<ToldRow> open(EntityManager em, String today) {
        return em.createQuery("select x from ToldRow x where x.lastDay >= :t order by x.id",
                ToldRow.class).setParameter("t", today).setMaxResults(OPEN).getResultList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, OverrideRow.Of of) {
        return query.setParameter("c", of.caseNumber()).setParameter("d", of.documentId())
                .setParameter("p", of.partyId());
    }
}
