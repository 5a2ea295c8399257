package org.shiming.screens.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.ServiceReference;
import org.shiming.api.screen.Screen;
import org.shiming.screens.TestBundles;
import org.shiming.screens.TestScreen;
import org.shiming.screens.demo.TestConfig;

public class ListenersTest {
    private static final long PATIENCE_SECONDS = 5;

    private final ScreenRegistry registry = new ScreenRegistry(new TestConfig(2, 60));
    private final Listeners listeners = new Listeners(registry, new TestConfig(2, 60));

    @After
    public void stop() {
        listeners.stop();
    }

    @Test
    public void aPageIsRungWhenItComesSoThatItMissesNothing() throws InterruptedException {
        TestPage page = new TestPage();
        assertTrue(listeners.add(page));
        assertTrue(page.next().contains("event: screens"));
    }

    @Test
    public void everyChangeRingsAllPages() throws InterruptedException {
        TestPage one = new TestPage();
        TestPage other = new TestPage();
        listeners.add(one);
        listeners.add(other);
        one.next();
        other.next();
        ServiceReference<Screen> reference = TestBundles
                .reference(TestBundles.bundle("org.shiming.x", Path.of("nowhere")), 1);
        registry.bindScreen(TestScreen.forJudges("x", "x.js"), reference);
        assertTrue(one.next().contains("event: screens"));
        assertTrue(other.next().contains("event: screens"));
    }

    @Test
    public void morePagesThanAllowedAreTurnedAwayAndPoll() {
        assertTrue(listeners.add(new TestPage()));
        assertTrue(listeners.add(new TestPage()));
        assertFalse(listeners.add(new TestPage()));
    }

    @Test
    public void aPageThatIsGoneIsForgottenAndTheOthersAreRung() throws InterruptedException {
        TestPage gone = new TestPage();
        gone.broken = true;
        TestPage there = new TestPage();
        listeners.add(gone);
        listeners.add(there);
        assertEquals(1, listeners.count());
        assertTrue(gone.closed);
        assertTrue(there.next().contains("event: screens"));
    }

    @Test
    public void stoppingEndsAllConnections() {
        TestPage page = new TestPage();
        listeners.add(page);
        listeners.stop();
        assertTrue(page.closed);
        assertEquals(0, listeners.count());
    }

    @Test
    public void aSettingThatMakesNoSenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Listeners(registry, new TestConfig(0, 60)));
        assertThrows(IllegalArgumentException.class, () -> new Listeners(registry, new TestConfig(5, 0)));
    }

    private static final class TestPage implements Listeners.Page {
        private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private volatile boolean broken;
        private volatile boolean closed;

        @Override
        public void send(String text) throws IOException {
            if (broken) {
                throw new IOException("gone");
            }
            heard.add(text);
        }

        @Override
        public void close() {
            closed = true;
        }

        String next() throws InterruptedException {
            String text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return text == null ? "nothing was heard" : text;
        }
    }
}
