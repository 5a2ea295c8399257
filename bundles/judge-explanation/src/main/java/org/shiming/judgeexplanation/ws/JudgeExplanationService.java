package org.shiming.judgeexplanation.ws;

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
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.SessionId;

/**
 * The service {@code judge-explanation}: judgments reported by the host, and the judge's work on them. Called by many
 * threads; refusals leave it as {@link org.shiming.api.outcome.ServiceFault}.
 */
@WebService(name = "JudgeExplanation", serviceName = "JudgeExplanationService", portName = "JudgeExplanationPort",
        targetNamespace = "urn:shiming:judge-explanation:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class JudgeExplanationService {
    private static final String JUDGE = "JUDGE";

    private final CurrentCaller callers;
    private final UseCases use;

    /** For the container's proxies only. */
    public JudgeExplanationService() {
        this(null, null);
    }

    /**
     * @param callers who calls
     * @param use what the service can do
     */
    public JudgeExplanationService(CurrentCaller callers, UseCases use) {
        this.callers = callers;
        this.use = use;
    }

    /** The host reports a judgment. @param request which @return whether explaining is mandatory, and why */
    @WebMethod
    @POST
    @Path("reportJudgment")
    @RolesAllowed("HOST_SYSTEM")
    public JudgmentReport reportJudgment(@WebParam(name = "request") ReportJudgmentRequest request) {
        return ToWire.report(use.judgments().report(act(request.messageId), new CaseNumber(request.caseNumber),
                new DocumentId(request.documentId)).orFault());
    }

    /** The SMS beside an electronic service. @param request whom @return the text */
    @WebMethod
    @POST
    @Path("smsText")
    @RolesAllowed("HOST_SYSTEM")
    public SmsText smsText(@WebParam(name = "request") SmsTextRequest request) {
        return ToWire.sms(use.sms().text(act(request.messageId),
                FromWire.copy(request.caseNumber, request.documentId, request.partyId)).orFault());
    }

    /** What became of an SMS. @param request which @return what was noted */
    @WebMethod
    @POST
    @Path("reportSms")
    @RolesAllowed("HOST_SYSTEM")
    public SmsNoted reportSms(@WebParam(name = "request") ReportSmsRequest request) {
        return ToWire.noted(use.sms().result(act(request.messageId),
                FromWire.copy(request.caseNumber, request.documentId, request.partyId), request.templateVersion,
                request.sent, request.reason).orFault());
    }

    /** Everything the case panel shows. @param caseNumber the case @return the panel */
    @WebMethod
    @GET
    @Path("casePanel")
    @RolesAllowed({JUDGE, "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT", "CENTRE_STAFF", "COORDINATOR", "CLERK"})
    public CasePanelView casePanel(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        return PanelToWire.panel(use.panel().of(callers.get(), new CaseNumber(caseNumber)).orFault());
    }

    /**
     * The caller's duties, the most urgent first.
     *
     * @param state DUE, DONE or RECORD_FILED, empty for all
     * @param overdue {@code true} for overdue ones only
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100, 20 if empty
     * @return a page
     */
    @WebMethod
    @GET
    @Path("worklist")
    @RolesAllowed({JUDGE, "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public WorklistPage worklist(@WebParam(name = "state") @QueryParam("state") String state,
            @WebParam(name = "overdue") @QueryParam("overdue") String overdue,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") String max) {
        return ToWire.worklist(use.worklist().page(callers.get(), FromWire.filter(state, overdue, after, max)));
    }

    /** The court's list of risk factors. @return the list */
    @WebMethod
    @GET
    @Path("riskFactors")
    @RolesAllowed({JUDGE, "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public RiskFactors riskFactors() {
        return ToWire.factors(use.settings().scale());
    }

    /** A judge of the panel assesses a risk. @param request what @return what was kept */
    @WebMethod
    @POST
    @Path("assessRisk")
    @RolesAllowed(JUDGE)
    public RiskAssessed assessRisk(@WebParam(name = "request") AssessRiskRequest request) {
        return ToWire.assessed(use.assessments().assess(act(request.messageId), FromWire.assessment(request))
                .orFault());
    }

    /** A judge of the panel records an explanation. @param request what @return what was kept */
    @WebMethod
    @POST
    @Path("recordExplanation")
    @RolesAllowed(JUDGE)
    public ExplanationRecorded recordExplanation(@WebParam(name = "request") RecordExplanationRequest request) {
        return ToWire.recorded(use.explanations().record(act(request.messageId), FromWire.explanation(request))
                .orFault());
    }

    /** The record as PDF. @param sessionId the session @return the bytes */
    @WebMethod
    @GET
    @Path("recordPdf")
    @Produces("application/pdf")
    @RolesAllowed(JUDGE)
    public byte[] recordPdf(@WebParam(name = "sessionId") @QueryParam("sessionId") String sessionId) {
        return use.filing().paper(callers.get(), new SessionId(sessionId), PaperFormat.PDF).orFault();
    }

    /** The record as DOCX. @param sessionId the session @return the bytes */
    @WebMethod
    @GET
    @Path("recordDocx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @RolesAllowed(JUDGE)
    public byte[] recordDocx(@WebParam(name = "sessionId") @QueryParam("sessionId") String sessionId) {
        return use.filing().paper(callers.get(), new SessionId(sessionId), PaperFormat.DOCX).orFault();
    }

    /** Sends the record into the case file. @param request which @return the submission; green only on the receipt */
    @WebMethod
    @POST
    @Path("fileRecord")
    @RolesAllowed(JUDGE)
    public RecordSubmitted fileRecord(@WebParam(name = "request") FileRecordRequest request) {
        return ToWire.submitted(use.filing().file(act(request.messageId), new SessionId(request.sessionId),
                FromWire.signature(request.signature), request.note).orFault());
    }

    private Act act(String messageId) {
        Caller caller = callers.get();
        return new Act(new MessageId(messageId), caller);
    }
}
