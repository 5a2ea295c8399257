package org.shiming.calendar.ws;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

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
    private static final String HOST = "HOST_SYSTEM";

    private final CurrentCaller callers;
    private final UseCases use;
    private final Clock clock;

    /** For the container's proxies only. */
    public CalendarService() {
        this(null, null, null);
    }

    /**
     * @param callers who calls
     * @param use what the service can do
     * @param clock the court's time
     */
    public CalendarService(CurrentCaller callers, UseCases use, Clock clock) {
        this.callers = callers;
        this.use = use;
        this.clock = clock;
    }

    /** Whether a day is worked. @param day yyyy-MM-dd @return the answer, or {@code CALENDAR_YEAR_MISSING} */
    @WebMethod
    @GET
    @Path("workingDay")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT", "DUTY_LAWYER", "EXPERT", "RETIRED_JUDGE"})
    public WorkingDayView workingDay(@WebParam(name = "day") @QueryParam("day") String day) {
        LocalDate date = FromWire.day(day, "日期");
        WorkingDayView view = new WorkingDayView();
        view.day = date.toString();
        view.working = use.calendar().isWorkingDay(date).orFault();
        return view;
    }

    /**
     * The last day of the period that a document opens for a party, with its derivation.
     *
     * @param caseNumber the case
     * @param documentId the document
     * @param partyId the party
     * @param postedOn empty, or the day on which something was posted or handed in
     * @return the period; or a refusal with its basis
     */
    @WebMethod
    @GET
    @Path("lastDay")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public PeriodView lastDay(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "documentId") @QueryParam("documentId") String documentId,
            @WebParam(name = "partyId") @QueryParam("partyId") String partyId,
            @WebParam(name = "postedOn") @QueryParam("postedOn") String postedOn) {
        Optional<LocalDate> posted = FromWire.optionalDay(postedOn, "交邮日");
        return use.cases().find(callers.get(), new CaseNumber(caseNumber))
                .then(facts -> use.periods().lastDay(facts, new DocumentId(documentId), new PartyId(partyId)))
                .map(answer -> ToWire.period(answer, LocalDate.now(clock), posted)).orFault();
    }
}
