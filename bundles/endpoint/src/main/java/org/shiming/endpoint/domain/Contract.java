package org.shiming.endpoint.domain;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All operations of a service, found by method. */
public final class Contract {
    private final Map<String, Operation> operations = new HashMap<>();

    /**
     * Reads a bean's operations.
     *
     * @param bean the bean's class
     * @param methods the methods that are published
     * @throws IllegalArgumentException if one of them lacks its roles, or there is none
     */
    public Contract(Class<?> bean, Collection<Method> methods) {
        for (Method method : methods) {
            operations.put(key(method), Operation.of(implementation(bean, method)));
        }
        if (operations.isEmpty()) {
            throw new IllegalArgumentException("the bean has no operation");
        }
    }

    /**
     * An operation.
     *
     * @param method the published method
     * @return the operation
     */
    public Operation operation(Method method) {
        Operation operation = operations.get(key(method));
        if (operation == null) {
            throw new IllegalStateException("not an operation of the contract: " + method.getName());
        }
        return operation;
    }

    private static String key(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private static Method implementation(Class<?> bean, Method method) {
        try {
            return bean.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException("the bean does not implement " + method.getName(), missing);
        }
    }
}
