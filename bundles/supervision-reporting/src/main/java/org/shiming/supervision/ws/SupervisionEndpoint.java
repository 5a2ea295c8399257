package org.shiming.supervision.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.supervision.app.Figures;
import org.shiming.supervision.app.PackPaper;
import org.shiming.supervision.app.Packs;

/** Offers the service {@code supervision-reporting} to the endpoint. */
@Component(immediate = true)
public final class SupervisionEndpoint implements WebEndpoint {
    private final SupervisionService service;

    /**
     * @param callers who calls
     * @param figures counts
     * @param packs monthly packs
     * @param paper prints them
     */
    @Activate
    public SupervisionEndpoint(@Reference CurrentCaller callers, @Reference Figures figures, @Reference Packs packs,
            @Reference PackPaper paper) {
        this.service = new SupervisionService(callers, figures, packs, paper);
    }

    @Override
    public String name() {
        return "supervision-reporting";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Object bean() {
        return service;
    }
}
