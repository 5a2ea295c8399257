package org.shiming.casesystem.ws;

import java.util.Locale;
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
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.app.Line;
import org.shiming.casesystem.app.Mapping;
import org.shiming.casesystem.app.OutboxDesk;
import org.shiming.casesystem.domain.OutboxFilter;
import org.shiming.casesystem.domain.OutboxFilter.Cursor;

/** What operators and the centre see of the line to the case system, and their one command: send again. */
@WebService(name = "Casesystem", serviceName = "casesystem", targetNamespace = CasesystemWeb.NAMESPACE)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesystemWeb {
    /** The contract's namespace. */
    public static final String NAMESPACE = "urn:shiming:casesystem:1";
    private static final String OPERATIONS = "IT_OPERATIONS";
    private static final String MANAGEMENT = "TRIAL_MANAGEMENT";
    private static final String COORDINATOR = "COORDINATOR";
    private static final int MAX_SIZE = 200;
    private static final int USUAL_SIZE = 20;

    private final OutboxDesk desk;
    private final Line line;
    private final Mapping mapping;
    private final CurrentCaller caller;

    CasesystemWeb(OutboxDesk desk, Line line, Mapping mapping, CurrentCaller caller) {
        this.desk = desk;
        this.line = line;
        this.mapping = mapping;
        this.caller = caller;
    }

    /**
     * The messages to the case system, newest first.
     *
     * @param state WAITING, RECEIPTED or DEAD; absent for all
     * @param caseNumber only of this case; absent for all
     * @param after what the page before gave as {@code next}; absent for the first page
     * @param max messages per page, 1 to 200, 20 if absent
     * @return the page
     */
    @GET
    @Path("outbox")
    @WebMethod
    @WebResult(name = "page")
    @RolesAllowed({OPERATIONS, MANAGEMENT, COORDINATOR})
    public OutboxPage outbox(@QueryParam("state") @WebParam(name = "state") String state,
            @QueryParam("caseNumber") @WebParam(name = "caseNumber") String caseNumber,
            @QueryParam("after") @WebParam(name = "after") String after,
            @QueryParam("max") @WebParam(name = "max") Integer max) {
        int size = size(max);
        OutboxFilter filter = new OutboxFilter(Optional.empty(), state(state),
                given(caseNumber).map(number -> new CaseNumber(number).value()), given(after).map(Cursor::of), size);
        OutboxDesk.Page found = desk.page(caller.get(), filter);
        OutboxPage view = new OutboxPage();
        view.items = found.messages().stream().map(OutboxViews::entry).toList();
        view.total = found.total();
        view.next = found.messages().size() < size ? null : OutboxViews.cursor(found.messages().get(size - 1));
        return view;
    }

    /**
     * Sends a dead message again.
     *
     * @param request which
     * @return when it was put back
     */
    @POST
    @Path("resend")
    @WebMethod
    @WebResult(name = "answer")
    @RolesAllowed({OPERATIONS, MANAGEMENT, COORDINATOR})
    public ResendAnswer resend(@WebParam(name = "request") ResendRequest request) {
        if (request == null) {
            throw new InvalidValue("REQUEST_EMPTY", "请求内容为空，请刷新页面后重试；本次未改动任何内容。");
        }
        MessageId command = new MessageId(request.messageId);
        OutboxDesk.Resent done = desk.resend(caller.get(), command, new MessageId(request.key)).orFault();
        ResendAnswer view = new ResendAnswer();
        view.key = done.key().value();
        view.at = OutboxViews.time(done.at());
        return view;
    }

    /** @return how the line stands */
    @GET
    @Path("state")
    @WebMethod
    @WebResult(name = "state")
    @RolesAllowed({OPERATIONS, MANAGEMENT, COORDINATOR})
    public LineState state() {
        LineState view = OutboxViews.state(line.watch(), desk.backlog(caller.get()), mapping.problems().list());
        view.circuit = line.circuit();
        view.deliveryCircuit = line.deliveryCircuit();
        return view;
    }

    private static Optional<State> state(String text) {
        try {
            return given(text).map(name -> State.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("STATE_UNKNOWN", "没有这种送达状态：可选 WAITING、RECEIPTED、DEAD。");
        }
    }

    private static int size(Integer max) {
        if (max == null) {
            return USUAL_SIZE;
        }
        if (max < 1 || max > MAX_SIZE) {
            throw new InvalidValue("PAGE_OUT_OF_RANGE", "每页条数应为 1 至 200，请修改后重试。");
        }
        return max;
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
