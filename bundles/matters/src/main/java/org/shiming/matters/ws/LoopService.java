package org.shiming.matters.ws;

import java.time.Instant;
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
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.Feedback;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.app.CardAnswers;
import org.shiming.matters.app.Worklist.Page;
import org.shiming.matters.app.Worklist.Wish;

/**
 * The loop as the centre works it (二(三)): the worklist, the page of one matter with its next steps, earlier
 * explanations,
 * designations and leaders' items with their feedback, judge appointments moved.
 */
@WebService(name = "Loop", serviceName = "loop", portName = "LoopPort", targetNamespace = "urn:shiming:loop:1")
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LoopService {
    private final LoopDesks desks;
    private final CurrentCaller caller;

    LoopService(LoopDesks desks, CurrentCaller caller) {
        this.desks = desks;
        this.caller = caller;
    }

    /** The open matters, newest first, or those whose owner has exceeded the limit, the longest first. */
    @WebMethod
    @WebResult(name = "page")
    @GET
    @Path("worklist")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public WorkPage worklist(@WebParam(name = "next") @QueryParam("next") String next,
            @WebParam(name = "owner") @QueryParam("owner") String owner,
            @WebParam(name = "overdue") @QueryParam("overdue") boolean overdue,
            @WebParam(name = "after") @QueryParam("after") String after,
            @WebParam(name = "max") @QueryParam("max") int max) {
        Optional<PersonId> person = Incoming.blank(owner) ? Optional.empty()
                : Optional.of("me".equals(owner) ? caller.get().id() : new PersonId(owner));
        Page page = desks.worklist().page(new Wish(caller.get().court(),
                Incoming.blank(next) ? Optional.empty() : Optional.of(Incoming.mode(next)), person, overdue,
                Incoming.blank(after) ? Optional.empty() : Optional.of(new MatterId(after)), max < 1 ? 20 : max));
        WorkPage dto = new WorkPage();
        dto.items = page.items().stream().map(LoopOutgoing::item).toList();
        dto.next = page.last() || dto.items.isEmpty() ? null : dto.items.get(dto.items.size() - 1).matter.matterId;
        dto.total = page.total();
        dto.more = page.more();
        dto.ownerLimit = page.limit().basis();
        return dto;
    }

    /** Everything the page of one matter shows. */
    @WebMethod
    @WebResult(name = "page")
    @GET
    @Path("matter")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
        "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public MatterPageDto matter(@WebParam(name = "matterId") @QueryParam("matterId") String matterId) {
        return desks.page(caller.get().court(), new MatterId(matterId)).orFault();
    }

    /** Earlier explanations of a party over all cases of the court, newest first. */
    @WebMethod
    @WebResult(name = "list")
    @GET
    @Path("earlier")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR"})
    public EarlierList earlier(@WebParam(name = "partyId") @QueryParam("partyId") String partyId,
            @WebParam(name = "max") @QueryParam("max") int max) {
        EarlierList list = new EarlierList();
        list.items = desks.guide().earlier(caller.get().court(), new PartyId(partyId), max < 1 ? 20 : max).stream()
                .map(LoopOutgoing::earlier).toList();
        return list;
    }

    /** Puts a designation or a leader's item behind a matter (三.8, 三.9). */
    @WebMethod
    @WebResult(name = "direction")
    @POST
    @Path("direct")
    @RolesAllowed({"HOST_SYSTEM", "CENTRE_STAFF", "COORDINATOR", "COURT_LEADER"})
    public DirectionDto direct(@WebParam(name = "request") DirectRequest request) {
        Incoming.present(request);
        Direction direction = new Direction(Incoming.text(request.item),
                Incoming.word(Direction.Kind.class, request.kind, "DIRECTION_KIND", "指定（交办）种类"),
                Incoming.text(request.source), Incoming.text(request.reference),
                Incoming.time(request.directedAt, "指定（交办）时间"));
        return LoopOutgoing.direction(
                desks.directions().direct(act(request.messageId), new MatterId(request.matterId), direction).orFault());
    }

    /** Notes that the party was replied to, or that the centre or the leader has the feedback (G6). */
    @WebMethod
    @WebResult(name = "direction")
    @POST
    @Path("tell")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public DirectionDto tell(@WebParam(name = "request") TellRequest request) {
        Incoming.present(request);
        Instant at = Incoming.blank(request.at) ? Instant.now() : Incoming.time(request.at, "回复（反馈）时间");
        return LoopOutgoing.direction(desks.directions()
                .told(act(request.messageId), new MatterId(request.matterId), Incoming.text(request.item),
                        Incoming.word(Feedback.class, request.feedback, "FEEDBACK_KIND", "回复（反馈）种类"), at,
                        Incoming.text(request.receipt))
                .orFault());
    }

    /** Gives a booked appointment another judge of the panel, or another time (三.7). */
    @WebMethod
    @WebResult(name = "appointment")
    @POST
    @Path("moveAppointment")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER"})
    public AppointmentDto moveAppointment(@WebParam(name = "request") MoveAppointmentRequest request) {
        Incoming.present(request);
        AppointmentId id = new AppointmentId(request.appointmentId);
        if (Incoming.blank(request.judge) == Incoming.blank(request.at)) {
            throw new InvalidValue("MOVE_WHAT", "请选择更换法官或者更改时间中的一项；本次未保存。");
        }
        return Outgoing.appointment((Incoming.blank(request.judge)
                ? desks.appointments().reschedule(act(request.messageId), id, Incoming.time(request.at, "预约时间"),
                        Incoming.text(request.reason))
                : desks.appointments().handOver(act(request.messageId), id, new PersonId(request.judge),
                        Incoming.text(request.reason), Incoming.approval(request.approver, request.approvalReason)))
                .orFault());
    }

    /** The booked judge appointments of the court, the next first. */
    @WebMethod
    @WebResult(name = "list")
    @GET
    @Path("appointments")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public AppointmentList appointments(@WebParam(name = "judge") @QueryParam("judge") String judge,
            @WebParam(name = "max") @QueryParam("max") int max) {
        AppointmentList list = new AppointmentList();
        list.items = desks.appointments().booked(caller.get().court(),
                Incoming.blank(judge) ? Optional.empty() : Optional.of(new PersonId(judge)), max < 1 ? 100 : max)
                .stream().map(Outgoing::appointment).toList();
        return list;
    }

    /** Keeps what somebody made of the briefing card's proposal; it overrides no gate. */
    @WebMethod
    @WebResult(name = "answer")
    @POST
    @Path("answerCard")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR"})
    public CardAnswerDto answerCard(@WebParam(name = "request") AnswerCardRequest request) {
        Incoming.present(request);
        ExplanationMode mode = Incoming.mode(request.mode);
        CardAnswers.Answer kept = desks.cards().answer(act(request.messageId), new CardAnswers.Wish(
                new MatterId(request.matterId), mode, request.followed, Incoming.text(request.reasonCode),
                Incoming.text(request.reason))).orFault();
        CardAnswerDto dto = new CardAnswerDto();
        dto.matterId = kept.matter().value();
        dto.mode = kept.mode().name();
        dto.followed = kept.followed();
        dto.reasonCode = kept.reasonCode();
        return dto;
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), caller.get());
    }
}
