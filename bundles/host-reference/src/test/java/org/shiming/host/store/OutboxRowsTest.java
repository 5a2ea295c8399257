package org.shiming.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.Message;
import org.shiming.host.testing.MemoryDb;

public class OutboxRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private final OutboxRows rows = new OutboxRows();
    private MemoryDb memory;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
    }

    @After
    public void close() {
        memory.close();
    }

    private void add(String id) {
        memory.db().read(c -> {
            rows.add(c, id, "service/operation", "案号", "{\"messageId\":\"" + id + "\"}", NOW);
            return null;
        });
    }

    private void tried(String id, Message.State state, String problem) {
        memory.db().read(c -> {
            rows.tried(c, id, state, NOW.plusSeconds(4), problem);
            return null;
        });
    }

    private List<String> pending() {
        return memory.db().read(c -> rows.pending(c, 10)).stream().map(Message::messageId).toList();
    }

    @Test
    public void messagesWaitInTheOrderInWhichTheyArose() {
        add("m-2");
        add("m-1");
        add("m-3");
        assertEquals(List.of("m-2", "m-1", "m-3"), pending());
        assertEquals(2, memory.db().read(c -> rows.pending(c, 2)).size());
    }

    @Test
    public void aMessageIsKeptWhole() {
        add("m-1");
        Message message = memory.db().read(c -> rows.pending(c, 1)).get(0);
        assertEquals(new Message("m-1", 1, "service/operation", "案号", "{\"messageId\":\"m-1\"}", Message.State.PENDING,
                0, NOW, ""), message);
    }

    @Test
    public void aFailedTryIsCountedAndPutOff() {
        add("m-1");
        tried("m-1", Message.State.PENDING, "503 BUSY");
        Message message = memory.db().read(c -> rows.pending(c, 1)).get(0);
        assertEquals(1, message.attempts());
        assertEquals(NOW.plusSeconds(4), message.nextAt());
        assertEquals("503 BUSY", message.lastProblem());
    }

    @Test
    public void acknowledgedMessagesNoLongerWait() {
        add("m-1");
        add("m-2");
        tried("m-1", Message.State.DONE, "");
        assertEquals(List.of("m-2"), pending());
        assertEquals(1, memory.db().read(c -> rows.open(c, 10)).size());
        assertEquals(2, memory.db().read(c -> rows.ofCase(c, "案号")).size());
    }

    @Test
    public void refusedMessagesWaitForAPerson() {
        add("m-1");
        tried("m-1", Message.State.REFUSED, "422");
        assertEquals(List.of(), pending());
        assertEquals(1, memory.db().read(c -> rows.open(c, 10)).size());
        assertTrue(memory.db().read(c -> rows.again(c, "m-1", NOW)));
        assertEquals(List.of("m-1"), pending());
    }

    @Test
    public void anAcknowledgedMessageIsNotSentAgain() {
        add("m-1");
        tried("m-1", Message.State.DONE, "");
        assertFalse(memory.db().read(c -> rows.again(c, "m-1", NOW)));
        assertFalse(memory.db().read(c -> rows.again(c, "unknown", NOW)));
    }

    @Test
    public void aLongProblemIsCut() {
        add("m-1");
        tried("m-1", Message.State.PENDING, "x".repeat(10_000));
        assertEquals(500, memory.db().read(c -> rows.pending(c, 1)).get(0).lastProblem().length());
    }

    @Test
    public void aChangeThatIsRolledBackLeavesNoMessage() {
        assertThrows(IllegalStateException.class, () -> memory.db().read(c -> {
            rows.add(c, "m-1", "o", "案号", "{}", NOW);
            throw new IllegalStateException("rolled back");
        }));
        assertEquals(List.of(), pending());
    }
}
