package org.shiming.door.web;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.servlet.AsyncContext;
import org.shiming.door.domain.Denial;
import org.shiming.door.domain.GateBook;
import org.shiming.door.domain.Waiting;

/** A request that waits, without a thread, before a closed gate. Whoever takes it out of the book dispatches it. */
final class Parked implements Waiting {
    private static final Denial AWAY = Denial.of(503, "SERVICE_UPDATING", "该服务正在更新，请稍后重新提交；本次未处理。").retryAfter(5);

    private final AsyncContext async;
    private final Visit visit;
    private final GateBook gates;
    private final ScheduledExecutorService timer;

    Parked(AsyncContext async, Visit visit, GateBook gates, ScheduledExecutorService timer) {
        this.async = async;
        this.visit = visit;
        this.gates = gates;
        this.timer = timer;
    }

    static Denial away() {
        return AWAY;
    }

    /** Waits; if the gate has changed in the meantime, asks again at once. */
    void park() {
        long millis = gates.park(visit.route().name(), this);
        if (millis == 0) {
            async.dispatch();
        } else {
            timer.schedule(this::giveUp, millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void resume() {
        async.dispatch();
    }

    private void giveUp() {
        if (gates.giveUp(visit.route().name(), this)) {
            visit.deny(AWAY);
            async.dispatch();
        }
    }
}
