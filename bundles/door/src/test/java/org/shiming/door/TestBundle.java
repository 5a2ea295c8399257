package org.shiming.door;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;

/** A bundle context that only keeps bundle listeners and can tell them that another bundle was uninstalled. */
public final class TestBundle {
    private final List<BundleListener> listeners = new ArrayList<>();

    /** @return the context */
    public BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(TestBundle.class.getClassLoader(),
                new Class<?>[]{BundleContext.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                    case "addBundleListener" -> listeners.add((BundleListener) arguments[0]);
                    case "removeBundleListener" -> listeners.remove(arguments[0]);
                    case "getBundle" -> {
                        return bundle(1);
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    /** @return how many listen */
    public int listening() {
        return listeners.size();
    }

    /** @param id the bundle that goes */
    public void uninstall(long id) {
        BundleEvent event = new BundleEvent(BundleEvent.UNINSTALLED, bundle(id));
        List.copyOf(listeners).forEach(listener -> listener.bundleChanged(event));
    }

    private static Bundle bundle(long id) {
        return (Bundle) Proxy.newProxyInstance(TestBundle.class.getClassLoader(), new Class<?>[]{Bundle.class},
                (proxy, method, arguments) -> {
                    if ("getBundleId".equals(method.getName())) {
                        return id;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
