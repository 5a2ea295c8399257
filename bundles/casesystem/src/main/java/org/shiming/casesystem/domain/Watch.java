package org.shiming.casesystem.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Since when the host answers, or has not answered, as this node sees it. Safe for concurrent use. */
public final class Watch {
    private final Clock clock;
    private Instant reachableSince;
    private Instant awaySince;
    private Instant lastAnswer;
    private String lastTrouble = "";

    /** @param clock the time */
    public Watch(Clock clock) {
        this.clock = clock;
    }

    /**
     * The host answered.
     *
     * @return whether it had been away
     */
    public synchronized boolean answered() {
        lastAnswer = clock.instant();
        boolean back = awaySince != null;
        if (reachableSince == null) {
            reachableSince = lastAnswer;
        }
        awaySince = null;
        return back;
    }

    /**
     * The host did not answer.
     *
     * @param trouble the code
     * @return whether it is away only now
     */
    public synchronized boolean failed(String trouble) {
        boolean first = awaySince == null;
        if (first) {
            awaySince = clock.instant();
        }
        reachableSince = null;
        lastTrouble = trouble;
        return first;
    }

    /** @return since when it has not answered; now if it was never asked or does answer */
    public synchronized Instant away() {
        return awaySince == null ? clock.instant() : awaySince;
    }

    /** @return since when it answers, empty if it is away or was not asked yet */
    public synchronized Optional<Instant> reachable() {
        return Optional.ofNullable(reachableSince);
    }

    /** @return since when it has not answered, empty if it does or was not asked yet */
    public synchronized Optional<Instant> silent() {
        return Optional.ofNullable(awaySince);
    }

    /** @return when it answered last */
    public synchronized Optional<Instant> answer() {
        return Optional.ofNullable(lastAnswer);
    }

    /** @return the code of the last trouble, empty if there was none */
    public synchronized String trouble() {
        return lastTrouble;
    }
}
