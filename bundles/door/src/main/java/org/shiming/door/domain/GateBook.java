package org.shiming.door.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.shiming.door.spi.Claim;

/**
 * All gates under one lock. A gate is open, or closed since some moment: from then on callers are held for a while,
 * later they are told to come again. A gate whose bundle was uninstalled is forgotten after the same while, so that an
 * uninstall followed by an install looks like an update. Safe for concurrent use.
 */
public final class GateBook {
    private static final int MOST_EXPECTED = 100;

    private final LongSupplier nanos;
    private final long holdNanos;
    private final long startedNanos;
    private final long startupNanos;
    private final int mostWaiting;
    private final Map<String, Entry> entries = new TreeMap<>();
    private int waiting;

    private static final class Entry {
        private Claim claim;
        private boolean held;
        private boolean open;
        private boolean leaving;
        private String refusal = "";
        private long closedAt;
        private int inside;
        private final Set<Waiting> waiting = new LinkedHashSet<>();
    }

    /**
     * @param nanos a clock that never goes back
     * @param hold how long callers of a closed gate wait
     * @param startup how long after the start unknown addresses are held as well
     * @param mostWaiting how many may wait altogether
     */
    public GateBook(LongSupplier nanos, Duration hold, Duration startup, int mostWaiting) {
        this.nanos = nanos;
        this.holdNanos = hold.toNanos();
        this.startupNanos = startup.toNanos();
        this.mostWaiting = mostWaiting;
        this.startedNanos = nanos.getAsLong();
    }

    /**
     * Takes a gate, closed.
     *
     * @param claim who
     * @throws IllegalStateException if somebody holds it
     */
    public synchronized void claim(Claim claim) {
        Entry entry = entries.computeIfAbsent(claim.name(), name -> closedNow());
        if (entry.held) {
            throw new IllegalStateException("the service " + claim.name() + " is already published by bundle "
                    + entry.claim.owner());
        }
        entry.claim = claim;
        entry.held = true;
        entry.leaving = false;
        entry.refusal = "";
    }

    /**
     * Notes that a service was not published.
     *
     * @param claim who
     * @param reason why
     */
    public void refused(Claim claim, String reason) {
        List<Waiting> told;
        synchronized (this) {
            Entry entry = entries.computeIfAbsent(claim.name(), name -> closedNow());
            if (entry.held) {
                return;
            }
            entry.claim = claim;
            entry.refusal = reason;
            entry.leaving = false;
            told = takeWaiting(entry);
        }
        told.forEach(Waiting::resume);
    }

    /** Opens a gate that is held. @param name whose */
    public void open(String name) {
        List<Waiting> resumed;
        synchronized (this) {
            Entry entry = entries.get(name);
            entry.open = true;
            resumed = takeWaiting(entry);
        }
        resumed.forEach(Waiting::resume);
    }

    /** Closes a gate. @param name whose */
    public synchronized void close(String name) {
        Entry entry = entries.get(name);
        if (entry.open) {
            entry.open = false;
            entry.closedAt = nanos.getAsLong();
        }
    }

    /** Gives a closed gate back. @param name whose */
    public synchronized void release(String name) {
        close(name);
        entries.get(name).held = false;
    }

    /** A bundle was uninstalled: its gates go when nobody is held any more. @param owner the bundle's id */
    public synchronized void uninstalled(long owner) {
        for (Entry entry : entries.values()) {
            if (entry.claim != null && entry.claim.owner() == owner && !entry.held) {
                entry.leaving = true;
            }
        }
    }

    /**
     * A request wants to enter.
     *
     * @param name the service
     * @return whether it is inside, and if not, why
     */
    public synchronized Admission enter(String name) {
        Entry entry = existing(name);
        if (entry == null || !entry.open && !entry.refusal.isEmpty()) {
            return Admission.UNKNOWN;
        }
        if (entry.open) {
            entry.inside++;
            return Admission.ENTERED;
        }
        if (holdLeft(entry) <= 0) {
            return Admission.AWAY;
        }
        return waiting >= mostWaiting ? Admission.FULL : Admission.WAIT;
    }

