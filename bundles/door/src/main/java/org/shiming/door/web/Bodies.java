package org.shiming.door.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Reads bodies before anybody is let in. What has arrived is taken at once; for a small rest the thread waits, but
 * only a few threads may do so at a time; everybody else is read without a thread. So ordinary calls are fast, and
 * slow senders never hold more than a few threads of the pool.
 */
final class Bodies {
    private static final int SMALL = 65_536;
    private static final int MOST_WAITING_THREADS = 16;

    private final BodyLimits limits;
    private final Inspection inspection;
    private final ScheduledExecutorService timer;
    private final Semaphore waiting = new Semaphore(MOST_WAITING_THREADS);

    Bodies(BodyLimits limits, Inspection inspection, ScheduledExecutorService timer) {
        this.limits = limits;
        this.inspection = inspection;
        this.timer = timer;
    }

    /** @return false if the request comes back later */
    boolean read(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServletInputStream in = request.getInputStream();
        long length = visit.head().length();
        if (length > 0 && in.available() >= length) {
            visit.accept(in.readNBytes((int) length));
            return true;
        }
        if (length > 0 && length <= SMALL && waiting.tryAcquire()) {
            try {
                await(visit, in, (int) length);
                return true;
            } finally {
                waiting.release();
            }
        }
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        in.setReadListener(new BodyReader(visit, async, in, limits, inspection.most(visit.route()), timer));
        return false;
    }

    private void await(Visit visit, ServletInputStream in, int length) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds());
        byte[] body = new byte[length];
        int got = 0;
        try {
            while (got < length) {
                int read = in.read(body, got, length - got);
                if (read < 0 || System.nanoTime() > end) {
                    visit.deny(read < 0 ? BodyLimits.BROKEN : BodyLimits.TOO_SLOW);
                    return;
                }
                got += read;
            }
            visit.accept(got == length ? body : Arrays.copyOf(body, got));
        } catch (IOException gone) {
            // Silent for longer than the container waits, or gone: nobody may be there to read the answer.
            visit.deny(BodyLimits.TOO_SLOW);
        }
    }
}
