package org.shiming.ledger.app;

import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.schema.Migrator;

/** Brings the schema {@code sm_ledger} up to date, off the activation path. */
@Component(service = SchemaMigration.class, immediate = true)
public final class SchemaMigration {
    private final Migrator migrator;

    /**
     * Made by Declarative Services.
     *
     * @param bundle this bundle
     * @param dataSource the suite's data source
     */
    @Activate
    public SchemaMigration(BundleContext bundle,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this.migrator = new Migrator(bundle, dataSource, "sm_ledger", "db/sm_ledger.xml");
    }

    /** Stops. */
    @Deactivate
    public void close() {
        migrator.close();
    }
}
