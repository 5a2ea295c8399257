package org.shiming.operations.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LookupCache;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.apache.openjpa.enhance.PCRegistry;
import org.apache.openjpa.enhance.PersistenceCapable;
import org.apache.openjpa.meta.MetaDataRepository;
import org.junit.After;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

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
    public void theRepositoriesOfOtherUnitsForgetItToo() {
        MetaDataRepository ofAnother = new MetaDataRepository();
        PCRegistry.addRegisterClassListener(ofAnother);
        register();
        assertTrue(ofAnother.getAliasNames().contains(entity.getName()));
        tell(BundleEvent.UNRESOLVED);
        assertFalse(ofAnother.getAliasNames().contains(entity.getName()));
        PCRegistry.removeRegisterClassListener(ofAnother);
    }

    @Test
    public void theWeaverForgetsItsTransformersAndKeepsThoseOfOthers() {
        Bundle other = framework.bundle(8, "org.shiming.matters").seen;
        JPAWeavingHook weaver = new JPAWeavingHook();
        weaver.registeredTransformers.put(plugIn.seen, "a transformer");
        weaver.registeredTransformers.put(other, "another");
        framework.service(1, 8, WeavingHook.class, weaver, "weaver");
        tell(BundleEvent.UNRESOLVED);
        assertEquals(Map.of(other, "another"), weaver.registeredTransformers);
    }

    @Test
    public void jacksonForgetsItsTypes() {
        TypeFactory.defaultInstance().constructType(entity);
        assertTrue(Hidden.of(TypeFactory.class, TypeFactory.defaultInstance(), "_typeCache", LookupCache.class)
                .size() > 0);
        tell(BundleEvent.UNRESOLVED);
        assertEquals(0, Hidden.of(TypeFactory.class, TypeFactory.defaultInstance(), "_typeCache", LookupCache.class)
                .size());
    }

    @Test
    public void aLibraryThatHasChangedIsAnError() {
        assertThrows(IllegalStateException.class, () -> Hidden.of(PCRegistry.class, null, "gone", Map.class));
    }

    @Test
    public void afterItsOwnStopItListensNoMore() {
        release.stop();
        assertEquals(0, framework.listeners.size());
    }

    /** As the one of Aries JPA, whose class nobody else sees. */
    private static final class JPAWeavingHook implements WeavingHook {
        private final Map<Bundle, Object> registeredTransformers = new HashMap<>();

        @Override
        public void weave(WovenClass woven) {
            throw new UnsupportedOperationException("nothing is woven here");
        }
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
