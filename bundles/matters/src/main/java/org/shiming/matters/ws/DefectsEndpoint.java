package org.shiming.matters.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.matters.app.DefectDesk;

/** Offers the service {@code defects}. */
@Component(service = WebEndpoint.class, property = "service.description=文书瑕疵与复查建议")
public final class DefectsEndpoint implements WebEndpoint {
    private final DefectsService bean;

    /**
     * Made by Declarative Services.
     *
     * @param desk the use cases
     * @param caller who is calling
     */
    @Activate
    public DefectsEndpoint(@Reference DefectDesk desk, @Reference CurrentCaller caller) {
        this.bean = new DefectsService(desk, caller);
    }

    @Override
    public String name() {
        return "defects";
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
