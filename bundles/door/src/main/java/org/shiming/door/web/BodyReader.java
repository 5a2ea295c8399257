package org.shiming.door.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.servlet.AsyncContext;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import org.shiming.door.domain.Denial;

/**
 * Reads a body before anybody is let in: a slow sender occupies no thread and no gate, too much of it is refused
 * before it fills the heap, and after its time the rest is not waited for. In the end the request is dispatched again.
 */
final class BodyReader implements ReadListener {
    private static final int FIRST = 4_096;

    private final Visit visit;
    private final AsyncContext async;
    private final ServletInputStream in;
    private final BodyLimits limits;
    private final long most;
    private final AtomicBoolean finished = new AtomicBoolean();
    private final ScheduledFuture<?> deadline;
    private byte[] bytes = new byte[FIRST];
    private int length;

    BodyReader(Visit visit, AsyncContext async, ServletInputStream in, BodyLimits limits, long most,
            ScheduledExecutorService timer) {
        this.visit = visit;
        this.async = async;
        this.in = in;
        this.limits = limits;
        this.most = most;
        this.deadline = timer.schedule(() -> finish(BodyLimits.TOO_SLOW), limits.seconds(), TimeUnit.SECONDS);
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (!finished.get() && in.isReady() && !in.isFinished()) {
            if (!grow()) {
                return;
            }
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                return;
            }
            length += read;
            if (length > most) {
                finish(BodyLimits.tooLarge(most));
                return;
            }
        }
    }

    @Override
    public void onAllDataRead() {
        if (!finished.get()) {
            visit.accept(Arrays.copyOf(bytes, length));
        }
        finish(null);
    }

    @Override
    public void onError(Throwable failure) {
        finish(BodyLimits.BROKEN);
    }

    private boolean grow() {
        if (length < bytes.length) {
            return true;
        }
        int more = (int) Math.min(bytes.length, most + 1 - length);
        if (!limits.reserve(more)) {
            finish(BodyLimits.BUSY);
            return false;
        }
        visit.reserved(visit.reserved() + more);
        bytes = Arrays.copyOf(bytes, bytes.length + more);
        return true;
    }

    private void finish(Denial denial) {
        if (finished.compareAndSet(false, true)) {
            deadline.cancel(false);
            if (denial != null) {
                visit.deny(denial);
            }
            async.dispatch();
        }
    }
}
