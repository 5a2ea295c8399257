package org.shiming.matters.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.Matters;

/** Offers the kernel as the service {@code matters}. */
@Component(service = WebEndpoint.class, property = "service.description=释明事项与闸口")
public final class MattersEndpoint implements WebEndpoint {
    private final MattersService bean;

    /**
     * Made by Declarative Services.
     *
     * @param matters the kernel
     * @param gate its gates
     * @param host the court's case system: whose case it is
     * @param caller who is calling
     */
    @Activate
    public MattersEndpoint(@Reference Matters matters, @Reference ExplanationGate gate, @Reference CaseSystem host,
            @Reference CurrentCaller caller) {
        this.bean = new MattersService(matters, gate, host, caller);
    }

    @Override
    public String name() {
        return "matters";
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
