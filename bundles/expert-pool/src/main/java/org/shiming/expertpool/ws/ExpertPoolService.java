package org.shiming.expertpool.ws;

import java.nio.charset.StandardCharsets;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.value.MessageId;

/**
 * The service {@code expert-pool}: who is of the pool (三.4(2)), whom the party chose and when (三.6). Called by many
 * threads; refusals leave it as {@link org.shiming.api.outcome.ServiceFault}.
 */
@WebService(name = "ExpertPool", serviceName = "ExpertPoolService", portName = "ExpertPoolPort",
        targetNamespace = "urn:shiming:expert-pool:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class ExpertPoolService {
    private final CurrentCaller callers;
    private final UseCases use;

    /** For the container's proxies only. */
    public ExpertPoolService() {
        this(null, null);
    }

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    public ExpertPoolService(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
    }

    /** Nominates somebody for the pool. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("nominate")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR"})
    public PlacedDto nominate(@WebParam(name = "request") NominateRequest request) {
        return ToWire.placed(use.pool().nominate(act(request.messageId), FromWire.nomination(request)).orFault());
    }

    /** Reviews, engages, suspends, resumes or removes somebody. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("expertStep")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public PlacedDto expertStep(@WebParam(name = "request") ExpertStepRequest request) {
        return ToWire.placed(use.pool().step(act(request.messageId), FromWire.text(request.person),
                FromWire.expertStep(request.step), FromWire.text(request.text)).orFault());
    }

    /** Declares an engagement (G5). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("declareEngagement")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "EXPERT", "COUNSELLOR"})
    public PlacedDto declareEngagement(@WebParam(name = "request") EngagementRequest request) {
        return ToWire.placed(use.pool().declare(act(request.messageId), FromWire.text(request.person),
                FromWire.engagement(request)).orFault());
    }

    /** The party chooses an expert (三.6). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("request")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK", "HOST_SYSTEM"})
    public StepTaken request(@WebParam(name = "request") BookingRequest request) {
        return ToWire.taken(use.requests().request(act(request.messageId), FromWire.request(request)).orFault());
    }

    /** Calls a counsellor at once (三.6). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("callCounsellor")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK"})
    public StepTaken callCounsellor(@WebParam(name = "request") CallRequest request) {
        return ToWire.taken(use.requests().call(act(request.messageId), FromWire.call(request)).orFault());
    }

    /** Takes a step about a booking. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("step")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "EXPERT", "COUNSELLOR"})
    public StepTaken step(@WebParam(name = "request") BookingStepRequest request) {
        return ToWire.taken(use.steps().take(act(request.messageId), FromWire.step(request)).orFault());
    }

    /** The expert records what was explained. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("recordSession")
    @RolesAllowed({"EXPERT", "COUNSELLOR"})
    public StepTaken recordSession(@WebParam(name = "request") SessionRequest request) {
        return ToWire.taken(use.sessions().record(act(request.messageId), FromWire.session(request)).orFault());
    }

    /** A counsellor writes a restricted note. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("addNote")
    @RolesAllowed({"COUNSELLOR"})
    public NoteKept addNote(@WebParam(name = "request") NoteRequest request) {
        return ToWire.kept(use.notes().add(act(request.messageId), FromWire.id(request.bookingId),
                FromWire.text(request.text)).orFault());
    }

    /** Fields and rooms. @return them */
    @WebMethod
    @GET
    @Path("fields")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK", "TRIAL_MANAGEMENT", "COURT_LEADER", "HOST_SYSTEM", "JUDGE",
        "EXPERT", "COUNSELLOR"})
    public FieldList fields() {
        return ToWire.fields(use.pool().fields(), use.rooms());
    }

    /**
     * People of the pool; with a type of case, those who may be chosen for it.
     *
     * @param state filter
     * @param field filter
     * @param caseType filter
     * @return them
     */
    @WebMethod
    @GET
    @Path("experts")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK", "TRIAL_MANAGEMENT", "COURT_LEADER", "HOST_SYSTEM", "JUDGE"})
    public ExpertList experts(@WebParam(name = "state") @QueryParam("state") String state,
            @WebParam(name = "field") @QueryParam("field") String field,
            @WebParam(name = "caseType") @QueryParam("caseType") String caseType) {
        return ToWire.experts(callers.get(),
                use.pool().list(callers.get(), FromWire.experts(state, field, caseType)), use.pool());
    }

    /**
     * The court's bookings, or one's own.
     *
     * @param state filter
     * @param caseNumber filter
     * @param mine filter
     * @param after filter
     * @param max filter
     * @return them
     */
    @WebMethod
    @GET
    @Path("bookings")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK", "TRIAL_MANAGEMENT", "COURT_LEADER", "HOST_SYSTEM", "EXPERT",
        "COUNSELLOR"})
    public BookingPage bookings(@WebParam(name = "state") @QueryParam("state") String state,
            @WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "mine") @QueryParam("mine") String mine,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") String max) {
        return ToWire.page(callers.get(), use.listing().page(callers.get(),
                FromWire.filter(state, caseNumber, mine, after, max)));
    }

    /** One booking with its history. @param bookingId filter @return them */
    @WebMethod
    @GET
    @Path("booking")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK", "TRIAL_MANAGEMENT", "COURT_LEADER", "HOST_SYSTEM", "EXPERT",
        "COUNSELLOR"})
    public BookingDto booking(@WebParam(name = "bookingId") @QueryParam("bookingId") String bookingId) {
        return ToWire.booking(callers.get(), use.listing().one(callers.get(), FromWire.id(bookingId)).orFault());
    }

    /** The counsellor's own notes. @param bookingId filter @return them */
    @WebMethod
    @GET
    @Path("notes")
    @RolesAllowed({"COUNSELLOR"})
    public NoteList notes(@WebParam(name = "bookingId") @QueryParam("bookingId") String bookingId) {
        return ToWire.notes(use.notes().read(callers.get(), FromWire.id(bookingId)).orFault());
    }

    /** A booking as an iCalendar file (RFC 5545). @param bookingId which @return the bytes */
    @WebMethod
    @GET
    @Path("calendarFile")
    @Produces("text/calendar")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR", "CLERK", "TRIAL_MANAGEMENT", "COURT_LEADER", "HOST_SYSTEM", "EXPERT",
        "COUNSELLOR"})
    public byte[] calendarFile(@WebParam(name = "bookingId") @QueryParam("bookingId") String bookingId) {
        return use.listing().calendar(callers.get(), FromWire.id(bookingId)).orFault()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), callers.get());
    }
}
