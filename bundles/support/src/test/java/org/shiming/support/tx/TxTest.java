package org.shiming.support.tx;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.RollbackException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.testing.TestDatabase;

public class TxTest {
    private TestDatabase database;
    private Tx tx;

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
    public void whatTheLambdaReturnsComesAfterTheCommit() {
        assertEquals("done", tx.write(em -> {
            fact(em);
            return "done";
        }));
        assertEquals(1, count());
    }

    @Test
    public void aLambdaThatThrowsKeepsNothing() {
        assertThrows(IllegalStateException.class, () -> tx.run(em -> {
            fact(em);
            em.flush();
            throw new IllegalStateException("no");
        }));
        assertEquals(0, count());
    }

    @Test
    public void aDeadlockIsTriedAgainWithAFreshTransaction() {
        int[] tries = {0};
        tx.run(em -> {
            fact(em);
            if (++tries[0] < 3) {
                throw new IllegalStateException(new SQLException("deadlock", "40001"));
            }
        });
        assertEquals(3, tries[0]);
        assertEquals(1, count());
    }

    @Test
    public void aRowThatAnotherTransactionChangedFirstIsLookedAtAgain() {
        int[] tries = {0};
        assertEquals("second", tx.write(em -> {
            tries[0]++;
            if (tries[0] == 1) {
                throw new RollbackException(new OptimisticLockException("somebody was faster"));
            }
            return "second";
        }));
        assertEquals(2, tries[0]);
    }

    @Test
    public void aDeadlockThatStaysIsSaidAfterFourTries() {
        int[] tries = {0};
        assertThrows(IllegalStateException.class, () -> tx.run(em -> {
            tries[0]++;
            throw new IllegalStateException(new SQLException("deadlock", "40P01"));
        }));
        assertEquals(4, tries[0]);
    }

    @Test
    public void anotherFailureIsNotTriedAgain() {
        int[] tries = {0};
        assertThrows(IllegalStateException.class, () -> tx.run(em -> {
            tries[0]++;
            throw new IllegalStateException(new SQLException("disk full", "XSDG0"));
        }));
        assertEquals(1, tries[0]);
    }

    @Test
    public void aTakenUniqueKeyHasANameOfItsOwn() {
        insertHead("other");
        assertThrows(DuplicateKey.class, () -> insertHead("other"));
    }

    @Test
    public void aConnectionTakenBeforeTheFirstFlushIsInTheTransaction() {
        assertThrows(IllegalStateException.class, () -> tx.run(em -> {
            sql(em, "UPDATE SM_TEST.FEED_HEAD SET POSITION = 9");
            throw new IllegalStateException("no");
        }));
        long head = tx.read(em -> ((Number) em.createNativeQuery("SELECT POSITION FROM SM_TEST.FEED_HEAD")
                .getSingleResult()).longValue());
        assertEquals(0, head);
    }

    @Test
    public void aReaderSeesWhatIsCommitted() {
        tx.run(TxTest::fact);
        assertTrue(tx.read(em -> em.createQuery("select f from FeedRow f").getResultList().size()) == 1);
    }

    private void insertHead(String name) {
        tx.run(em -> sql(em, "INSERT INTO SM_TEST.FEED_CURSOR (NAME, POSITION) VALUES ('" + name + "', 0)"));
    }

    private static void sql(EntityManager em, String statement) {
        try (var s = em.unwrap(java.sql.Connection.class).createStatement()) {
            s.executeUpdate(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void fact(EntityManager em) {
        Journal.append(em, List.of(new Fact("TESTED", Instant.EPOCH, "豫0481", "", "x", "{}")));
    }

    private long count() {
        return tx.read(em -> em.createQuery("select count(f) from FeedRow f", Long.class).getSingleResult());
    }
}
