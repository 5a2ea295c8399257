package org.shiming.casesystem.app;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.FeedEntry;
import org.shiming.casesystem.testing.Clients;
import org.shiming.casesystem.testing.Configs;
import org.shiming.casesystem.testing.FakeHost;
import org.shiming.casesystem.testing.TestClock;
import org.shiming.support.crypto.FieldCipher;
import org.shiming.support.feed.Sequencer;
import org.shiming.support.feed.StoredFeed;
import org.shiming.support.testing.TestDatabase;

/** This bundle on an in-memory database, against a host that behaves as told. */
final class Ground implements AutoCloseable {
    final FakeHost host;
    final TestClock clock = new TestClock();
    final TestDatabase database = Databases.empty();
    final Vault vault;
    final CasesystemConfig config;
    final Mapping mapping;
    Line line;
    Outbox outbox;
    DeliveryRound round;

    Ground() throws IOException {
        this(Map.of());
    }

    Ground(Map<String, Object> values) throws IOException {
        host = new FakeHost();
        Map<String, Object> all = new HashMap<>(Map.of("readLimitMillis", 1500, "retries", 0, "retryDelayMillis", 5,
                "breakerFailures", 100, "breakerOpenSeconds", 1, "courtCode", "豫0481"));
        all.putAll(values);
        config = Configs.of(CasesystemConfig.class, all);
        mapping = new Mapping(Configs.of(MappingConfig.class, Map.of()));
        vault = new Vault(database.tx(), new FieldCipher(new byte[32]), new Bells());
        restart();
    }

    /** What a new process has: nothing in memory. */
    void restart() {
        line = new Line(mapping, config, Clients.of(host.url()));
        outbox = new Outbox(vault, config, clock);
        round = new DeliveryRound(line, vault, config, clock);
    }

    /** Rounds until nothing moves. */
    void deliver() {
        while (round.run()) {
            clock.forward(Duration.ofMillis(1));
        }
    }

    List<FeedEntry> feed() {
        new Sequencer(database.tx(), "sm_casesystem").round();
        return new StoredFeed(database.tx(), "casesystem").read(0, 1000);
    }

    @Override
    public void close() {
        vault.close();
        host.close();
    }

    /** Bells that nobody hears. */
    static final class Bells implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            sendEvent(event);
        }

        @Override
        public void sendEvent(Event event) {
            // Nobody listens in these tests: the feed itself is read.
        }
    }
}
