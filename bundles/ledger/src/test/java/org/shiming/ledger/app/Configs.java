package org.shiming.ledger.app;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Configurations for tests: what is not given is as a court that changes nothing has it. */
public final class Configs {
    private Configs() {}

    /** A configuration. @param values by key @return it */
    public static LedgerConfig of(Map<String, Object> values) {
        return (LedgerConfig) Proxy.newProxyInstance(LedgerConfig.class.getClassLoader(),
                new Class<?>[]{LedgerConfig.class}, (proxy, method, arguments) -> values.containsKey(method.getName())
                        ? values.get(method.getName())
                        : method.getDefaultValue());
    }
}
