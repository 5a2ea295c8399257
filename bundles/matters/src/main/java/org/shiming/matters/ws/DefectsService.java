package org.shiming.matters.ws;

import java.util.List;
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
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.matters.app.DefectDesk;
import org.shiming.matters.domain.DefectKind;
import org.shiming.matters.domain.DefectState;

/**
 * Defects of judgments found while explaining (三.13). Slips: found, confirmed, corrected by ruling, the party told.
 * Suggestions for review: sealed from whoever has no right, reported to division head and court leader, every decision
 * kept; nothing here starts a procedure.
 */
@WebService(name = "Defects", serviceName = "defects", portName = "DefectsPort",
        targetNamespace = "urn:shiming:defects:1")
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DefectsService {
    private final DefectDesk desk;
    private final CurrentCaller caller;

    DefectsService(DefectDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Keeps what was found. Lawyers and experts tell the centre's staff. */
    @WebMethod
    @WebResult(name = "defect")
    @POST
    @Path("report")
    @RolesAllowed({"JUDGE", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public DefectDto report(@WebParam(name = "request") ReportDefectRequest request) {
        Incoming.present(request);
        DefectKind kind = Incoming.word(DefectKind.class, request.kind, "DEFECT_KIND", "瑕疵或者错误种类");
        return LoopOutgoing.defect(desk.report(act(request.messageId),
                new DefectDesk.Finding(new MatterId(request.matterId), kind, Incoming.text(request.description)))
                .orFault());
    }

    /** The judge confirms a slip or says why it is none: {@code CONFIRMED DISMISSED}. */
    @WebMethod
    @WebResult(name = "defect")
    @POST
    @Path("check")
    @RolesAllowed({"JUDGE", "HOST_SYSTEM"})
    public DefectDto check(@WebParam(name = "request") DefectStepRequest request) {
        return step(request, state(request, DefectState.CONFIRMED, DefectState.DISMISSED));
    }

    /** The correction ruling: told by the host with its number, or chosen among the case's documents in the host. */
    @WebMethod
    @WebResult(name = "defect")
    @POST
    @Path("ruled")
    @RolesAllowed({"JUDGE", "HOST_SYSTEM"})
    public DefectDto ruled(@WebParam(name = "request") DefectStepRequest request) {
        return step(Incoming.present(request), DefectState.RULED);
    }

    /** The party was told that the slip does not affect the result. */
    @WebMethod
    @WebResult(name = "defect")
    @POST
    @Path("tellParty")
    @RolesAllowed({"JUDGE", "CENTRE_STAFF", "COORDINATOR"})
    public DefectDto tellParty(@WebParam(name = "request") DefectStepRequest request) {
        return step(Incoming.present(request), DefectState.TOLD);
    }

    /** The division head's opinion on a suggestion for review; whatever it is, the court leader decides. */
    @WebMethod
    @WebResult(name = "defect")
    @POST
    @Path("giveOpinion")
    @RolesAllowed("DIVISION_HEAD")
    public DefectDto giveOpinion(@WebParam(name = "request") DefectStepRequest request) {
        return step(Incoming.present(request), DefectState.WITH_PRESIDENT);
    }

    /** The court leader's decision on a suggestion for review: {@code REFERRED NOT_REFERRED}. */
    @WebMethod
    @WebResult(name = "defect")
    @POST
    @Path("decide")
    @RolesAllowed("COURT_LEADER")
    public DefectDto decide(@WebParam(name = "request") DefectStepRequest request) {
        return step(request, state(request, DefectState.REFERRED, DefectState.NOT_REFERRED));
    }

    /** The defects that the caller may know of, newest first: slips, or suggestions for review. */
    @WebMethod
    @WebResult(name = "list")
    @GET
    @Path("list")
    @RolesAllowed({"JUDGE", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public DefectList list(@WebParam(name = "review") @QueryParam("review") boolean review,
            @WebParam(name = "due") @QueryParam("due") boolean due) {
        return LoopOutgoing.defects(desk.list(caller.get(), review, due));
    }

    /** A matter's defects as far as the caller may know of them. */
    @WebMethod
    @WebResult(name = "list")
    @GET
    @Path("ofMatter")
    @RolesAllowed({"JUDGE", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public DefectList ofMatter(@WebParam(name = "matterId") @QueryParam("matterId") String matterId) {
        return LoopOutgoing.defects(desk.ofMatter(caller.get(), new MatterId(matterId)));
    }

    private DefectDto step(DefectStepRequest request, DefectState state) {
        return LoopOutgoing.defect(desk.step(act(request.messageId), new DefectDesk.Wish(
                Incoming.text(request.defectId), state, Incoming.text(request.reason), Incoming.text(request.ruling)))
                .orFault());
    }

    private static DefectState state(DefectStepRequest request, DefectState one, DefectState other) {
        Incoming.present(request);
        return List.of(one, other).stream().filter(state -> state.name().equals(request.state)).findFirst()
                .orElseThrow(() -> new InvalidValue("DEFECT_STEP",
                        "办理结果应为 " + one + "（" + one.label() + "）或者 " + other + "（" + other.label() + "），请核对后重新提交。"));
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), caller.get());
    }
}
