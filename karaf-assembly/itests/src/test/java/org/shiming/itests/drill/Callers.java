package org.shiming.itests.drill;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Callers in a loop, one thread each. A call fails if it is not answered as the first one was. What is announced is no
 * failure: 503 with Retry-After by a service that is said to be held, 404 once it is away for longer.
 */
final class Callers implements AutoCloseable {
    private static final long PAUSE_MILLIS = 15;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> good = new ConcurrentHashMap<>();
    private final Map<String, Long> longest = new ConcurrentHashMap<>();
    private final AtomicInteger toldToComeAgain = new AtomicInteger();
    private final Duration hold;
    private volatile Set<String> held = Set.of();
    private volatile long announcedAt;

    /** @param hold how long callers of a service that is away are held; later it may say that it is gone */
    Callers(Duration hold) {
        this.hold = hold;
    }

    /** Calls one question again and again. @param name the service, a space, the form @param question what to ask */
    void loop(String name, Supplier<HttpResponse<String>> question) {
        good.put(name, new AtomicInteger());
        Thread thread = new Thread(() -> {
            while (stop.getCount() > 0) {
                call(name, question);
                pause();
            }
        }, "caller of " + name);
        threads.add(thread);
        thread.start();
    }

    /** One call; its answer if it was as it should be, else null. Also for callers with a loop of their own. */
    HttpResponse<String> call(String name, Supplier<HttpResponse<String>> question) {
        long began = System.nanoTime();
        String failure;
        try {
            HttpResponse<String> answer = question.get();
            if (answer.statusCode() == 200) {
                good.computeIfAbsent(name, none -> new AtomicInteger()).incrementAndGet();
                longest.merge(name, (System.nanoTime() - began) / 1_000_000, Math::max);
                return answer;
            }
            if (announced(service(name), answer)) {
                toldToComeAgain.incrementAndGet();
                return null;
            }
            failure = answer.statusCode() + " " + answer.body();
        } catch (RuntimeException | AssertionError broken) {
            failure = broken + ", " + broken.getCause();
        }
        failures.add(name + " after " + (System.nanoTime() - began) / 1_000_000 + " ms: " + failure);
        return null;
    }

    /** 503 with Retry-After at any time; 404 by a service that stays away for longer than it is held. */
    private boolean announced(String service, HttpResponse<String> answer) {
        boolean later = answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
        boolean gone = answer.statusCode() == 404 && System.nanoTime() - announcedAt > hold.toNanos();
        return held.contains(service) && (later || gone);
    }

    /** From now on these services are announced to be held; earlier announcements end. */
    void announce(Set<String> services) {
        announcedAt = System.nanoTime();
        held = services;
    }

    /** Whether every caller has had so many more good answers since. */
    boolean heardSince(Map<String, Integer> before, int more) {
        return before.entrySet().stream().allMatch(one -> good.get(one.getKey()).get() >= one.getValue() + more);
    }

    /** Good answers by caller. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        good.forEach((name, count) -> counts.put(name, count.get()));
        return counts;
    }

    /** What failed since the last time this was asked. */
    List<String> takeFailures() {
        List<String> taken = new ArrayList<>();
        for (String one = failures.poll(); one != null; one = failures.poll()) {
            taken.add(one);
        }
        return taken;
    }

    /** The longest wait of every caller, in milliseconds. */
    Map<String, Long> longest() {
        return new TreeMap<>(longest);
    }

    int toldToComeAgain() {
        return toldToComeAgain.get();
    }

    boolean going() {
        return stop.getCount() > 0;
    }

    void pause() {
        try {
            stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void run(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        threads.add(thread);
        thread.start();
    }

    @Override
    public void close() {
        stop.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(60).toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String service(String name) {
        return name.substring(0, name.indexOf(' '));
    }
}
