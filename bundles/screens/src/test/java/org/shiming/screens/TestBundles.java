package org.shiming.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Bundles whose resources are a folder on disk, and references to their services. */
public final class TestBundles {
    private TestBundles() {}

    /** A bundle with the files of a folder as its resources. */
    public static Bundle bundle(String symbolicName, Path folder) {
        return proxy(Bundle.class, (self, method, arguments) -> switch (method.getName()) {
        case "getSymbolicName", "toString" -> symbolicName;
        case "findEntries" -> entries(folder, (String) arguments[0]);
        case "hashCode" -> System.identityHashCode(self);
        case "equals" -> self == arguments[0];
        default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    /** The context of a bundle. */
    public static BundleContext context(Bundle bundle) {
        return proxy(BundleContext.class, (self, method, arguments) -> bundle);
    }

    /** A reference to a service of a bundle; a lower id is preferred. */
    @SuppressWarnings("unchecked")
    public static <S> ServiceReference<S> reference(Bundle bundle, int id) {
        return proxy(ServiceReference.class, (self, method, arguments) -> switch (method.getName()) {
        case "getBundle" -> bundle;
        case "compareTo" -> Integer.compare(arguments[0].hashCode(), id);
        case "hashCode" -> id;
        case "equals" -> self == arguments[0];
        default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Object entries(Path folder, String root) {
        Path start = folder.resolve(root.substring(1));
        if (!Files.isDirectory(start)) {
            return null;
        }
        try (Stream<Path> walk = Files.walk(start)) {
            List<URL> urls = walk.filter(Files::isRegularFile).map(TestBundles::url).toList();
            return Collections.enumeration(urls);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(TestBundles.class.getClassLoader(), new Class<?>[]{type}, handler);
    }
}
