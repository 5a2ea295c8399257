package org.shiming.screens.app;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open pages that listen to the bell. No page holds a thread; one thread rings for all. A message is so small that
 * it fits the socket's buffer, so a slow page cannot hold the others up.
 */
@Component(service = Listeners.class, configurationPid = "org.shiming.screens")
public class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final long REREAD_MILLIS = 700;

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final AtomicInteger rings = new AtomicInteger();
    private final ScheduledExecutorService ringer;
    private final Runnable stopListening;
    private final int most;

    /** An open page. */
    public interface Page {
        /**
         * Sends it a text.
         *
         * @param text in the format of server-sent events
         * @throws IOException if the page is gone
         */
        void send(String text) throws IOException;

        /** Ends its connection. */
        void close();
    }

    /**
     * Starts the one thread.
     *
     * @param registry whose changes are told
     * @param config the configuration
     */
    @Activate
    public Listeners(@Reference ScreenRegistry registry, ScreensConfig config) {
        if (config.maxListeningPages() < 1 || config.signOfLifeSeconds() < 1) {
            throw new IllegalArgumentException(
                    "org.shiming.screens: maxListeningPages and signOfLifeSeconds must be at least 1");
        }
        this.most = config.maxListeningPages();
        this.ringer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "shiming-screens-bell");
            thread.setDaemon(true);
            return thread;
        });
        long seconds = config.signOfLifeSeconds();
        ringer.scheduleWithFixedDelay(() -> sendAll(": still here\n\n"), seconds, seconds, TimeUnit.SECONDS);
        if (registry.developing()) {
            ringer.scheduleWithFixedDelay(registry::reread, REREAD_MILLIS, REREAD_MILLIS, TimeUnit.MILLISECONDS);
        }
        this.stopListening = registry.onChange(this::changed);
    }

    /** Ends all connections; the pages come back by themselves. */
    @Deactivate
    public void stop() {
        stopListening.run();
        ringer.shutdownNow();
        pages.forEach(Page::close);
        pages.clear();
    }

    /**
     * A page wants to listen. It is rung at once, so that it misses nothing between two connections.
     *
     * @param page the page
     * @return false if there are too many; it will poll then
     */
    public boolean add(Page page) {
        if (pages.size() >= most) {
            LOG.debug("more than {} pages listen, the others poll", most);
            return false;
        }
        pages.add(page);
        send(page, "retry: 3000\n" + ring());
        return true;
    }

    /**
     * A page has gone.
     *
     * @param page the page
     */
    public void remove(Page page) {
        pages.remove(page);
    }

    /** @return how many pages listen */
    public int count() {
        return pages.size();
    }

    private void changed() {
        if (!ringer.isShutdown()) {
            ringer.execute(() -> sendAll(ring()));
        }
    }

    private String ring() {
        return "event: screens\ndata: " + rings.incrementAndGet() + "\n\n";
    }

    private void sendAll(String text) {
        pages.forEach(page -> send(page, text));
    }

    private void send(Page page, String text) {
        try {
            page.send(text);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("a page no longer listens", gone);
            pages.remove(page);
            page.close();
        }
    }
}
