package org.shiming.support.feed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shiming.api.feed.Bell;
import org.shiming.support.testing.TestDatabase;
import org.shiming.support.tx.Tx;

public class PublicationTest {
    private TestDatabase database;
    private Tx tx;
    private final BlockingQueue<Event> rung = new LinkedBlockingQueue<>();
    private final EventAdmin events = new EventAdmin() {
        @Override
        public void postEvent(Event event) {
            rung.add(event);
        }

        @Override
        public void sendEvent(Event event) {
            postEvent(event);
        }
    };

    @Before
    public void open() {
        database = new TestDatabase("support-test", "sm_test", "db/sm_test.xml");
        tx = database.tx();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aCommittedFactGetsItsPositionAndTheBellRingsWithoutAPayload() throws Exception {
        try (Publication publication = new Publication(tx, "sm_test", "test", events)) {
            write();
            publication.ring();
            Event bell = rung.poll(20, TimeUnit.SECONDS);
            assertNotNull("no bell", bell);
            assertEquals(Bell.topic("test"), bell.getTopic());
            assertEquals("only the topic itself", 1, bell.getPropertyNames().length);
        }
        assertEquals(1, new StoredFeed(tx, "test").latest());
    }

    @Test
    public void factsOfAnEarlierLifeArePublishedAtTheNextStartWithoutBeingRung() throws Exception {
        write();
        try (Publication publication = new Publication(tx, "sm_test", "test", events)) {
            assertNotNull(publication);
            assertNotNull("no bell", rung.poll(20, TimeUnit.SECONDS));
        }
        assertEquals(1, new StoredFeed(tx, "test").latest());
    }

    private void write() {
        tx.run(em -> Journal.append(em, List.of(new Fact("TESTED", Instant.EPOCH, "豫0481", "", "x", "{}"))));
    }
}
