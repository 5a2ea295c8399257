package org.shiming.casesystem.app;

import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.schema.Migrator;

/** Brings {@code sm_casesystem} up to date. */
@Component(immediate = true, service = SchemaMigration.class)
public final class SchemaMigration {
    static final String SCHEMA = "sm_casesystem";
    static final String CHANGE_LOG = "db/sm_casesystem.xml";

    private final Migrator migrator;

    /**
     * Starts the migration.
     *
     * @param bundle this bundle
     * @param dataSource the suite's
     */
    @Activate
    public SchemaMigration(BundleContext bundle,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this.migrator = new Migrator(bundle, dataSource, SCHEMA, CHANGE_LOG);
    }

    /** Stops it. */
    @Deactivate
    public void stop() {
        migrator.close();
    }
}
