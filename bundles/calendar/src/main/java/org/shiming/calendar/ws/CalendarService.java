package org.shiming.calendar.ws;

import java.time.LocalDate;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.shiming.api.calendar.CourtCalendar;

/**
 * The service {@code calendar}: legal time for the host and for the suite's own screens. Called by many threads;
 * refusals leave it as {@link org.shiming.api.outcome.ServiceFault}.
 */
@WebService(name = "Calendar", serviceName = "CalendarService", portName = "CalendarPort",
        targetNamespace = "urn:shiming:calendar:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class CalendarService {
    private final CourtCalendar calendar;

    /** For the container's proxies only. */
    public CalendarService() {
        this(null);
    }

    /** @param calendar working days */
    public CalendarService(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether a day is worked. @param day yyyy-MM-dd @return the answer, or {@code CALENDAR_YEAR_MISSING} */
    @WebMethod
    @GET
    @Path("workingDay")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT", "DUTY_LAWYER", "EXPERT", "RETIRED_JUDGE"})
    public WorkingDayView workingDay(@WebParam(name = "day") @QueryParam("day") String day) {
        LocalDate date = FromWire.day(day, "日期");
        WorkingDayView view = new WorkingDayView();
        view.day = date.toString();
        view.working = calendar.isWorkingDay(date).orFault();
        return view;
    }
}
