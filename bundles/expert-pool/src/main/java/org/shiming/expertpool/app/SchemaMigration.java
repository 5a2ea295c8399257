package org.shiming.expertpool.app;

import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.schema.Migrator;

/** Brings the schema {@code sm_expert} up to date. */
@Component(service = {}, immediate = true)
public final class SchemaMigration {
    private final Migrator migrator;

    /**
     * @param context this bundle's
     * @param dataSource the suite's
     */
    @Activate
    public SchemaMigration(BundleContext context,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this.migrator = new Migrator(context, dataSource, ExpertUnit.SCHEMA, "db/sm_expert.xml");
    }

    /** Stops a migration that still waits for the database. */
    @Deactivate
    public void stop() {
        migrator.close();
    }
}
