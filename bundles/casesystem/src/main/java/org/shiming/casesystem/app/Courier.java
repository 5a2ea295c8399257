package org.shiming.casesystem.app;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.loop.Loop;

/** Carries the outbox to the host, round after round, until the host gives a receipt for everything. */
@Component(immediate = true, service = Courier.class, configurationPid = CasesystemConfig.PID)
public final class Courier {
    private static final long PERIOD_MILLIS = 1_000;

    private final DeliveryRound round;
    private final Housekeeping housekeeping;
    private final Loop loop;

    /**
     * Starts the rounds.
     *
     * @param line to the host
     * @param vault what is kept
     * @param outbox rings when there is something new
     * @param config patience
     */
    @Activate
    public Courier(@Reference Line line, @Reference Vault vault, @Reference Outbox outbox, CasesystemConfig config) {
        this.round = new DeliveryRound(line, vault, config, Clock.systemUTC());
        this.housekeeping = new Housekeeping(vault, config, Clock.systemUTC());
        this.loop = new Loop("shiming-casesystem-courier", PERIOD_MILLIS, this::turn);
        outbox.onNew(loop::ring);
    }

    /** Lets the try that runs end, then stops; what is not delivered waits. */
    @Deactivate
    public void close() {
        round.stop();
        loop.close();
    }

    /** @return whether the last round failed, which is not the host's fault but the database's or ours */
    public boolean failing() {
        return loop.failing();
    }

    /** Looks now, not only when the next round is due. */
    public void ring() {
        loop.ring();
    }

    private boolean turn() {
        housekeeping.sometimes();
        return round.run();
    }
}
