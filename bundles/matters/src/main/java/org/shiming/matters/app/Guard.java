package org.shiming.matters.app;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls what plug-ins contribute: within a time limit, on a thread of its own, logged once until it answers again. A
 * plug-in that hangs or fails costs its own answer, never the kernel's.
 */
final class Guard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final long millis;
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "shiming-matters-guard");
        thread.setDaemon(true);
        return thread;
    });

    Guard(long millis) {
        this.millis = millis;
    }

    /**
     * Calls.
     *
     * @param who the contribution's class, for the log
     * @param call what to ask
     * @param <T> the answer's type
     * @return the answer; empty if there was none in time
     */
    <T> Optional<T> ask(Class<?> who, Callable<T> call) {
        Future<T> answer = threads.submit(call);
        try {
            T value = answer.get(millis, TimeUnit.MILLISECONDS);
            silent.remove(who.getName());
            return Optional.ofNullable(value);
        } catch (ExecutionException | TimeoutException trouble) {
            answer.cancel(true);
            if (silent.add(who.getName())) {
                LOG.warn("{} gave no answer within {} ms and is left out until it does", who.getName(), millis,
                        trouble);
            }
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
