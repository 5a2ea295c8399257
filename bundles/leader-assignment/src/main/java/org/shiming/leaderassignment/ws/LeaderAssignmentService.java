package org.shiming.leaderassignment.ws;

import java.util.List;
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
import org.shiming.leaderassignment.app.Sheets.Sheet;
import org.shiming.leaderassignment.app.Steps;
import org.shiming.leaderassignment.domain.StepKind;

/**
 * The service {@code leader-assignment}: designations (三.8) and court leaders' items (三.9). Called by many threads;
 * refusals leave it as {@link org.shiming.api.outcome.ServiceFault}.
 */
@WebService(name = "LeaderAssignment", serviceName = "LeaderAssignmentService", portName = "LeaderAssignmentPort",
        targetNamespace = "urn:shiming:leader-assignment:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class LeaderAssignmentService {
    private static final String STAFF = "CENTRE_STAFF";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentCaller callers;
    private final UseCases use;

    /** For the container's proxies only. */
    public LeaderAssignmentService() {
        this(null, null);
    }

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    public LeaderAssignmentService(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
    }

    /** Takes an item in. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("assign")
    @RolesAllowed({"COURT_LEADER", STAFF, COORDINATOR, "SUPERIOR_COURT", "HOST_SYSTEM"})
    public StepTaken assign(@WebParam(name = "request") AssignRequest request) {
        return ToWire.taken(use.told(use.assigning().assign(act(request.messageId), FromWire.assignment(request))));
    }

    /** Screens an item (甄别). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("screen")
    @RolesAllowed({STAFF, COORDINATOR})
    public StepTaken screen(@WebParam(name = "request") ScreenRequest request) {
        return step(request.messageId, FromWire.screening(request));
    }

    /** Dispatches it to a unit and a person (流转). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("dispatch")
    @RolesAllowed({STAFF, COORDINATOR})
    public StepTaken dispatch(@WebParam(name = "request") DispatchRequest request) {
        return step(request.messageId, FromWire.dispatch(request));
    }

    /** Signs for it (签收). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("sign")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR})
    public StepTaken sign(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.SIGN, request));
    }

    /** Sends it back with a reason (退回). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("returnItem")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR})
    public StepTaken returnItem(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.RETURN, request));
    }

    /** Extends its limits. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("extend")
    @RolesAllowed({COORDINATOR, "COURT_LEADER"})
    public StepTaken extend(@WebParam(name = "request") ExtendRequest request) {
        return step(request.messageId, FromWire.extension(request));
    }

    /** Lets its limits stand still. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("pause")
    @RolesAllowed({STAFF, COORDINATOR})
    public StepTaken pause(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.PAUSE, request));
    }

    /** Lets them run again. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("resume")
    @RolesAllowed({STAFF, COORDINATOR})
    public StepTaken resume(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.RESUME, request));
    }

    /** Reminds the owner (催办). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("remind")
    @RolesAllowed({STAFF, COORDINATOR})
    public StepTaken remind(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.REMIND, request));
    }

    /** Notes that the party was met. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("met")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR})
    public StepTaken met(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.MEET, request));
    }

    /** Tells of progress. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("progress")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR})
    public StepTaken progress(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.PROGRESS, request));
    }

    /** Notes the reply to the party (回复). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("reply")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR})
    public StepTaken reply(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.REPLY, request));
    }

    /** Feeds back to the centre (反馈). @param request which @return what it did */
    @WebMethod
    @POST
    @Path("feedbackCentre")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR})
    public StepTaken feedbackCentre(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.CENTRE, request));
    }

    /** Feeds back to whoever assigned. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("feedbackLeader")
    @RolesAllowed({STAFF, COORDINATOR})
    public StepTaken feedbackLeader(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.LEADER, request));
    }

    /** Notes the receipt of that feedback; it closes the item. @param request which @return what it did */
    @WebMethod
    @POST
    @Path("receipt")
    @RolesAllowed({"COURT_LEADER", COORDINATOR, "SUPERIOR_COURT", "HOST_SYSTEM"})
    public StepTaken receipt(@WebParam(name = "request") StepRequest request) {
        return step(request.messageId, FromWire.step(StepKind.RECEIPT, request));
    }

    /** Collects what units have fed back (汇总). @param request which @return a result per item */
    @WebMethod
    @POST
    @Path("collect")
    @RolesAllowed({STAFF, COORDINATOR})
    public CollectResult collect(@WebParam(name = "request") CollectRequest request) {
        return ToWire.rows(use.collecting().all(act(request.messageId), StepKind.COLLECT, list(request),
                request.text == null ? "" : request.text));
    }

    /** Feeds many items back to whoever assigned. @param request which @return a result per item */
    @WebMethod
    @POST
    @Path("feedbackLeaders")
    @RolesAllowed({STAFF, COORDINATOR})
    public CollectResult feedbackLeaders(@WebParam(name = "request") CollectRequest request) {
        return ToWire.rows(use.collecting().all(act(request.messageId), StepKind.LEADER, list(request), request.text));
    }

    /** Records an explanation given on an item (三.8). @param request what @return what was kept */
    @WebMethod
    @POST
    @Path("recordExplanation")
    @RolesAllowed("JUDGE")
    public ExplainedItem recordExplanation(@WebParam(name = "request") ExplainRequest request) {
        return ToWire.explained(use.explaining().explain(act(request.messageId), FromWire.explanation(request))
                .orFault());
    }

    /**
     * What the caller may see of the dedicated ledger, the most urgent first.
     *
     * @param kind LEADER or DESIGNATED, empty for both
     * @param state a state, OPEN for all that are not closed, empty for all
     * @param overdue {@code true} for overdue ones only
     * @param caseNumber only this case's, if given
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100, 20 if empty
     * @return a page
     */
    @WebMethod
    @GET
    @Path("items")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR, "COURT_LEADER", "TRIAL_MANAGEMENT", "SUPERIOR_COURT",
        "HOST_SYSTEM"})
    public ItemPage items(@WebParam(name = "kind") @QueryParam("kind") String kind,
            @WebParam(name = "state") @QueryParam("state") String state,
            @WebParam(name = "overdue") @QueryParam("overdue") String overdue,
            @WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") String max) {
        return ToWire.page(use.listing().page(callers.get(),
                FromWire.filter(kind, state, overdue, caseNumber, after, max)));
    }

    /** One item with its history. @param itemId which @return it */
    @WebMethod
    @GET
    @Path("item")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR, "COURT_LEADER", "TRIAL_MANAGEMENT", "SUPERIOR_COURT",
        "HOST_SYSTEM"})
    public ItemDto item(@WebParam(name = "itemId") @QueryParam("itemId") String itemId) {
        return ToWire.item(use.listing().one(callers.get(), FromWire.id(itemId)).orFault());
    }

    /** The parties of a case, one of whom an item is about. @param caseNumber the case @return them, names masked */
    @WebMethod
    @GET
    @Path("parties")
    @RolesAllowed({"COURT_LEADER", STAFF, COORDINATOR, "SUPERIOR_COURT"})
    public PartyList parties(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        return ToWire.parties(use.candidates().parties(callers.get(), new CaseNumber(caseNumber)).orFault());
    }

    /** The judges to whom an item may go without looking names up. @param itemId the item @return them */
    @WebMethod
    @GET
    @Path("candidates")
    @RolesAllowed({STAFF, COORDINATOR})
    public CandidateList candidates(@WebParam(name = "itemId") @QueryParam("itemId") String itemId) {
        return ToWire.candidates(use.candidates().of(callers.get(), FromWire.id(itemId)).orFault());
    }

    /** The 交办单 as PDF. @param itemId the item @return the bytes */
    @WebMethod
    @GET
    @Path("assignmentPdf")
    @Produces(PDF)
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR, "COURT_LEADER"})
    public byte[] assignmentPdf(@WebParam(name = "itemId") @QueryParam("itemId") String itemId) {
        return use.sheets().render(callers.get(), FromWire.id(itemId), Sheet.ASSIGNMENT, PaperFormat.PDF).orFault();
    }

    /** The 交办单 as DOCX. @param itemId the item @return the bytes */
    @WebMethod
    @GET
    @Path("assignmentDocx")
    @Produces(DOCX)
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR, "COURT_LEADER"})
    public byte[] assignmentDocx(@WebParam(name = "itemId") @QueryParam("itemId") String itemId) {
        return use.sheets().render(callers.get(), FromWire.id(itemId), Sheet.ASSIGNMENT, PaperFormat.DOCX).orFault();
    }

    /** The 反馈单 as PDF. @param itemId the item @return the bytes */
    @WebMethod
    @GET
    @Path("feedbackPdf")
    @Produces(PDF)
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR, "COURT_LEADER"})
    public byte[] feedbackPdf(@WebParam(name = "itemId") @QueryParam("itemId") String itemId) {
        return use.sheets().render(callers.get(), FromWire.id(itemId), Sheet.FEEDBACK, PaperFormat.PDF).orFault();
    }

    /** The 反馈单 as DOCX. @param itemId the item @return the bytes */
    @WebMethod
    @GET
    @Path("feedbackDocx")
    @Produces(DOCX)
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", STAFF, COORDINATOR, "COURT_LEADER"})
    public byte[] feedbackDocx(@WebParam(name = "itemId") @QueryParam("itemId") String itemId) {
        return use.sheets().render(callers.get(), FromWire.id(itemId), Sheet.FEEDBACK, PaperFormat.DOCX).orFault();
    }

    private StepTaken step(String messageId, Steps.Wish wish) {
        return ToWire.taken(use.told(use.steps().take(act(messageId), wish)));
    }

    private static List<String> list(CollectRequest request) {
        return FromWire.ids(request.itemIds);
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), callers.get());
    }
}
