package org.shiming.door;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.shiming.door.app.DoorConfig;
import org.shiming.door.app.DoorSettings;

/** The door's configuration with its defaults, some of them replaced. */
public final class TestSettings {
    private final Map<String, Object> values = new HashMap<>();

    /** @param key a configuration key @param value its value @return this */
    public TestSettings with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /** @return the raw configuration */
    public DoorConfig config() {
        return (DoorConfig) Proxy.newProxyInstance(DoorConfig.class.getClassLoader(), new Class<?>[]{DoorConfig.class},
                (proxy, method, arguments) -> value(method));
    }

    /** @return the checked settings */
    public DoorSettings settings() {
        return new DoorSettings(config());
    }

    private Object value(Method method) {
        return values.getOrDefault(method.getName(), method.getDefaultValue());
    }
}
