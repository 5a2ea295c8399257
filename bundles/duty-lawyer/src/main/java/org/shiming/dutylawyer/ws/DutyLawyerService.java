package org.shiming.dutylawyer.ws;

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
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.dutylawyer.app.Swaps;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.Slot;

/** The service {@code duty-lawyer}: roster, who is on duty, parties received, pay (三.4, 三.5). For many threads. */
@WebService(name = "DutyLawyer", serviceName = "DutyLawyerService", portName = "DutyLawyerPort",
        targetNamespace = "urn:shiming:duty-lawyer:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class DutyLawyerService {
    private final CurrentCaller callers;
    private final UseCases use;
    private final RosterDesk rosters;
    private final ReceptionDesk reception;

    /** For the container's proxies only. */
    public DutyLawyerService() {
        this(null, null);
    }

    /** @param callers who calls @param use what the service can do */
    public DutyLawyerService(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
        this.rosters = new RosterDesk(callers, use);
        this.reception = new ReceptionDesk(callers, use);
    }

    /** Who is on duty: the one answer for screen, SMS and service. @param at ISO-8601, now if empty @return who */
    @WebMethod
    @GET
    @Path("onDuty")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "DIVISION_HEAD", "COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT",
        "COURT_LEADER", "CLERK", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public OnDutyView onDuty(@WebParam(name = "at") @QueryParam("at") String at) {
        return rosters.onDuty(at);
    }

    /** A page of the roster. @param from first day, today if empty @param days 1 to 35, 7 if empty @return it */
    @WebMethod
    @GET
    @Path("roster")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "COURT_LEADER", "CLERK", "DUTY_LAWYER",
        "RETIRED_JUDGE"})
    public RosterPage roster(@WebParam(name = "from") @QueryParam("from") String from,
            @WebParam(name = "days") @QueryParam("days") String days) {
        return rosters.page(from, days);
    }

    /** The caller's shifts, proposals and leaves. @return them */
    @WebMethod
    @GET
    @Path("myDuty")
    @RolesAllowed({"DUTY_LAWYER", "RETIRED_JUDGE"})
    public MyDuty myDuty() {
        return rosters.mine();
    }

    /** The list of lawyers and retired judges. @return it */
    @WebMethod
    @GET
    @Path("people")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT"})
    public PersonPage people() {
        return RosterToWire.people(use.office.people.list(callers.get()));
    }

    /** The weekly template. @return it */
    @WebMethod
    @GET
    @Path("template")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT"})
    public TemplateView template() {
        return RosterToWire.template(use.rostering.templates.lines(callers.get()));
    }

    /** Proposals to swap that wait, and leaves that are not over. @return them */
    @WebMethod
    @GET
    @Path("pending")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT"})
    public MyDuty pending() {
        return rosters.pending();
    }

    /** Who waits for the lawyer on duty, longest first. @return them */
    @WebMethod
    @GET
    @Path("waiting")
    @RolesAllowed({"CLERK", "COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public CallPage waiting() {
        return reception.waiting();
    }

    /** What the explainer has to know of a call. @param matterId which @return the sheet */
    @WebMethod
    @GET
    @Path("briefing")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public BriefingView briefing(@WebParam(name = "matterId") @QueryParam("matterId") String matterId) {
        return reception.briefing(matterId);
    }

    /**
     * The conflict check (G5) of everybody on duty, or of one person. @param caseNumber the case @param partyId
     * the party
     * @param personId one person, may be empty @return what was found
     */
    @WebMethod
    @GET
    @Path("conflicts")
    @RolesAllowed({"CLERK", "COORDINATOR", "CENTRE_STAFF"})
    public ConflictPage conflicts(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "partyId") @QueryParam("partyId") String partyId,
            @WebParam(name = "personId") @QueryParam("personId") String personId) {
        return reception.conflicts(caseNumber, partyId, personId);
    }

    /** The pay sheet of a month. @param month yyyy-MM @return it */
    @WebMethod
    @GET
    @Path("paySheet")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT", "COURT_LEADER", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public PaySheetView paySheet(@WebParam(name = "month") @QueryParam("month") String month) {
        return ToWire.sheet(use.office.pay.sheet(callers.get(), month), use.office.settings.rates());
    }

    /** Puts somebody on the list, or corrects the entry. @param request who @return what was kept */
    @WebMethod
    @POST
    @Path("savePerson")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public Done savePerson(@WebParam(name = "request") PersonRequest request) {
        return ToWire.done(use.office.people.save(act(request.messageId), FromWire.person(request)).orFault());
    }

    /** Suspends, removes or takes back somebody. @param request who @return what was kept */
    @WebMethod
    @POST
    @Path("changePersonState")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public Done changePersonState(@WebParam(name = "request") PersonStateRequest request) {
        return ToWire.done(use.office.people.state(act(request.messageId), FromWire.id(request.personId),
                FromWire.code(PersonState.class, request.state, "state"), request.reason).orFault());
    }

    /** Replaces the weekly template. @param request the template @return what was kept */
    @WebMethod
    @POST
    @Path("saveTemplate")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public Done saveTemplate(@WebParam(name = "request") TemplateRequest request) {
        return rosters.saveTemplate(act(request.messageId), request);
    }

    /** Makes the roster of a period by the template. @param request the period @return what came of each line */
    @WebMethod
    @POST
    @Path("applyTemplate")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public TemplateApplied applyTemplate(@WebParam(name = "request") ApplyTemplateRequest request) {
        return RosterToWire.applied(use.rostering.templates.apply(act(request.messageId), Slot.day(request.from),
                Slot.day(request.to)).orFault());
    }

    /** Rosters somebody. @param request who and when @return the shift */
    @WebMethod
    @POST
    @Path("assign")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT"})
    public Done assign(@WebParam(name = "request") AssignRequest request) {
        return ToWire.done(use.rostering.roster.assign(act(request.messageId), FromWire.id(request.personId),
                Slot.of(request.day, request.half)).orFault());
    }

    /** Takes a shift off the roster. @param request which @return the shift */
    @WebMethod
    @POST
    @Path("release")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT"})
    public Done release(@WebParam(name = "request") ShiftRequest request) {
        return ToWire.done(use.rostering.roster.release(act(request.messageId), FromWire.id(request.shiftId),
                request.reason).orFault());
    }

    /** Puts somebody in the place of a person on leave. @param request which, by whom @return the covering shift */
    @WebMethod
    @POST
    @Path("cover")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT"})
    public Done cover(@WebParam(name = "request") ShiftRequest request) {
        return ToWire.done(use.rostering.roster.cover(act(request.messageId), FromWire.id(request.shiftId),
                FromWire.id(request.personId)).orFault());
    }

    /** Takes leave: the own, or somebody's by the centre. @param request when @return what came of it */
    @WebMethod
    @POST
    @Path("takeLeave")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done takeLeave(@WebParam(name = "request") LeaveRequest request) {
        return rosters.takeLeave(act(request.messageId), request);
    }

    /** Cancels a leave. @param request which @return what came of it */
    @WebMethod
    @POST
    @Path("cancelLeave")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done cancelLeave(@WebParam(name = "request") LeaveCancelRequest request) {
        return ToWire.done(use.rostering.leaves.cancel(act(request.messageId), FromWire.id(request.leaveId)).orFault());
    }

    /** Proposes a swap. @param request which shifts @return the proposal */
    @WebMethod
    @POST
    @Path("proposeSwap")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done proposeSwap(@WebParam(name = "request") SwapRequest request) {
        return ToWire.done(use.rostering.swaps.propose(act(request.messageId), FromWire.id(request.shiftId),
                FromWire.id(request.otherShiftId), request.reason).orFault());
    }

    /** Answers a proposal. @param request which, how @return the swap */
    @WebMethod
    @POST
    @Path("answerSwap")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done answerSwap(@WebParam(name = "request") SwapAnswerRequest request) {
        return ToWire.done(use.rostering.swaps.answer(act(request.messageId), FromWire.id(request.swapId),
                FromWire.code(Swaps.Answer.class, request.answer, "answer")).orFault());
    }

    /** Signs in. @param request which shift @return the shift */
    @WebMethod
    @POST
    @Path("signIn")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done signIn(@WebParam(name = "request") ShiftRequest request) {
        return ToWire
                .done(use.rostering.attendance.signIn(act(request.messageId), FromWire.id(request.shiftId)).orFault());
    }

    /** Signs out. @param request which shift @return the shift */
    @WebMethod
    @POST
    @Path("signOut")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done signOut(@WebParam(name = "request") ShiftRequest request) {
        return ToWire
                .done(use.rostering.attendance.signOut(act(request.messageId), FromWire.id(request.shiftId)).orFault());
    }

    /** Declares an engagement (G5). @param request which @return what was kept, without the client */
    @WebMethod
    @POST
    @Path("declareEngagement")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done declareEngagement(@WebParam(name = "request") EngagementRequest request) {
        return reception.declare(act(request.messageId), request);
    }

    /** Sends a matter to the lawyer on duty. @param request which @return the call */
    @WebMethod
    @POST
    @Path("sendToLawyer")
    @RolesAllowed({"CLERK", "JUDGE", "COORDINATOR", "CENTRE_STAFF"})
    public Done sendToLawyer(@WebParam(name = "request") CallRequest request) {
        return ToWire.done(use.receiving.calls.send(act(request.messageId), new MatterId(request.matterId)).orFault());
    }

    /** Takes a call; the conflict check stands before it. @param request which @return the call */
    @WebMethod
    @POST
    @Path("takeCall")
    @RolesAllowed({"DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done takeCall(@WebParam(name = "request") CallRequest request) {
        return ToWire.done(use.receiving.calls.take(act(request.messageId), new MatterId(request.matterId)).orFault());
    }

    /** Gives a call back. @param request which, why @return the call */
    @WebMethod
    @POST
    @Path("giveBackCall")
    @RolesAllowed({"COORDINATOR", "CENTRE_STAFF", "TRIAL_MANAGEMENT", "DUTY_LAWYER", "RETIRED_JUDGE"})
    public Done giveBackCall(@WebParam(name = "request") CallRequest request) {
        return ToWire.done(use.receiving.calls.giveBack(act(request.messageId), new MatterId(request.matterId),
                request.reason).orFault());
    }

    /** Records the explanation of a call. @param request what @return what was kept, and what comes next */
    @WebMethod
    @POST
    @Path("recordSession")
    @RolesAllowed({"DUTY_LAWYER", "RETIRED_JUDGE"})
    public SessionHeld recordSession(@WebParam(name = "request") RecordSessionRequest request) {
        return ToWire.held(use.receiving.sessions.record(act(request.messageId), FromWire.session(request)).orFault());
    }

    /** Approves somebody's month. @param request whose @return what was approved */
    @WebMethod
    @POST
    @Path("approvePay")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public Done approvePay(@WebParam(name = "request") PayRequest request) {
        return ToWire.done(use.office.pay.approve(act(request.messageId), request.month, FromWire.id(request.personId))
                .orFault());
    }

    /** Notes that it was paid. @param request whose, by which voucher @return what was paid */
    @WebMethod
    @POST
    @Path("payPaid")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public Done payPaid(@WebParam(name = "request") PayRequest request) {
        return ToWire.done(use.office.pay.paid(act(request.messageId), request.month, FromWire.id(request.personId),
                request.voucher).orFault());
    }

    /** Strikes out one line. @param request which, why @return the line */
    @WebMethod
    @POST
    @Path("strikePay")
    @RolesAllowed({"COORDINATOR", "TRIAL_MANAGEMENT"})
    public Done strikePay(@WebParam(name = "request") StrikePayRequest request) {
        return ToWire.done(use.office.pay.strike(act(request.messageId), FromWire.id(request.lineId), request.reason)
                .orFault());
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), callers.get());
    }
}
