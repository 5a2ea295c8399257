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
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.app.PaperDesk;
import org.shiming.calendar.app.RemedyQuestion;

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
     * @param abroad {@code true} if the party has no domicile in the PRC
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
            @WebParam(name = "postedOn") @QueryParam("postedOn") String postedOn,
            @WebParam(name = "abroad") @QueryParam("abroad") String abroad) {
        boolean outside = FromWire.yes(abroad, "abroad");
        Optional<LocalDate> posted = FromWire.optionalDay(postedOn, "交邮日");
        return use.cases().find(callers.get(), new CaseNumber(caseNumber))
                .then(facts -> outside
                        ? use.periods().lastDayAbroad(facts, new DocumentId(documentId), new PartyId(partyId))
                        : use.periods().lastDay(facts, new DocumentId(documentId), new PartyId(partyId)))
                .map(answer -> ToWire.period(answer, LocalDate.now(clock), posted)).orFault();
    }

    /**
     * What a party may still do against a document, today (三.13).
     *
     * @param caseNumber the case
     * @param documentId the document
     * @param partyId the party
     * @param abroad {@code true} if the party has no domicile in the PRC
     * @return every avenue, those that are over or not given included
     */
    @WebMethod
    @GET
    @Path("remedies")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public RemediesView remedies(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "documentId") @QueryParam("documentId") String documentId,
            @WebParam(name = "partyId") @QueryParam("partyId") String partyId,
            @WebParam(name = "abroad") @QueryParam("abroad") String abroad) {
        LocalDate today = LocalDate.now(clock);
        return use.cases().find(callers.get(), new CaseNumber(caseNumber))
                .then(facts -> use.rights().remedies().find(new RemedyQuestion(facts, new DocumentId(documentId),
                        new PartyId(partyId), FromWire.yes(abroad, "abroad"), today)))
                .map(found -> RemedyToWire.remedies(found, today, use.rights().remedies().tableVersion())).orFault();
    }

    /** A court fee. @param request what is to be charged @return the fee, or the range that the court must fix */
    @WebMethod
    @POST
    @Path("fee")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public FeeView fee(@WebParam(name = "request") FeeRequest request) {
        return use.rights().calculations().fee(MoneyFromWire.fee(request, LocalDate.now(clock))).map(MoneyToWire::fee)
                .orFault();
    }

    /** What may be charged for. @param day the day of filing, today if empty @return kinds and reasons for halving */
    @WebMethod
    @GET
    @Path("feeKinds")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public FeeKinds feeKinds(@WebParam(name = "day") @QueryParam("day") String day) {
        LocalDate date = FromWire.optionalDay(day, "立案日").orElseGet(() -> LocalDate.now(clock));
        return MoneyToWire.kinds(date, use.rights().calculations().kinds(date),
                use.rights().calculations().halvings(date));
    }

    /** Interest for delay. @param request what is owed and was paid @return the interest, line by line */
    @WebMethod
    @POST
    @Path("interest")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public InterestView interest(@WebParam(name = "request") InterestRequest request) {
        return use.rights().calculations().interest(MoneyFromWire.interest(request, LocalDate.now(clock)))
                .map(MoneyToWire::interest).orFault();
    }

    /** What the parties owe in court fees. @param caseNumber the case @return as the host has it */
    @WebMethod
    @GET
    @Path("feesOfCase")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public OutstandingFees feesOfCase(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        return use.cases().find(callers.get(), new CaseNumber(caseNumber)).map(MoneyToWire::outstanding).orFault();
    }

    /** The 犹豫期 clock of a case (三.10). @param caseNumber the case @return per document and party the days left */
    @WebMethod
    @GET
    @Path("hesitation")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public ClockView hesitation(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        Caller caller = callers.get();
        return use.officers().clock().of(caller, new CaseNumber(caseNumber)).map(
                clocks -> ClockToWire.clocks(clocks, LocalDate.now(clock), caller.isAny(Role.TRIAL_MANAGEMENT)))
                .orFault();
    }

    /** A period asked in words, not of a case. @param request what @return the period; or a refusal with its basis */
    @WebMethod
    @POST
    @Path("periodOf")
    @RolesAllowed({HOST, "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public PeriodView periodOf(@WebParam(name = "request") PeriodQuestionRequest request) {
        return use.periods().compute(FromWire.question(request))
                .map(answer -> ToWire.period(answer, LocalDate.now(clock), Optional.empty())).orFault();
    }

    /** An officer sets a last day, or takes back what was set. @param request what @return what was kept */
    @WebMethod
    @POST
    @Path("decidePeriod")
    @RolesAllowed({"JUDGE", "DIVISION_HEAD", "TRIAL_MANAGEMENT"})
    public PeriodDecided decidePeriod(@WebParam(name = "request") DecidePeriodRequest request) {
        return use.officers().decisions().decide(act(request.messageId), FromWire.decision(request))
                .map(ToWire::decided)
                .orFault();
    }

    /** The loaded years, one of them in full, and the imports. @param year such as 2026 @return them */
    @WebMethod
    @GET
    @Path("years")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT", "IT_OPERATIONS"})
    public YearsView years(@WebParam(name = "year") @QueryParam("year") String year) {
        Caller caller = callers.get();
        LocalDate today = LocalDate.now(clock);
        return YearsToWire.years(use.officers().loaded().table(), FromWire.year(year, today), today,
                use.officers().imports().list(caller.court().value()), caller.id().value());
    }

    /** Reads and checks a year's file; nothing is kept. @param request the file @return what was read */
    @WebMethod
    @POST
    @Path("previewYear")
    @RolesAllowed("TRIAL_MANAGEMENT")
    public YearPreview previewYear(@WebParam(name = "request") PreviewYearRequest request) {
        return YearsToWire.preview(use.officers().imports().preview(request.year, request.content),
                use.officers().loaded().table());
    }

    /** Hands in a year's file for a second person. @param request the file @return what was kept */
    @WebMethod
    @POST
    @Path("proposeYear")
    @RolesAllowed("TRIAL_MANAGEMENT")
    public YearKept proposeYear(@WebParam(name = "request") ProposeYearRequest request) {
        return use.officers().imports().propose(act(request.messageId), request.year, request.source, request.content)
                .map(ToWire::kept).orFault();
    }

    /** A second person confirms or rejects a year. @param request which @return what was kept */
    @WebMethod
    @POST
    @Path("decideYear")
    @RolesAllowed("TRIAL_MANAGEMENT")
    public YearKept decideYear(@WebParam(name = "request") DecideYearRequest request) {
        return use.officers().imports()
                .decide(act(request.messageId), request.importId, request.confirm, request.reason)
                .map(ToWire::kept).orFault();
    }

    /** Gives a party its 救济途径告知单 (三.5, 三.13). @param request whom @return number and version, to print by */
    @WebMethod
    @POST
    @Path("issueAvenueSheet")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR"})
    public PaperIssued issueAvenueSheet(@WebParam(name = "request") IssueAvenueSheetRequest request) {
        return use.rights().papers().avenueSheet(act(request.messageId), new CaseNumber(request.caseNumber),
                new DocumentId(request.documentId), new PartyId(request.partyId), request.abroad)
                .map(PaperToWire::issued).orFault();
    }

    /** Gives a party its 诉讼费催缴通知 (三.2). @param request whom @return number and version, to print by */
    @WebMethod
    @POST
    @Path("issuePaymentNotice")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR"})
    public PaperIssued issuePaymentNotice(@WebParam(name = "request") IssuePaymentNoticeRequest request) {
        return use.rights().papers().paymentNotice(act(request.messageId), new CaseNumber(request.caseNumber),
                new PartyId(request.partyId)).map(PaperToWire::issued).orFault();
    }

    /** The papers of a case. @param caseNumber the case @return newest first */
    @WebMethod
    @GET
    @Path("papersOfCase")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD"})
    public PaperList papersOfCase(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        return PaperToWire.list(use.rights().papers().ofCase(callers.get(), new CaseNumber(caseNumber)));
    }

    /** An avenue sheet as PDF. @param paperId which @return the bytes, as it was given */
    @WebMethod
    @GET
    @Path("avenueSheetPdf")
    @Produces("application/pdf")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD"})
    public byte[] avenueSheetPdf(@WebParam(name = "paperId") @QueryParam("paperId") String paperId) {
        return print(PaperDesk.Kind.AVENUE, paperId, PaperFormat.PDF);
    }

    /** An avenue sheet as DOCX. @param paperId which @return the bytes, as it was given */
    @WebMethod
    @GET
    @Path("avenueSheetDocx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD"})
    public byte[] avenueSheetDocx(@WebParam(name = "paperId") @QueryParam("paperId") String paperId) {
        return print(PaperDesk.Kind.AVENUE, paperId, PaperFormat.DOCX);
    }

    /** A notice of payment as PDF. @param paperId which @return the bytes, as it was given */
    @WebMethod
    @GET
    @Path("paymentNoticePdf")
    @Produces("application/pdf")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD"})
    public byte[] paymentNoticePdf(@WebParam(name = "paperId") @QueryParam("paperId") String paperId) {
        return print(PaperDesk.Kind.FEE, paperId, PaperFormat.PDF);
    }

    /** A notice of payment as DOCX. @param paperId which @return the bytes, as it was given */
    @WebMethod
    @GET
    @Path("paymentNoticeDocx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD"})
    public byte[] paymentNoticeDocx(@WebParam(name = "paperId") @QueryParam("paperId") String paperId) {
        return print(PaperDesk.Kind.FEE, paperId, PaperFormat.DOCX);
    }

    private byte[] print(PaperDesk.Kind kind, String paperId, PaperFormat format) {
        return use.rights().papers().print(callers.get(), kind, paperId, format).orFault();
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), callers.get());
    }
}
