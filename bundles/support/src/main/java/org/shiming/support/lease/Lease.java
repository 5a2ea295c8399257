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
    /** When this holder took it last; by the clock, which may be set back. */
    private volatile long taken = Long.MAX_VALUE;

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
     * Takes or renews the lease. Nobody else can take it before it expires, so it is written anew only when less than
     * half of its time is left: a job that runs with every bell does not write with every bell.
     *
     * @return whether this node may run the job until the lease expires, for half of its time at least
     */
    public boolean hold() {
        long now = clock.millis();
        if (now >= taken && now - taken < millis / 2) {
            return true;
        }
        boolean held = take(now);
        taken = held ? now : Long.MAX_VALUE;
        return held;
    }

    private boolean take(long now) {
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
