package org.shiming.support.tx;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.OptimisticLockException;
import org.apache.openjpa.persistence.OpenJPAPersistence;

/**
 * One transaction is one lambda. A deadlock, a serialisation failure, or a row that another transaction changed first
 * is tried again, so the lambda must only touch its entity manager; a duplicate key surfaces as {@link DuplicateKey}.
 * Safe for concurrent use.
 */
public final class Tx {
    private static final int ATTEMPTS = 4;
    /** Deadlock, lock time-out, serialisation failure: SQL standard, PostgreSQL, Derby. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03");

    private final EntityManagerFactory factory;

    /** @param factory of the bundle's own unit */
    public Tx(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Changes something.
     *
     * @param work what to do; what it returns must not need the entity manager any more
     * @param <T> the result's type
     * @return the lambda's result, after the commit
     * @throws DuplicateKey if a unique key was taken; nothing was kept
     */
    public <T> T write(Function<EntityManager, T> work) {
        for (int attempt = 1;; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                String state = sqlState(failure);
                if (state.startsWith("23505")) {
                    throw new DuplicateKey(failure);
                }
                if (attempt >= ATTEMPTS || !PASSING.contains(state) && !overtaken(failure)) {
                    throw failure;
                }
            }
        }
    }

    /**
     * Changes something, without a result.
     *
     * @param work what to do
     */
    public void run(Consumer<EntityManager> work) {
        write(em -> {
            work.accept(em);
            return null;
        });
    }

    /**
     * Reads something, without a transaction.
     *
     * @param work what to read; what it returns must not need the entity manager any more
     * @param <T> the result's type
     * @return the lambda's result
     */
    public <T> T read(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            return work.apply(em);
        } finally {
            em.close();
        }
    }

    private <T> T once(Function<EntityManager, T> work) {
        EntityManager em = factory.createEntityManager();
        try {
            em.getTransaction().begin();
            // Without this a connection unwrapped before the first flush is still in autocommit (see the ADR on feeds).
            OpenJPAPersistence.cast(em).beginStore();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** Whether another transaction was faster at the same row: looking again decides anew. */
    private static boolean overtaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private static String sqlState(Throwable failure) {
        return sqlState(failure, 0);
    }

    private static String sqlState(Throwable failure, int depth) {
        if (failure == null || depth > 12) {
            return "";
        }
        if (failure instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState();
        }
        String own = sqlState(failure.getCause(), depth + 1);
        if (own.isEmpty() && failure instanceof org.apache.openjpa.util.ExceptionInfo info) {
            for (Throwable nested : info.getNestedThrowables()) {
                own = sqlState(nested, depth + 1);
                if (!own.isEmpty()) {
                    return own;
                }
            }
        }
        return own;
    }
}
