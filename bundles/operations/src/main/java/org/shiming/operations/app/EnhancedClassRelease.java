package org.shiming.operations.app;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.openjpa.enhance.PCRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Libraries that all bundles share remember classes for ever, and with a class the loader of a bundle that was updated
 * long ago: OpenJPA in its static registry and in the repository of every other unit, the weaver of Aries in its
 * transformers, Jackson in its types. When one of our bundles loses its wiring, its classes are taken out of all four.
 * (Not on stop: the classes are used again then.)
 */
@Component(service = {}, immediate = true)
public final class EnhancedClassRelease implements SynchronousBundleListener {
    private static final String OURS = "org.shiming.";

    private final BundleContext context;
    private final Map<Long, ClassLoader> loaders = new ConcurrentHashMap<>();

    /** @param context this bundle's */
    @Activate
    public EnhancedClassRelease(BundleContext context) {
        this.context = context;
        for (Bundle bundle : context.getBundles()) {
            remember(bundle);
        }
        context.addBundleListener(this);
        // What was updated while this bundle was away, and its own former classes.
        TypeFactory.defaultInstance().clearCache();
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        switch (event.getType()) {
        case BundleEvent.STARTED, BundleEvent.STOPPING -> remember(event.getBundle());
        case BundleEvent.UNRESOLVED, BundleEvent.UNINSTALLED -> release(event.getBundle());
        default -> {
            // Other events leave the wiring as it is.
        }
        }
    }

    /** Stops listening. */
    @Deactivate
    public void stop() {
        context.removeBundleListener(this);
        loaders.clear();
    }

    private void remember(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith(OURS) && wiring != null) {
            loaders.put(bundle.getBundleId(), wiring.getClassLoader());
        }
    }

    private void release(Bundle bundle) {
        ClassLoader loader = loaders.remove(bundle.getBundleId());
        if (loader != null) {
            PCRegistry.deRegister(loader);
            UnitsOfOthers.forget(loader);
            Weaver.forget(context, bundle);
            TypeFactory.defaultInstance().clearCache();
        }
    }
}
