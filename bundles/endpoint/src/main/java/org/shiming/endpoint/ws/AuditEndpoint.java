package org.shiming.endpoint.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.endpoint.store.AuditStore;

/** Contributes the audit's own service. */
@Component(service = WebEndpoint.class, scope = ServiceScope.SINGLETON, property = "service.description=审计查询")
public final class AuditEndpoint implements WebEndpoint {
    private final AuditService bean;

    /**
     * @param store the audit
     * @param caller who asks
     */
    @Activate
    public AuditEndpoint(@Reference AuditStore store, @Reference CurrentCaller caller) {
        this.bean = new AuditService(store, caller);
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Object bean() {
        return bean;
    }
}
