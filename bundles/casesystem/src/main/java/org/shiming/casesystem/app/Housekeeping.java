package org.shiming.casesystem.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.shiming.casesystem.store.OutboxLists;
import org.shiming.casesystem.store.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes, once an hour, what there is no reason to keep any more. Harmless on several nodes at once. */
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Vault vault;
    private final Duration contentAge;
    private final Duration snapshotAge;
    private final Clock clock;
    private Instant last = Instant.EPOCH;

    Housekeeping(Vault vault, CasesystemConfig config, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.contentAge = Duration.ofDays(Range.of("contentDays", config.contentDays(), 0, 3650));
        this.snapshotAge = Duration.ofDays(Range.of("snapshotDays", config.snapshotDays(), 0, 3650));
    }

    void sometimes() {
        Instant now = clock.instant();
        // Also when the clock was set back: the absolute distance counts.
        if (Duration.between(last, now).abs().compareTo(PERIOD) < 0) {
            return;
        }
        int contents = vault.tx().write(em -> OutboxLists.purgeContent(em, now.minus(contentAge)));
        int snapshots = vault.tx().write(em -> Snapshots.purge(em, now.minus(snapshotAge)));
        last = now;
        if (contents + snapshots > 0) {
            LOG.info("purged the content of {} delivered messages and {} remembered cases", contents, snapshots);
        }
    }
}
