package org.shiming.casesystem.app;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import dev.failsafe.function.CheckedSupplier;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;

/**
 * How patiently the host is asked: a limit for the whole, retries, a circuit breaker, a bound on how many ask at once.
 * One for questions and one for deliveries, so that one paper the host chokes on does not stop the questions.
 */
final class Patience {
    private static final int QUEUE_SHARE = 4;
    private static final double JITTER = 0.3;

    private final CircuitBreaker<Object> breaker;
    private final FailsafeExecutor<Object> executor;
    /** Not Failsafe's bulkhead: there a waiter that gave up stays in the queue and takes a permit for ever. */
    private final Semaphore places;
    private final long queueMillis;

    Patience(Duration limit, int retries, Duration retryDelay, int breakerFailures, Duration open, int atOnce) {
        this.breaker = CircuitBreaker.builder().handleIf(Patience::outage).withFailureThreshold(breakerFailures)
                .withDelay(open).withSuccessThreshold(1).build();
        RetryPolicy<Object> retry = RetryPolicy.builder().handleIf(Patience::outage).withMaxRetries(retries)
                .withBackoff(retryDelay, retryDelay.multipliedBy(10)).withJitter(JITTER).build();
        Timeout<Object> timeout = Timeout.builder(limit).withInterrupt().build();
        this.executor = Failsafe.with(timeout, retry, breaker);
        this.places = new Semaphore(atOnce, true);
        this.queueMillis = limit.dividedBy(QUEUE_SHARE).toMillis();
    }

    <T> T ask(CheckedSupplier<T> call) throws HostTrouble, HostRefusal {
        if (!admitted()) {
            throw new HostTrouble(Kind.CIRCUIT_OPEN, "too many questions at once", null);
        }
        try {
            return executor.get(call);
        } catch (CircuitBreakerOpenException open) {
            throw new HostTrouble(Kind.CIRCUIT_OPEN, "failed too often just now", null);
        } catch (TimeoutExceededException late) {
            throw new HostTrouble(Kind.TIMEOUT, "no answer within the limit", null);
        } catch (FailsafeException wrapped) {
            throw unwrapped(wrapped);
        } finally {
            places.release();
        }
    }

    private boolean admitted() {
        try {
            return places.tryAcquire(queueMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether a call would be let through now. */
    boolean admits() {
        return !breaker.isOpen() || breaker.getRemainingDelay().isZero();
    }

    String circuit() {
        return breaker.getState().name();
    }

    private static HostTrouble unwrapped(FailsafeException wrapped) throws HostTrouble, HostRefusal {
        if (wrapped.getCause() instanceof HostRefusal refusal) {
            throw refusal;
        }
        if (wrapped.getCause() instanceof HostTrouble trouble) {
            return trouble;
        }
        if (wrapped.getCause() instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new HostTrouble(Kind.TIMEOUT, "interrupted", null);
        }
        throw wrapped;
    }

    private static boolean outage(Throwable failure) {
        return failure instanceof HostTrouble trouble && trouble.outage();
    }
}