    /**
     * A request that was told to wait does so.
     *
     * @param name the service
     * @param request who is resumed when the gate opens
     * @return for how many milliseconds; 0 if it is not parked because something has changed, so that it must ask
     * again
     */
    public synchronized long park(String name, Waiting request) {
        Entry entry = existing(name);
        if (entry == null || entry.open || !entry.refusal.isEmpty() || waiting >= mostWaiting
                || holdLeft(entry) <= 0) {
            return 0;
        }
        entry.waiting.add(request);
        waiting++;
        return Math.max(1, holdLeft(entry) / 1_000_000);
    }

    /**
     * Whether a service is known, running or not.
     *
     * @param name the service
     * @return false for an address that nobody has
     */
    public synchronized boolean known(String name) {
        Entry entry = existing(name);
        return entry != null && entry.refusal.isEmpty();
    }

    /** @param name the service @return whether its gate stands open right now */
    public synchronized boolean isOpen(String name) {
        Entry entry = entries.get(name);
        return entry != null && entry.open;
    }

    /** @param name the service @return the largest body it takes, 0 for the default */
    public synchronized long maxBodyBytes(String name) {
        Entry entry = entries.get(name);
        return entry == null || entry.claim == null ? 0 : entry.claim.maxBodyBytes();
    }

    /** A request that entered goes out. @param name the service */
    public synchronized void leave(String name) {
        Entry entry = entries.get(name);
        if (--entry.inside == 0) {
            notifyAll();
        }
    }

    /**
     * A request waits no longer.
     *
     * @param name the service
     * @param request the one that was parked
     * @return false if it was resumed in the meantime
     */
    public synchronized boolean giveUp(String name, Waiting request) {
        Entry entry = entries.get(name);
        boolean removed = entry != null && entry.waiting.remove(request);
        waiting -= removed ? 1 : 0;
        return removed;
    }

    /**
     * Waits until nobody is inside.
     *
     * @param name the service
     * @param limit how long at most
     * @return whether nobody is inside
     */
    public synchronized boolean awaitIdle(String name, Duration limit) {
        Entry entry = entries.get(name);
        long end = System.nanoTime() + limit.toNanos();
        while (entry.inside > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** @return all services by name, the login left out */
    public synchronized List<GateView> view() {
        List<GateView> views = new ArrayList<>();
        for (String name : List.copyOf(entries.keySet())) {
            Entry entry = existing(name);
            if (entry != null && entry.claim != null && !Claim.LOGIN.equals(name)) {
                views.add(new GateView(entry.claim, state(entry), entry.refusal));
            }
        }
        return views;
    }

    /** Ends all waiting, because the door closes. */
    public void resumeAll() {
        List<Waiting> resumed = new ArrayList<>();
        synchronized (this) {
            entries.values().forEach(entry -> resumed.addAll(takeWaiting(entry)));
        }
        resumed.forEach(Waiting::resume);
    }

    private GateView.State state(Entry entry) {
        if (!entry.refusal.isEmpty()) {
            return GateView.State.REFUSED;
        }
        if (entry.open) {
            return GateView.State.ACTIVE;
        }
        return holdLeft(entry) > 0 ? GateView.State.UPDATING : GateView.State.STOPPED;
    }

    private Entry existing(String name) {
        Entry entry = entries.get(name);
        long now = nanos.getAsLong();
        if (entry == null && now - startedNanos < startupNanos && entries.size() < MOST_EXPECTED) {
            entry = closedNow();
            entry.leaving = true;
            entries.put(name, entry);
        }
        boolean over = entry != null && entry.leaving && !entry.held && entry.inside == 0 && entry.waiting.isEmpty()
                && holdLeft(entry) <= 0;
        if (over) {
            entries.remove(name);
            return null;
        }
        return entry;
    }

    private long holdLeft(Entry entry) {
        return holdNanos - (nanos.getAsLong() - entry.closedAt);
    }

    private Entry closedNow() {
        Entry entry = new Entry();
        entry.closedAt = nanos.getAsLong();
        return entry;
    }

    private List<Waiting> takeWaiting(Entry entry) {
        List<Waiting> taken = List.copyOf(entry.waiting);
        waiting -= taken.size();
        entry.waiting.clear();
        return taken;
    }
}
