package org.shiming.support.schema;

/**
 * Registered by {@link Migrator} with the property {@code schema} once the bundle's own schema is up to date;
 * repositories require it. Each bundle has a private copy of this class, so always filter by schema as well.
 */
public interface SchemaReady {
    /** @return the schema's name */
    String schema();
}
