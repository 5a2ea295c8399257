package org.shiming.support.loop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A background loop on a thread of its own: runs when its bell is rung, and every so often anyway. Rung within a
 * moment of its last round it lets that moment pass, so that a crowd of small facts costs one round and not each its
 * own; an isolated bell is heard at once. A round that fails is logged with its cause, once until the loop has
 * recovered, and tried again after the period.
 */
public final class Loop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    /** The moment between two rounds that bells ask for. */
    private static final long REST_MILLIS = 40;

    private final String name;
    private final long periodMillis;
    private final BooleanSupplier round;
    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread worker;
    private volatile boolean open = true;
    private volatile boolean failing;

    /**
     * Starts the loop.
     *
     * @param name the thread's name
     * @param periodMillis how long it waits for the bell
     * @param round one round; true if there is more to do at once
     */
    public Loop(String name, long periodMillis, BooleanSupplier round) {
        this.name = name;
        this.periodMillis = periodMillis;
        this.round = round;
        this.worker = new Thread(this::work, name);
        this.worker.setDaemon(true);
        this.worker.start();
    }

    /** Says that there is something to do. Never blocks. */
    public void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** @return whether the last round failed */
    public boolean failing() {
        return failing;
    }

    @Override
    public void close() {
        open = false;
        closing.countDown();
        bell.release();
        try {
            worker.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (open) {
            boolean more = guarded();
            if (!more && open) {
                try {
                    await(System.nanoTime());
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    private void await(long ended) throws InterruptedException {
        if (bell.tryAcquire(periodMillis, TimeUnit.MILLISECONDS)) {
            long rested = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - ended);
            if (rested < REST_MILLIS) {
                closing.await(REST_MILLIS - rested, TimeUnit.MILLISECONDS);
            }
            bell.drainPermits();
        }
    }

    private boolean guarded() {
        try {
            boolean more = round.getAsBoolean();
            if (failing) {
                LOG.info("{} works again", name);
                failing = false;
            }
            return more;
        } catch (RuntimeException failure) {
            if (!failing && open) {
                LOG.error("{} failed and will be tried again", name, failure);
            }
            failing = true;
            return false;
        }
    }
}
