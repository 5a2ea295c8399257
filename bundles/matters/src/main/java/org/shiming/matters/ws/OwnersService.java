package org.shiming.matters.ws;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.Ownership;
import org.shiming.api.matters.Reassigned;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;

/** Who owns a matter: hand-overs signed for or returned, batch reassignment, who is away (一(二)4). */
@WebService(name = "Owners", serviceName = "owners", portName = "OwnersPort", targetNamespace = "urn:shiming:owners:1")
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnersService {
    private static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");
    private final Ownership ownership;
    private final CurrentCaller caller;

    OwnersService(Ownership ownership, CurrentCaller caller) {
        this.ownership = ownership;
        this.caller = caller;
    }

    /** Hands a matter over; its owner stays its owner until the receiver has signed. */
    @WebMethod
    @WebResult(name = "handOver")
    @POST
    @Path("offer")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public HandOverDto offer(@WebParam(name = "request") OfferHandOverRequest request) {
        Incoming.present(request);
        return LoopOutgoing.handOver(ownership.offer(act(request.messageId), new MatterId(request.matterId),
                new PersonId(request.to), Incoming.text(request.reason)).orFault());
    }

    /** Signs for a hand-over, returns it with a reason, or takes it back. */
    @WebMethod
    @WebResult(name = "handOver")
    @POST
    @Path("answer")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public HandOverDto answer(@WebParam(name = "request") AnswerHandOverRequest request) {
        Incoming.present(request);
        return LoopOutgoing.handOver(ownership.answer(act(request.messageId), Incoming.text(request.handOverId),
                Incoming.word(HandOver.State.class, request.state, "HANDOVER_STATE", "流转结果"),
                Incoming.text(request.reason)).orFault());
    }

    /** Reassigns matters, one result per row. */
    @WebMethod
    @WebResult(name = "list")
    @POST
    @Path("reassign")
    @RolesAllowed({"HOST_SYSTEM", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public ReassignedList reassign(@WebParam(name = "request") ReassignRequest request) {
        Incoming.present(request);
        List<MatterId> matters = (request.matterIds == null ? List.<String>of() : request.matterIds).stream()
                .map(MatterId::new).toList();
        ReassignedList list = new ReassignedList();
        list.items = ownership.reassign(act(request.messageId), matters, new PersonId(request.to),
                Incoming.text(request.reason)).stream().map(OwnersService::row).toList();
        list.done = (int) list.items.stream().filter(row -> row.done).count();
        return list;
    }

    /** Says that somebody is away, or back again. */
    @WebMethod
    @WebResult(name = "person")
    @POST
    @Path("away")
    @RolesAllowed({"HOST_SYSTEM", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public PersonDto away(@WebParam(name = "request") AwayRequest request) {
        Incoming.present(request);
        PersonDto person = new PersonDto();
        Optional<LocalDate> until = Incoming.blank(request.until) ? Optional.empty()
                : Optional.of(day(request.until, "离岗截止日"));
        person.person = ownership.away(act(request.messageId), new PersonId(request.person),
                day(request.from, "离岗起始日"), until, Incoming.text(request.reason)).orFault().value();
        return person;
    }

    /** The hand-overs that wait for the caller. */
    @WebMethod
    @WebResult(name = "list")
    @GET
    @Path("waiting")
    @RolesAllowed({"JUDGE", "CLERK", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER",
        "TRIAL_MANAGEMENT"})
    public HandOverList waiting() {
        HandOverList list = new HandOverList();
        list.items = ownership.waitingFor(caller.get().court(), caller.get().id()).stream()
                .map(LoopOutgoing::handOver).toList();
        return list;
    }

    /** The open matters whose owner is away today. */
    @WebMethod
    @WebResult(name = "page")
    @GET
    @Path("ownersAway")
    @RolesAllowed({"HOST_SYSTEM", "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT"})
    public MatterPage ownersAway(@WebParam(name = "max") @QueryParam("max") int max) {
        return Outgoing.page(ownership.orphaned(caller.get().court(), LocalDate.now(COURT_TIME), max < 1 ? 200 : max),
                Integer.MAX_VALUE);
    }

    private static ReassignedDto row(Reassigned row) {
        ReassignedDto dto = new ReassignedDto();
        dto.matterId = row.matter().value();
        dto.done = row.refusal().isEmpty();
        row.refusal().ifPresent(refusal -> {
            dto.code = refusal.code();
            dto.message = refusal.message();
        });
        return dto;
    }

    private static LocalDate day(String day, String label) {
        try {
            return LocalDate.parse(Incoming.text(day));
        } catch (DateTimeException malformed) {
            throw new InvalidValue("DAY_MALFORMED", label + "格式不正确：应形如 2026-11-20，请核对后重新提交。");
        }
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), caller.get());
    }
}
