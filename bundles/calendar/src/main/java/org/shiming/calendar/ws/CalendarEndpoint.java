package org.shiming.calendar.ws;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.CourtCalendar;
import org.shiming.api.endpoint.WebEndpoint;

/** Offers the service {@code calendar} to the endpoint. */
@Component(immediate = true)
public final class CalendarEndpoint implements WebEndpoint {
    private final CalendarService service;

    /** @param calendar working days */
    @Activate
    public CalendarEndpoint(@Reference CourtCalendar calendar) {
        this.service = new CalendarService(calendar);
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
