package org.shiming.support.lease;

import java.time.Clock;
import java.util.UUID;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import org.shiming.support.tx.DuplicateKey;
import org.shiming.support.tx.Tx;

/**
 * Lets a job run on one node at a time. A node that is paused loses its lease when it expires, so a job must be
 * idempotent all the same. Safe for concurrent use.
 */
public final class Lease {
    private final Tx tx;
    private final String name;
    private final long millis;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();

    /**
     * A lease of this node and bundle.
     *
     * @param tx the bundle's transactions
     * @param name the job
     * @param millis how long it holds without being renewed
     * @param clock the time
     */
    public Lease(Tx tx, String name, long millis, Clock clock) {
        this.tx = tx;
        this.name = name;
        this.millis = millis;
        this.clock = clock;
    }

    /**
     * Takes or renews the lease.
     *
     * @return whether this node may run the job until the lease expires
     */
    public boolean hold() {
        long now = clock.millis();
        try {
            return tx.write(em -> {
                LeaseRow row = em.find(LeaseRow.class, name, LockModeType.PESSIMISTIC_WRITE);
                if (row == null) {
                    row = new LeaseRow(name);
                    em.persist(row);
                }
                return row.take(holder, now, now + millis);
            });
        } catch (DuplicateKey | OptimisticLockException another) {
            return false;
        }
    }
}
