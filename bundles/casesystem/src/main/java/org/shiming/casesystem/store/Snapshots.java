package org.shiming.casesystem.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.EntityManager;

/** What is remembered of cases. Each method runs in the caller's transaction. */
public final class Snapshots {
    private Snapshots() {}

    /**
     * What is remembered.
     *
     * @param facts sealed
     * @param asOf when the host said so
     */
    public record Remembered(byte[] facts, Instant asOf) {}

    /**
     * Remembers, unless something newer is remembered already.
     *
     * @param em the transaction
     * @param caseNumber the case
     * @param facts sealed
     * @param asOf when the host said so
     */
    public static void remember(EntityManager em, String caseNumber, byte[] facts, Instant asOf) {
        SnapshotRow row = em.find(SnapshotRow.class, caseNumber);
        if (row == null) {
            row = new SnapshotRow(caseNumber);
            row.remember(facts, asOf.toEpochMilli());
            em.persist(row);
        } else if (row.asOfMillis() <= asOf.toEpochMilli()) {
            row.remember(facts, asOf.toEpochMilli());
        }
    }

    /**
     * Recalls.
     *
     * @param em the entity manager
     * @param caseNumber the case
     * @return what is remembered, empty if nothing
     */
    public static Optional<Remembered> recall(EntityManager em, String caseNumber) {
        return Optional.ofNullable(em.find(SnapshotRow.class, caseNumber))
                .map(row -> new Remembered(row.facts(), Instant.ofEpochMilli(row.asOfMillis())));
    }

    /**
     * Forgets a case that the host does not know any more.
     *
     * @param em the transaction
     * @param caseNumber the case
     */
    public static void forget(EntityManager em, String caseNumber) {
        em.createQuery("delete from SnapshotRow s where s.caseNumber = :number").setParameter("number", caseNumber)
                .executeUpdate();
    }

    /**
     * Forgets what is old.
     *
     * @param em the transaction
     * @param before older than this
     * @return how many
     */
    public static int purge(EntityManager em, Instant before) {
        return em.createQuery("delete from SnapshotRow s where s.asOfMillis < :before")
                .setParameter("before", before.toEpochMilli()).executeUpdate();
    }
}
