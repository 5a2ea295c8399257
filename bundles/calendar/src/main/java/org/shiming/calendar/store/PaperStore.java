package org.shiming.calendar.store;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

/** Reads papers and gives numbers. */
public final class PaperStore {
    private static final int MOST = 200;

    private PaperStore() {}

    /** @param em manager @param of whom @return the newest version */
    public static Optional<PaperRow> latest(EntityManager em, PaperRow.Of of) {
        return em.createQuery("select p from PaperRow p where p.court = :o and p.kind = :k and p.caseNumber = :c"
                + " and p.documentId = :d and p.partyId = :p order by p.version desc", PaperRow.class)
                .setParameter("o", of.court()).setParameter("k", of.kind()).setParameter("c", of.caseNumber())
                .setParameter("d", of.documentId()).setParameter("p", of.partyId()).setMaxResults(1).getResultList()
                .stream().findFirst();
    }

    /** @param em manager @param court court @param caseNumber case @return its papers, newest first, at most 200 */
    public static List<PaperRow> ofCase(EntityManager em, String court, String caseNumber) {
        return em.createQuery("select p from PaperRow p where p.court = :o and p.caseNumber = :c"
                + " order by p.atMillis desc", PaperRow.class).setParameter("o", court).setParameter("c", caseNumber)
                .setMaxResults(MOST).getResultList();
    }

    /**
     * The next number; the row is locked until the transaction ends.
     *
     * @param em manager
     * @param id court, kind and year
     * @return 1, 2, 3 …
     */
    public static int nextNumber(EntityManager em, String id) {
        PaperNumberRow row = em.find(PaperNumberRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new PaperNumberRow(id);
            em.persist(row);
            em.flush();
        }
        return row.next();
    }
}
