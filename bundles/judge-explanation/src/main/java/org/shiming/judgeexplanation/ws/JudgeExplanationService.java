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
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;
import org.shiming.support.text.Texts;

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
    private final Meetings meetings;

    /** For the container's proxies only. */
    public JudgeExplanationService() {
        this(null, null, null);
    }

    /**
     * @param callers who calls
     * @param use what the service can do
     * @param meetings what it can do between judge and centre
     */
    public JudgeExplanationService(CurrentCaller callers, UseCases use, Meetings meetings) {
        this.callers = callers;
        this.use = use;
        this.meetings = meetings;
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

    /**
     * The judge's own appointments (三.7), the next one first.
     *
     * @param state BOOKED, HELD, CANCELLED or PARTY_NO_SHOW, empty for all
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100, 20 if empty
     * @return a page
     */
    @WebMethod
    @GET
    @Path("myAppointments")
    @RolesAllowed(JUDGE)
    public AppointmentPage myAppointments(@WebParam(name = "state") @QueryParam("state") String state,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") String max) {
        return MeetingsWire.page(meetings.appointments().mine(callers.get(), MeetingsWire.filter(state, after, max)));
    }

    /** Who could take an appointment over. @param appointmentId which @return the others of the panel */
    @WebMethod
    @GET
    @Path("colleagues")
    @RolesAllowed(JUDGE)
    public ColleagueList colleagues(
            @WebParam(name = "appointmentId") @QueryParam("appointmentId") String appointmentId) {
        return MeetingsWire.colleagues(
                meetings.appointments().colleagues(callers.get(), new AppointmentId(appointmentId)).orFault());
    }

    /** Hands an appointment over to another judge of the panel. @param request which @return how it stands */
    @WebMethod
    @POST
    @Path("handOverAppointment")
    @RolesAllowed(JUDGE)
    public AppointmentState handOverAppointment(@WebParam(name = "request") HandOverRequest request) {
        return MeetingsWire.state(meetings.appointments().handOver(act(request.messageId),
                new AppointmentId(request.appointmentId), new PersonId(request.judgeId), request.reason,
                MeetingsWire.approval(request)).orFault());
    }

    /** Moves an appointment to another time. @param request which @return how it stands */
    @WebMethod
    @POST
    @Path("rescheduleAppointment")
    @RolesAllowed(JUDGE)
    public AppointmentState rescheduleAppointment(@WebParam(name = "request") RescheduleRequest request) {
        return MeetingsWire.state(meetings.appointments().reschedule(act(request.messageId),
                new AppointmentId(request.appointmentId), FromWire.time(request.at, "at"), request.reason).orFault());
    }

    /** An appointment did not take place. @param request which, and why @return how it stands */
    @WebMethod
    @POST
    @Path("endAppointment")
    @RolesAllowed(JUDGE)
    public AppointmentState endAppointment(@WebParam(name = "request") EndAppointmentRequest request) {
        return MeetingsWire.state(meetings.appointments().end(act(request.messageId),
                new AppointmentId(request.appointmentId), MeetingsWire.ended(request.state), request.reason)
                .orFault());
    }

    /** A judge contacts the centre (三.12). @param request about whom @return the notice */
    @WebMethod
    @POST
    @Path("tellCentre")
    @RolesAllowed(JUDGE)
    public CentreNotice tellCentre(@WebParam(name = "request") TellCentreRequest request) {
        return MeetingsWire.notice(
                meetings.notices().tell(act(request.messageId), MeetingsWire.notice(request)).orFault());
    }

    /**
     * What judges told the centre (三.12), the newest first.
     *
     * @param open {@code true} for those that nobody signed for
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100, 20 if empty
     * @return a page
     */
    @WebMethod
    @GET
    @Path("centreNotices")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR"})
    public CentreNoticePage centreNotices(@WebParam(name = "open") @QueryParam("open") String open,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") String max) {
        return MeetingsWire.notices(meetings.notices().page(callers.get(), "true".equals(open),
                MeetingsWire.after(after), FromWire.max(max)));
    }

    /** The centre signs for a notice. @param request which @return the notice */
    @WebMethod
    @POST
    @Path("takeNotice")
    @RolesAllowed({"CENTRE_STAFF", "COORDINATOR"})
    public CentreNotice takeNotice(@WebParam(name = "request") TakeNoticeRequest request) {
        return MeetingsWire.notice(meetings.notices()
                .take(act(request.messageId), Texts.required(request.noticeId, 36, "编号")).orFault());
    }

    /** The briefing sheet (三.12) as PDF. @param caseNumber the case @param partyId the party @return the bytes */
    @WebMethod
    @GET
    @Path("briefingPdf")
    @Produces("application/pdf")
    @RolesAllowed({JUDGE, "CENTRE_STAFF", "COORDINATOR"})
    public byte[] briefingPdf(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "partyId") @QueryParam("partyId") String partyId) {
        return meetings.briefing().sheet(callers.get(), new CaseNumber(caseNumber), new PartyId(partyId)).orFault();
    }

    private Act act(String messageId) {
        Caller caller = callers.get();
        return new Act(new MessageId(messageId), caller);
    }
}
