package org.shiming.calendar.ws;

import java.time.Clock;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.endpoint.WebEndpoint;
import org.shiming.api.identity.CurrentCaller;

/** Offers the service {@code calendar} to the endpoint. */
@Component(immediate = true)
public final class CalendarEndpoint implements WebEndpoint {
    private final CalendarService service;

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    @Activate
    public CalendarEndpoint(@Reference CurrentCaller callers, @Reference UseCases.Gathered use) {
        this.service = new CalendarService(callers, use.cases(), Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    @Override
    public String name() {
        return "calendar";
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
