package org.shiming.operations.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleListener;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** As much of a framework as the operations ask: bundles with states and wirings, services with users. */
final class FakeFramework {
    final List<BundleListener> listeners = new ArrayList<>();
    private final Map<Long, FakeBundle> bundles = new TreeMap<>();
    private final Map<ServiceReference<?>, Service> services = new LinkedHashMap<>();
    private final Map<Long, List<Long>> dependents = new TreeMap<>();

    private record Service(Class<?> type, Object object, Map<String, Object> properties, long owner,
            List<Long> users) {}

    /** A bundle whose state and class loader a test changes. */
    static final class FakeBundle {
        final String name;
        int state = Bundle.ACTIVE;
        ClassLoader loader = new ClassLoader(FakeFramework.class.getClassLoader()) {};
        Bundle seen;

        private FakeBundle(String name) {
            this.name = name;
        }
    }

    FakeBundle bundle(long id, String name) {
        FakeBundle bundle = new FakeBundle(name);
        bundle.seen = proxy(Bundle.class, (self, method, arguments) -> switch (method.getName()) {
        case "getBundleId" -> id;
        case "getSymbolicName" -> bundle.name;
        case "getState" -> bundle.state;
        case "getVersion" -> new Version(1, 0, 0);
        case "adapt" -> bundle.loader == null ? null : wiring(bundle.loader);
        case "getRegisteredServices" -> ownedBy(id);
        default -> common(self, method.getName(), arguments, name);
        });
        bundles.put(id, bundle);
        return bundle;
    }

    /** The second bundle is wired to packages of the first. */
    void wired(long provider, long dependent) {
        dependents.computeIfAbsent(provider, none -> new ArrayList<>()).add(dependent);
    }

    <T> void service(long id, long owner, Class<T> type, T object, String name, Long... users) {
        Map<String, Object> properties = Map.of(Constants.SERVICE_ID, id, "hc.name", name);
        ServiceReference<?> reference = proxy(ServiceReference.class, (self, method, arguments) -> switch (method
                .getName()) {
        case "getProperty" -> properties.get(arguments[0]);
        case "getBundle" -> bundles.get(owner).seen;
        case "getUsingBundles" -> Arrays.stream(users).map(user -> bundles.get(user).seen).toArray(Bundle[]::new);
        default -> common(self, method.getName(), arguments, name);
        });
        services.put(reference, new Service(type, object, properties, owner, List.of(users)));
    }

    BundleContext context() {
        return proxy(BundleContext.class, (self, method, arguments) -> switch (method.getName()) {
        case "getBundles" -> bundles.values().stream().map(bundle -> bundle.seen).toArray(Bundle[]::new);
        case "getBundle" -> proxy(Bundle.class, (system, called, what) -> closure());
        case "getServiceReferences" -> references((Class<?>) arguments[0]);
        case "getServiceReference" -> references((Class<?>) arguments[0]).stream().findFirst().orElse(null);
        case "getService" -> services.get(arguments[0]).object();
        case "ungetService" -> true;
        case "addBundleListener" -> listeners.add((BundleListener) arguments[0]);
        case "removeBundleListener" -> listeners.remove(arguments[0]);
        default -> common(self, method.getName(), arguments, "context");
        });
    }

    private FrameworkWiring closure() {
        return proxy(FrameworkWiring.class, (self, method, arguments) -> {
            List<Bundle> closure = new ArrayList<>();
            for (Object bundle : (Iterable<?>) arguments[0]) {
                closure.add((Bundle) bundle);
                dependents.getOrDefault(((Bundle) bundle).getBundleId(), List.of())
                        .forEach(id -> closure.add(bundles.get(id).seen));
            }
            return closure;
        });
    }

    private List<ServiceReference<?>> references(Class<?> type) {
        return services.entrySet().stream().filter(entry -> entry.getValue().type().equals(type))
                .<ServiceReference<?>>map(Map.Entry::getKey).toList();
    }

    private ServiceReference<?>[] ownedBy(long bundle) {
        ServiceReference<?>[] owned = services.entrySet().stream()
                .filter(entry -> entry.getValue().owner() == bundle).map(Map.Entry::getKey)
                .toArray(ServiceReference<?>[]::new);
        return owned.length == 0 ? null : owned;
    }

    private static BundleWiring wiring(ClassLoader loader) {
        return proxy(BundleWiring.class, (self, method, arguments) -> loader);
    }

    private static Object common(Object self, String method, Object[] arguments, String text) {
        return switch (method) {
        case "equals" -> self == arguments[0];
        case "hashCode" -> System.identityHashCode(self);
        case "toString" -> text;
        default -> throw new UnsupportedOperationException(Objects.toString(method));
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
