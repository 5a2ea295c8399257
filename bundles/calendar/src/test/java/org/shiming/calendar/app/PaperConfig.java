package org.shiming.calendar.app;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;

/** Settings of papers with their defaults, but for what a test sets. */
final class PaperConfig {
    private PaperConfig() {}

    static PaperSettings.Config of(Path keys, Map<String, Object> others) {
        String key = keys.resolve("field.key").toAbsolutePath().toString();
        return (PaperSettings.Config) Proxy.newProxyInstance(PaperSettings.Config.class.getClassLoader(),
                new Class<?>[]{PaperSettings.Config.class}, (proxy, method, arguments) -> {
                    if ("annotationType".equals(method.getName())) {
                        return (Class<? extends Annotation>) PaperSettings.Config.class;
                    }
                    return "fieldKeyFile".equals(method.getName()) ? key
                            : others.getOrDefault(method.getName(), method.getDefaultValue());
                });
    }
}
