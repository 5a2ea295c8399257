package org.shiming.matters.ws;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.ExplanationGate;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;

/**
 * The kernel for the host, for screens and for other systems: open a matter, ask a gate, record a session, a case's
 * timeline, what is open. SOAP and JSON from this one class; it decides nothing that the kernel does not decide.
 */
@WebService(name = "Matters", serviceName = "matters", portName = "MattersPort",
        targetNamespace = "urn:shiming:matters:1")
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MattersService {
    private final Matters matters;
    private final ExplanationGate gate;
    private final CaseSystem host;
    private final CurrentCaller caller;

    MattersService(Matters matters, ExplanationGate gate, CaseSystem host, CurrentCaller caller) {
        this.matters = matters;
        this.gate = gate;
        this.host = host;
        this.caller = caller;
    }

    /** Opens a matter, or adds the questions to the open one of the same case, party and document. */
    @WebMethod
    @WebResult(name = "matter")
    @POST
    @Path("openMatter")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR"})
    public MatterDto openMatter(@WebParam(name = "request") OpenMatterRequest request) {
        Incoming.present(request);
        return Outgoing.matter(matters.open(act(request.messageId), Incoming.open(request, caller.get())).orFault());
    }

    /** Records an explanation; the gates are asked first. */
    @WebMethod
    @WebResult(name = "session")
    @POST
    @Path("recordSession")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR"})
    public SessionDto recordSession(@WebParam(name = "request") RecordSessionRequest request) {
        RecordSession session = Incoming.session(Incoming.present(request), caller.get());
        ownSession(session.explainer());
        return Outgoing.session(matters.record(act(request.messageId), session).orFault());
    }

    /** Asks the gates: may this party have these questions explained by this mode? */
    @WebMethod
    @WebResult(name = "gate")
    @GET
    @Path("askGate")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public GateDto askGate(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "partyId") @QueryParam("partyId") String partyId,
            @WebParam(name = "mode") @QueryParam("mode") String mode,
            @WebParam(name = "questions") @QueryParam("questions") String questions,
            @WebParam(name = "explainer") @QueryParam("explainer") String explainer,
            @WebParam(name = "designated") @QueryParam("designated") boolean designated) {
        ExplanationMode wanted = Incoming.mode(mode);
        Optional<PersonId> person = Incoming.blank(explainer) ? Optional.empty()
                : Optional.of(new PersonId(explainer));
        return gate(new GateQuery(ownCase(caseNumber), new PartyId(partyId), wanted, Incoming.questions(questions),
                person, designated));
    }

    /** Asks the gates for every mode: what may come next in the loop. */
    @WebMethod
    @WebResult(name = "next")
    @GET
    @Path("nextSteps")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public GateList nextSteps(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber,
            @WebParam(name = "partyId") @QueryParam("partyId") String partyId) {
        CaseNumber number = ownCase(caseNumber);
        PartyId party = new PartyId(partyId);
        GateList list = new GateList();
        list.items = Arrays.stream(ExplanationMode.values()).map(mode -> gate(new GateQuery(number, party, mode,
                List.of(), Optional.empty(), false))).toList();
        return list;
    }

    /** G7: whether a mandatory explanation counts as done. */
    @WebMethod
    @WebResult(name = "gate")
    @GET
    @Path("gateOfRecord")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public GateDto gateOfRecord(@WebParam(name = "sessionId") @QueryParam("sessionId") String sessionId) {
        SessionId id = new SessionId(sessionId);
        if (matters.session(caller.get().court(), id).isEmpty()) {
            throw new ServiceFault(Refusal.of(FaultKind.NOT_FOUND, "SESSION_UNKNOWN", "没有找到这次释明记录，请刷新后重新选择。"));
        }
        return Outgoing.gate(gate.fulfilled(id).orFault(), Optional.empty());
    }

    /** What happened to a case in the loop, oldest first. */
    @WebMethod
    @WebResult(name = "timeline")
    @GET
    @Path("timeline")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public TimelineDto timeline(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        TimelineDto timeline = new TimelineDto();
        timeline.caseNumber = number.value();
        timeline.items = matters.timeline(caller.get().court(), number).stream().map(Outgoing::item).toList();
        return timeline;
    }

    /** The open matters of the caller's court, newest first, page by page. */
    @WebMethod
    @WebResult(name = "page")
    @GET
    @Path("openMatters")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public MatterPage openMatters(@WebParam(name = "owner") @QueryParam("owner") String owner,
            @WebParam(name = "before") @QueryParam("before") String before,
            @WebParam(name = "max") @QueryParam("max") int max) {
        int page = max < 1 ? 20 : Math.min(200, max);
        List<MatterView> views = matters.open(caller.get().court(),
                Incoming.blank(owner) ? Optional.empty() : Optional.of(new PersonId(owner)),
                Incoming.blank(before) ? Optional.empty() : Optional.of(new MatterId(before)), page);
        return Outgoing.page(views, page);
    }

    /** A case's matters, oldest first. */
    @WebMethod
    @WebResult(name = "page")
    @GET
    @Path("mattersOfCase")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public MatterPage mattersOfCase(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        return Outgoing.page(matters.ofCase(caller.get().court(), new CaseNumber(caseNumber)), Integer.MAX_VALUE);
    }

    /** A case's sessions, oldest first. */
    @WebMethod
    @WebResult(name = "list")
    @GET
    @Path("sessionsOfCase")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public SessionList sessionsOfCase(@WebParam(name = "caseNumber") @QueryParam("caseNumber") String caseNumber) {
        SessionList list = new SessionList();
        list.items = matters.sessions(caller.get().court(), new CaseNumber(caseNumber)).stream().map(Outgoing::session)
                .toList();
        return list;
    }

    /** Books a judge of the panel (三.7). */
    @WebMethod
    @WebResult(name = "appointment")
    @POST
    @Path("bookJudge")
    @RolesAllowed({"HOST_SYSTEM", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public AppointmentDto bookJudge(@WebParam(name = "request") BookJudgeRequest request) {
        Incoming.present(request);
        return Outgoing.appointment(matters.book(act(request.messageId), new MatterId(request.matterId),
                new PersonId(request.judgeId), Incoming.time(request.at, "预约时间"),
                Incoming.approval(request.approver, request.approvalReason)).orFault());
    }

    /** Changes an appointment: held, cancelled by the court, or the party did not come. */
    @WebMethod
    @WebResult(name = "appointment")
    @POST
    @Path("changeAppointment")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public AppointmentDto changeAppointment(@WebParam(name = "request") ChangeAppointmentRequest request) {
        Incoming.present(request);
        return Outgoing.appointment(matters.change(act(request.messageId), new AppointmentId(request.appointmentId),
                Incoming.word(Appointment.State.class, request.state, "APPOINTMENT_STATE_UNKNOWN", "预约状态"),
                request.reason).orFault());
    }

    /** Closes a matter. */
    @WebMethod
    @WebResult(name = "matter")
    @POST
    @Path("closeMatter")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CENTRE_STAFF", "COORDINATOR"})
    public MatterDto closeMatter(@WebParam(name = "request") CloseMatterRequest request) {
        Incoming.present(request);
        return Outgoing.matter(matters.close(act(request.messageId), new MatterId(request.matterId),
                Incoming.word(MatterState.class, request.state, "MATTER_STATE", "办结结果"),
                Incoming.text(request.reason)).orFault());
    }

    private GateDto gate(GateQuery query) {
        return Outgoing.gate(gate.ask(query).orFault(), Optional.of(query.mode()));
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), caller.get());
    }

    /** A case of the caller's own court. The number alone does not tell: a case may have been transferred. */
    private CaseNumber ownCase(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        if (host.find(number) instanceof HostAnswer.Known<CaseFacts> known
                && !known.value().court().equals(caller.get().court())) {
            throw new ServiceFault(Refusal.of(FaultKind.FORBIDDEN, "COURT_NOT_YOURS", "该案件属于其他法院，请由该院查询办理。"));
        }
        return number;
    }

    /** Who comes from outside records only what he or she explained. */
    private void ownSession(PersonId explainer) {
        Caller who = caller.get();
        boolean inside = who.system()
                || who.isAny(Role.JUDGE, Role.CLERK, Role.CENTRE_STAFF, Role.COORDINATOR);
        if (!inside && !who.id().equals(explainer)) {
            throw new ServiceFault(Refusal.of(FaultKind.FORBIDDEN, "EXPLAINER_NOT_SELF",
                    "只能登记本人进行的释明；他人的释明请由本人或者释明中心工作人员登记。本次未保存。"));
        }
    }
}
