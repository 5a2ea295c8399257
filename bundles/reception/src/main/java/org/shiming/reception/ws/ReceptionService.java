package org.shiming.reception.ws;

import java.util.Optional;
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
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.reception.domain.StepKind;

/**
 * The service {@code reception}: visitors, the queue, slips, and the explanation by the centre's staff (三.3, 三.5).
 * Called by many threads; refusals leave it as {@link org.shiming.api.outcome.ServiceFault}.
 */
@WebService(name = "Reception", serviceName = "ReceptionService", portName = "ReceptionPort",
        targetNamespace = "urn:shiming:reception:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class ReceptionService {
    private static final String CLERK = "CLERK";
    private static final String STAFF = "CENTRE_STAFF";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentCaller callers;
    private final UseCases use;

    /** For the container's proxies only. */
    public ReceptionService() {
        this(null, null);
    }

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    public ReceptionService(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
    }

    /** What is known of a visitor before registering. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("lookUp")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitorCard lookUp(@WebParam(name = "request") LookUpRequest request) {
        return ToWire.card(FromWire.lookUp(use.looking(), callers.get(), request));
    }

    /** Registers a visitor; provisionally if the host is away. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("register")
    @RolesAllowed({CLERK, STAFF, COORDINATOR, "HOST_SYSTEM"})
    public VisitMoved register(@WebParam(name = "request") RegisterRequest request) {
        return ToWire
                .moved(use.registering().register(act(request.messageId), FromWire.registration(request)).orFault());
    }

    /** Matches a provisional visit with its case. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("match")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitMoved match(@WebParam(name = "request") MatchRequest request) {
        return ToWire.moved(use.matching().match(act(request.messageId), FromWire.id(request.visitId),
                new CaseNumber(request.caseNumber), FromWire.party(request.partyId)).orFault());
    }

    /** Calls a visitor to a window (叫号). @param request which @return what was done */
    @WebMethod
    @POST
    @Path("call")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitMoved call(@WebParam(name = "request") VisitStepRequest request) {
        return step(StepKind.CALL, request);
    }

    /** Sends a visitor to the lawyer on duty, who comes first. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("toLawyer")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitMoved toLawyer(@WebParam(name = "request") VisitStepRequest request) {
        return step(StepKind.TO_LAWYER, request);
    }

    /** Sends a visitor to the staff, if the gate allows it. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("toStaff")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitMoved toStaff(@WebParam(name = "request") VisitStepRequest request) {
        return step(StepKind.TO_STAFF, request);
    }

    /** Notes that the other avenues were told. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("avenues")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitMoved avenues(@WebParam(name = "request") VisitStepRequest request) {
        return step(StepKind.AVENUES, request);
    }

    /** Notes that a visitor left before the end; the matter waits. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("leave")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitMoved leave(@WebParam(name = "request") VisitStepRequest request) {
        return step(StepKind.LEAVE, request);
    }

    /** Closes a visit and its matter. @param request which @return what was done */
    @WebMethod
    @POST
    @Path("close")
    @RolesAllowed({STAFF, COORDINATOR})
    public VisitMoved close(@WebParam(name = "request") CloseVisitRequest request) {
        return ToWire.moved(use.steps().close(act(request.messageId), FromWire.id(request.visitId),
                FromWire.outcome(request.outcome), FromWire.text(request.reason)).orFault());
    }

    /** Records what the staff explained (三.5). @param request which @return what was done */
    @WebMethod
    @POST
    @Path("recordExplanation")
    @RolesAllowed({STAFF, COORDINATOR})
    public StaffExplained recordExplanation(@WebParam(name = "request") StaffExplainRequest request) {
        return ToWire.explained(use.explaining().explain(act(request.messageId), FromWire.explanation(request))
                .orFault());
    }

    /** Guides a party to the centre (三.3). @param request which @return what was done */
    @WebMethod
    @POST
    @Path("refer")
    @RolesAllowed({CLERK, STAFF, COORDINATOR, "JUDGE"})
    public SlipMade refer(@WebParam(name = "request") ReferRequest request) {
        return ToWire.slip(use.referring().refer(act(request.messageId), FromWire.referral(request)).orFault());
    }

    /**
     * A day's visits by ticket.
     *
     * @param day ISO day, today if empty
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100, 50 if empty
     * @return a page
     */
    @WebMethod
    @GET
    @Path("queue")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitPage queue(@WebParam(name = "day") @QueryParam("day") String day,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") String max) {
        return ToWire.page(use.queue().ofDay(callers.get(), FromWire.day(day), FromWire.ticket(after),
                FromWire.max(max)));
    }

    /** One visit with its history. @param visitId which @return it */
    @WebMethod
    @GET
    @Path("visit")
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public VisitDto visit(@WebParam(name = "visitId") @QueryParam("visitId") String visitId) {
        return ToWire.visit(use.queue().one(callers.get(), FromWire.id(visitId)).orFault());
    }

    /** The parties of a case, for a referral. @param caseNumber the case @return a card with parties only */
    @WebMethod
    @GET
    @Path("parties")
    @RolesAllowed({CLERK, STAFF, COORDINATOR, "JUDGE"})
    public VisitorCard parties(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        return ToWire.parties(use.looking().of(callers.get(), Optional.of(new CaseNumber(caseNumber)),
                Optional.empty(), "", Optional.empty()));
    }

    /** What was registered about a case. @param caseNumber the case @return visits and slips */
    @WebMethod
    @GET
    @Path("visitsOfCase")
    @RolesAllowed({CLERK, STAFF, COORDINATOR, "JUDGE"})
    public CaseVisits visitsOfCase(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        return ToWire.ofCase(use.queue().ofCase(callers.get(), number), use.queue().slips(callers.get(), number));
    }

    /** The 登记表 as PDF. @param visitId which @return the bytes */
    @WebMethod
    @GET
    @Path("registrationPdf")
    @Produces(PDF)
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public byte[] registrationPdf(@WebParam(name = "visitId") @QueryParam("visitId") String visitId) {
        return use.sheets().registration(callers.get(), FromWire.id(visitId), PaperFormat.PDF).orFault();
    }

    /** The 登记表 as DOCX. @param visitId which @return the bytes */
    @WebMethod
    @GET
    @Path("registrationDocx")
    @Produces(DOCX)
    @RolesAllowed({CLERK, STAFF, COORDINATOR})
    public byte[] registrationDocx(@WebParam(name = "visitId") @QueryParam("visitId") String visitId) {
        return use.sheets().registration(callers.get(), FromWire.id(visitId), PaperFormat.DOCX).orFault();
    }

    /** The 引导单 as PDF. @param slipId which @return the bytes */
    @WebMethod
    @GET
    @Path("slipPdf")
    @Produces(PDF)
    @RolesAllowed({CLERK, STAFF, COORDINATOR, "JUDGE"})
    public byte[] slipPdf(@WebParam(name = "slipId") @QueryParam("slipId") String slipId) {
        return use.sheets().slip(callers.get(), FromWire.id(slipId), PaperFormat.PDF).orFault();
    }

    /** The 引导单 as DOCX. @param slipId which @return the bytes */
    @WebMethod
    @GET
    @Path("slipDocx")
    @Produces(DOCX)
    @RolesAllowed({CLERK, STAFF, COORDINATOR, "JUDGE"})
    public byte[] slipDocx(@WebParam(name = "slipId") @QueryParam("slipId") String slipId) {
        return use.sheets().slip(callers.get(), FromWire.id(slipId), PaperFormat.DOCX).orFault();
    }

    private VisitMoved step(StepKind kind, VisitStepRequest request) {
        return ToWire.moved(use.steps().take(act(request.messageId), FromWire.id(request.visitId), kind,
                FromWire.text(request.text)).orFault());
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), callers.get());
    }
}
