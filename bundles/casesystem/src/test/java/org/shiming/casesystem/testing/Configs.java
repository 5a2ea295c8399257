package org.shiming.casesystem.testing;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Configurations as Declarative Services makes them: given values, defaults for the rest. */
public final class Configs {
    private Configs() {}

    public static <T> T of(Class<T> type, Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, args) -> values.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}
