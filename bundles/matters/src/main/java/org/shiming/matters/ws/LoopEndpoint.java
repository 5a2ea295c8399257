package org.shiming.matters.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code loop}. */
@Component(service = WebEndpoint.class, property = "service.description=释明闭环：工作清单、事项、指定交办")
public final class LoopEndpoint implements WebEndpoint {
    private final LoopService bean;

    /**
     * Made by Declarative Services.
     *
     * @param desks the use cases
     * @param caller who is calling
     */
    @Activate
    public LoopEndpoint(@Reference LoopDesks desks, @Reference CurrentCaller caller) {
        this.bean = new LoopService(desks, caller);
    }

    @Override
    public String name() {
        return "loop";
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
