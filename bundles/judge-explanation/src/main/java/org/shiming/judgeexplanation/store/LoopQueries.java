package org.shiming.judgeexplanation.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.shiming.judgeexplanation.domain.After;

/** Reads of appointments and of notices to the centre. Every list is of one court; stateless. */
public final class LoopQueries {
    private LoopQueries() {}

    /**
     * A judge's appointments, the next one first.
     *
     * @param em manager
     * @param court court
     * @param judge whose
     * @param state only this state, if given
     * @param after where the page begins, if it is not the first
     * @param max how many
     * @return a page
     */
    public static List<AppointmentRow> appointments(EntityManager em, String court, String judge,
            Optional<String> state, Optional<After> after, int max) {
        TypedQuery<AppointmentRow> query = em.createQuery("select a from AppointmentRow a where a.court = :o"
                + " and a.judge = :j" + (state.isPresent() ? " and a.state = :s" : "")
                + (after.isPresent() ? " and (a.atMillis > :t or (a.atMillis = :t and a.id > :i))" : "")
                + " order by a.atMillis, a.id", AppointmentRow.class);
        query.setParameter("o", court).setParameter("j", judge);
        state.ifPresent(wanted -> query.setParameter("s", wanted));
        after.ifPresent(from -> query.setParameter("t", from.at().toEpochMilli()).setParameter("i", from.id()));
        return query.setMaxResults(max).getResultList();
    }

    /** @param em manager @param court court @param judge whose @param state state @return how many there are */
    public static long countAppointments(EntityManager em, String court, String judge, Optional<String> state) {
        TypedQuery<Long> query = em.createQuery("select count(a) from AppointmentRow a where a.court = :o"
                + " and a.judge = :j" + (state.isPresent() ? " and a.state = :s" : ""), Long.class);
        query.setParameter("o", court).setParameter("j", judge);
        state.ifPresent(wanted -> query.setParameter("s", wanted));
        return query.getSingleResult();
    }

    /** @param em manager @param court court @param caseNumber case @return its appointments, the first one first */
    public static List<AppointmentRow> appointmentsOfCase(EntityManager em, String court, String caseNumber) {
        return em.createQuery("select a from AppointmentRow a where a.court = :o and a.caseNumber = :c"
                + " order by a.atMillis, a.id", AppointmentRow.class).setParameter("o", court)
                .setParameter("c", caseNumber).getResultList();
    }

    /** @param em manager @param court court @param caseNumber case @return its notices, oldest first */
    public static List<NoticeRow> noticesOfCase(EntityManager em, String court, String caseNumber) {
        return em.createQuery("select n from NoticeRow n where n.court = :o and n.caseNumber = :c"
                + " order by n.atMillis, n.id", NoticeRow.class).setParameter("o", court).setParameter("c", caseNumber)
                .getResultList();
    }

    /**
     * The notices of a court, the newest first.
     *
     * @param em manager
     * @param court court
     * @param openOnly only those that nobody signed for
     * @param before where the page begins, if it is not the first
     * @param max how many
     * @return a page
     */
    public static List<NoticeRow> notices(EntityManager em, String court, boolean openOnly, Optional<After> before,
            int max) {
        TypedQuery<NoticeRow> query = em.createQuery("select n from NoticeRow n where n.court = :o"
                + (openOnly ? " and n.takenMillis is null" : "")
                + (before.isPresent() ? " and (n.atMillis < :t or (n.atMillis = :t and n.id < :i))" : "")
                + " order by n.atMillis desc, n.id desc", NoticeRow.class);
        query.setParameter("o", court);
        before.ifPresent(from -> query.setParameter("t", from.at().toEpochMilli()).setParameter("i", from.id()));
        return query.setMaxResults(max).getResultList();
    }

    /** @param em manager @param court court @param openOnly only unsigned ones @return how many there are */
    public static long countNotices(EntityManager em, String court, boolean openOnly) {
        return em.createQuery("select count(n) from NoticeRow n where n.court = :o"
                + (openOnly ? " and n.takenMillis is null" : ""), Long.class).setParameter("o", court)
                .getSingleResult();
    }
}
