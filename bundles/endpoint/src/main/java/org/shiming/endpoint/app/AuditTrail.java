package org.shiming.endpoint.app;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.door.spi.CallListener;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.store.AuditStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down who called what (views and refusals too). One thread writes in batches; when it cannot keep up, callers
 * wait a little; when the database is away longer than the queue lasts, entries go to the log named {@code
 * shiming.audit} as they are, so that nothing is lost silently.
 */
@Component(service = {CallListener.class, AuditTrail.class}, immediate = true)
public final class AuditTrail implements CallListener {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    /** Takes the entries that the database did not. */
    private static final Logger SPILLED = LoggerFactory.getLogger("shiming.audit");
    private static final int BATCH = 500;
    private static final long RETRY_MILLIS = 1_000;
    private static final long IDLE_MILLIS = 500;

    private final BlockingQueue<EndedCall> queue;
    private final int flushMillis;
    private final int waitMillis;
    private final Thread writer;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean failing;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, //
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile AuditStore store;

    /** @param settings sizes and times */
    @Activate
    public AuditTrail(@Reference EndpointSettings settings) {
        EndpointConfig config = settings.values();
        this.queue = new ArrayBlockingQueue<>(config.auditQueue());
        this.flushMillis = config.auditFlushMillis();
        this.waitMillis = config.auditWaitMillis();
        this.writer = new Thread(this::work, "shiming-audit");
        this.writer.setDaemon(true);
    }

    AuditTrail(EndpointSettings settings, AuditStore store) {
        this(settings);
        this.store = store;
        start();
    }

    /** Starts the writer, once all fields are set. */
    @Activate
    public void start() {
        writer.start();
    }

    /** Writes what is left. */
    @Deactivate
    public void deactivate() {
        stop.countDown();
        try {
            writer.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        List<EndedCall> left = new ArrayList<>();
        queue.drainTo(left);
        spill(left);
    }

    @Override
    public void ended(EndedCall ended) {
        if (queue.offer(ended)) {
            return;
        }
        try {
            if (!failing && queue.offer(ended, waitMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        spill(List.of(ended));
    }

    /** @return whether entries do not reach the database at the moment */
    public boolean failing() {
        return failing;
    }

    private void work() {
        List<EndedCall> batch = new ArrayList<>();
        try {
            while (open() || !queue.isEmpty()) {
                if (batch.isEmpty()) {
                    collect(batch);
                }
                if (batch.isEmpty() || write(batch)) {
                    batch.clear();
                } else if (stop.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        spill(batch);
    }

    /** Takes what has come within the interval, so that many calls cost one commit. */
    private void collect(List<EndedCall> batch) throws InterruptedException {
        EndedCall first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            if (queue.size() < BATCH) {
                stop.await(flushMillis, TimeUnit.MILLISECONDS);
            }
            queue.drainTo(batch, BATCH - 1);
        }
    }

    private boolean write(List<EndedCall> batch) {
        AuditStore target = store;
        try {
            if (target == null) {
                failing = queue.remainingCapacity() == 0;
                return false;
            }
            target.add(batch);
            if (failing) {
                LOG.info("audit entries reach the database again");
            }
            failing = false;
            return true;
        } catch (SQLException failure) {
            if (!failing) {
                LOG.error("audit entries do not reach the database; they are kept and tried again", failure);
            }
            failing = true;
            return false;
        }
    }

    private boolean open() {
        return stop.getCount() > 0;
    }

    private static void spill(List<EndedCall> entries) {
        entries.forEach(entry -> SPILLED.error("{}", entry));
    }
}
