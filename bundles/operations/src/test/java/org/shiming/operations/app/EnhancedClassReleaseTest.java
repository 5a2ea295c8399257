package org.shiming.operations.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import org.apache.openjpa.enhance.PCRegistry;
import org.apache.openjpa.enhance.PersistenceCapable;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;

public class EnhancedClassReleaseTest {
    private final FakeFramework framework = new FakeFramework();
    private final FakeFramework.FakeBundle plugIn = framework.bundle(7, "org.shiming.ledger");
    private final EnhancedClassRelease release = new EnhancedClassRelease(framework.context());
    private final Class<?> entity = Proxy.newProxyInstance(plugIn.loader, new Class<?>[]{Runnable.class},
            (self, method, arguments) -> null).getClass();

    @After
    public void forget() {
        PCRegistry.deRegister(entity.getClassLoader());
    }

    @Test
    public void anUpdatedBundlesClassesAreReleased() {
        register();
        plugIn.loader = null;
        tell(BundleEvent.UNRESOLVED);
        assertFalse(PCRegistry.isRegistered(entity));
    }

    @Test
    public void anUninstalledBundlesClassesAreReleased() {
        register();
        tell(BundleEvent.UNINSTALLED);
        assertFalse(PCRegistry.isRegistered(entity));
    }

    @Test
    public void aStoppedBundleKeepsItsClassesForItsNextStart() {
        register();
        tell(BundleEvent.STOPPING);
        tell(BundleEvent.STOPPED);
        assertTrue(PCRegistry.isRegistered(entity));
    }

    @Test
    public void aBundleOfOthersIsLeftAlone() {
        register();
        Bundle other = framework.bundle(8, "org.example.other").seen;
        framework.listeners
                .forEach(listener -> listener.bundleChanged(new BundleEvent(BundleEvent.UNINSTALLED, other)));
        assertTrue(PCRegistry.isRegistered(entity));
    }

    @Test
    public void afterItsOwnStopItListensNoMore() {
        release.stop();
        assertEquals(0, framework.listeners.size());
    }

    private void register() {
        PCRegistry.register(entity, new String[0], new Class<?>[0], new byte[0], null, entity.getName(),
                (PersistenceCapable) null);
        assertTrue(PCRegistry.isRegistered(entity));
    }

    private void tell(int type) {
        for (BundleListener listener : framework.listeners) {
            listener.bundleChanged(new BundleEvent(type, plugIn.seen));
        }
    }
}
