package org.shiming.endpoint;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.shiming.endpoint.app.EndpointConfig;
import org.shiming.endpoint.app.EndpointSettings;

/** The endpoint's configuration with its defaults, some of them replaced. */
public final class TestSettings {
    private final Map<String, Object> values = new HashMap<>();

    /** @param key a configuration key @param value its value @return this */
    public TestSettings with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /** @return the checked settings */
    public EndpointSettings settings() {
        return new EndpointSettings((EndpointConfig) Proxy.newProxyInstance(EndpointConfig.class.getClassLoader(),
                new Class<?>[]{EndpointConfig.class},
                (proxy, method, none) -> values.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}
