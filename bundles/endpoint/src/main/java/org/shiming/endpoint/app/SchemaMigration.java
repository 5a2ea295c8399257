package org.shiming.endpoint.app;

import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.schema.Migrator;

/** Keeps the schema of audit and used tokens up to date. */
@Component(immediate = true, service = {})
public final class SchemaMigration {
    private final Migrator migrator;

    /**
     * @param bundle this bundle
     * @param dataSource the suite's data source
     */
    @Activate
    public SchemaMigration(BundleContext bundle,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this.migrator = new Migrator(bundle, dataSource, "sm_endpoint", "db/sm_endpoint.xml");
    }

    /** Stops. */
    @Deactivate
    public void deactivate() {
        migrator.close();
    }
}
