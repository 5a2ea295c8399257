package org.shiming.casesystem.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.casesystem.app.Line;
import org.shiming.casesystem.app.Mapping;
import org.shiming.casesystem.app.OutboxDesk;

/** Offers {@link CasesystemWeb} under the name {@code casesystem}. */
@Component(service = WebEndpoint.class)
public final class CasesystemEndpoint implements WebEndpoint {
    private final CasesystemWeb bean;

    /**
     * The endpoint.
     *
     * @param desk lists and resends
     * @param line how it stands
     * @param mapping unknown words
     * @param caller who calls
     */
    @Activate
    public CasesystemEndpoint(@Reference OutboxDesk desk, @Reference Line line, @Reference Mapping mapping,
            @Reference CurrentCaller caller) {
        this.bean = new CasesystemWeb(desk, line, mapping, caller);
    }

    @Override
    public String name() {
        return "casesystem";
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
