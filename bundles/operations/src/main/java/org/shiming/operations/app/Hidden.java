package org.shiming.operations.app;

import java.lang.reflect.Field;

/** A private field of a library that has no other way to let go. A missing field is an error: another version. */
final class Hidden {
    private Hidden() {}

    /**
     * Reads it.
     *
     * @param owner the class that declares the field
     * @param object of that class, or null if the field is static
     * @param name of the field
     * @param type what it holds
     * @param <T> the same
     * @return its value
     */
    static <T> T of(Class<?> owner, Object object, String name, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(object));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("no " + name + " in this version of " + owner.getName(), changed);
        }
    }
}
