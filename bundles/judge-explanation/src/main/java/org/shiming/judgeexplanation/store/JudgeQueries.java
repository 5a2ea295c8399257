package org.shiming.judgeexplanation.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;

/** The reads of this bundle's own tables. Every list is of one court; stateless, inside the caller's transaction. */
public final class JudgeQueries {
    private static final int PENDING = 200;

    private JudgeQueries() {}

    /** @param em manager @param caseNumber case @param documentId document @return the judgment, if it was reported */
    public static Optional<JudgmentRow> judgment(EntityManager em, String caseNumber, String documentId) {
        return em.createQuery("select j from JudgmentRow j where j.caseNumber = :c and j.documentId = :d",
                JudgmentRow.class).setParameter("c", caseNumber).setParameter("d", documentId).getResultList().stream()
                .findFirst();
    }

    /** @param em manager @param court court @param caseNumber case @return the judgments of the case, oldest first */
    public static List<JudgmentRow> judgments(EntityManager em, String court, String caseNumber) {
        return ofCase(em, JudgmentRow.class, court, caseNumber, "reportedMillis");
    }

    /** @param em manager @param court court @param caseNumber case @return the duties of the case */
    public static List<DutyRow> duties(EntityManager em, String court, String caseNumber) {
        return ofCase(em, DutyRow.class, court, caseNumber, "partyId");
    }

    /** @param em manager @param court court @param caseNumber case @return the assessments of the case, oldest first */
    public static List<RiskRow> risks(EntityManager em, String court, String caseNumber) {
        return ofCase(em, RiskRow.class, court, caseNumber, "atMillis");
    }

    /** @param em manager @param court court @param caseNumber case @return the records of the case, oldest first */
    public static List<RecordRow> records(EntityManager em, String court, String caseNumber) {
        return ofCase(em, RecordRow.class, court, caseNumber, "createdMillis, x.sessionId");
    }

    /** @param em manager @param court court @param caseNumber case @return the SMS steps of the case, oldest first */
    public static List<SmsRow> sms(EntityManager em, String court, String caseNumber) {
        return ofCase(em, SmsRow.class, court, caseNumber, "atMillis");
    }

    /**
     * The duty towards one party, locked for a change.
     *
     * @param em manager
     * @param caseNumber case
     * @param documentId document
     * @param partyId party
     * @return the duty, if explaining is mandatory
     */
    public static Optional<DutyRow> duty(EntityManager em, String caseNumber, String documentId, String partyId) {
        return em.createQuery("select d from DutyRow d where d.caseNumber = :c and d.documentId = :d"
                + " and d.partyId = :p", DutyRow.class).setParameter("c", caseNumber).setParameter("d", documentId)
                .setParameter("p", partyId).getResultList().stream().findFirst();
    }

    /** @param em manager @param key the filing's key @return the record sent under it */
    public static Optional<RecordRow> byFilingKey(EntityManager em, String key) {
        return em.createQuery("select r from RecordRow r where r.filingKey = :k", RecordRow.class)
                .setParameter("k", key).getResultList().stream().findFirst();
    }

    /** @param em manager @return records with a receipt that the kernel does not know of, some at a time */
    public static List<RecordRow> untold(EntityManager em) {
        return em.createQuery("select r from RecordRow r where r.state = :s and r.kernelTold = 0", RecordRow.class)
                .setParameter("s", RecordRow.State.RECEIPTED.name()).setMaxResults(PENDING).getResultList();
    }

    /** @param em manager @return records sent to the host that wait for a receipt, some at a time */
    public static List<RecordRow> submitted(EntityManager em) {
        return em.createQuery("select r from RecordRow r where r.state = :s", RecordRow.class)
                .setParameter("s", RecordRow.State.SUBMITTED.name()).setMaxResults(PENDING).getResultList();
    }

    /** @param em manager @return how many records the host refused, over all courts: a figure for operators */
    public static long countDead(EntityManager em) {
        return em.createQuery("select count(r) from RecordRow r where r.state = :s", Long.class)
                .setParameter("s", RecordRow.State.DEAD.name()).getSingleResult();
    }

    /** @param em manager @param today ISO day @return overdue duties of which nobody was told yet, some at a time */
    public static List<DutyRow> newlyOverdue(EntityManager em, String today) {
        return em.createQuery("select d from DutyRow d where d.overdueTold = 0 and d.state <> 'RECORD_FILED'"
                + " and d.dueOn < :t", DutyRow.class).setParameter("t", today).setMaxResults(PENDING).getResultList();
    }

    /** @param em manager @param after an identifier @return open duties after it, in order, some at a time */
    public static List<DutyRow> openAfter(EntityManager em, String after) {
        return em.createQuery("select d from DutyRow d where d.state <> 'RECORD_FILED' and d.id > :a order by d.id",
                DutyRow.class).setParameter("a", after).setMaxResults(PENDING).getResultList();
    }

    /** @param em manager @return open duties whose last day the calendar could not tell, some at a time */
    public static List<DutyRow> withoutDueDay(EntityManager em) {
        return em.createQuery("select d from DutyRow d where d.dueOn = :unknown and d.state <> 'RECORD_FILED'",
                DutyRow.class).setParameter("unknown", DutyRow.UNKNOWN_DAY).setMaxResults(PENDING).getResultList();
    }

    /**
     * The next paper number of a court and year; the row is locked until the transaction ends.
     *
     * @param em manager
     * @param court court
     * @param year year
     * @return 1, 2, 3 …
     */
    public static int nextNumber(EntityManager em, String court, int year) {
        String id = court + "-" + year;
        NumberRow row = em.find(NumberRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new NumberRow(id);
            em.persist(row);
            em.flush();
        }
        return row.next();
    }

    private static <T> List<T> ofCase(EntityManager em, Class<T> type, String court, String caseNumber, String order) {
        TypedQuery<T> query = em.createQuery("select x from " + type.getSimpleName()
                + " x where x.caseNumber = :c and x.court = :o order by x." + order, type);
        return query.setParameter("c", caseNumber).setParameter("o", court).getResultList();
    }
}
