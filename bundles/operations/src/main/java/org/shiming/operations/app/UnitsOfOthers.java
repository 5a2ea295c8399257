package org.shiming.operations.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.openjpa.enhance.PCRegistry;
import org.apache.openjpa.meta.MetaDataRepository;

/**
 * OpenJPA tells the repository of every persistence unit about every class, and it keeps those that are called
 * as one of its own: the rows of feeds and leases, which each of our bundles has a copy of.
 */
final class UnitsOfOthers {
    private static final List<String> LISTS = List.of("_aliases", "_impls", "_subs");
    private static final List<String> PAIRS = List.of("_oids", "_ifaces");

    private UnitsOfOthers() {}

    /** Takes the loader's classes out of all repositories. Lists are replaced, for others may be reading them. */
    static void forget(ClassLoader loader) {
        Collection<?> listeners = Hidden.of(PCRegistry.class, null, "_listeners", Collection.class);
        List<Object> repositories;
        synchronized (listeners) {
            repositories = new ArrayList<>(listeners);
        }
        for (Object one : repositories) {
            if (one instanceof MetaDataRepository repository) {
                forget(repository, loader);
            }
        }
    }

    private static void forget(MetaDataRepository repository, ClassLoader loader) {
        Collection<?> waiting = Hidden.of(MetaDataRepository.class, repository, "_registered", Collection.class);
        synchronized (waiting) {
            waiting.removeIf(type -> of(type, loader));
        }
        for (String name : LISTS) {
            Map<?, Collection<?>> lists = map(repository, name);
            synchronized (lists) {
                lists.keySet().removeIf(key -> of(key, loader));
                lists.values().removeIf(list -> list != null && !list.isEmpty() && without(list, loader).isEmpty());
                lists.replaceAll((key, list) -> without(list, loader));
            }
        }
        for (String name : PAIRS) {
            Map<?, ?> pairs = map(repository, name);
            synchronized (pairs) {
                pairs.entrySet().removeIf(pair -> of(pair.getKey(), loader) || of(pair.getValue(), loader));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<?, V> map(MetaDataRepository repository, String name) {
        return Hidden.of(MetaDataRepository.class, repository, name, Map.class);
    }

    private static Collection<?> without(Collection<?> list, ClassLoader loader) {
        if (list == null || list.stream().noneMatch(type -> of(type, loader))) {
            return list;
        }
        return new ArrayList<>(list.stream().filter(type -> !of(type, loader)).toList());
    }

    private static boolean of(Object type, ClassLoader loader) {
        return type instanceof Class<?> one && one.getClassLoader() == loader;
    }
}
