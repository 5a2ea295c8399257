package org.shiming.endpoint.ws;

import java.sql.SQLException;
import java.util.List;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.CaseNumber;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.domain.AuditQuery;
import org.shiming.endpoint.store.AuditStore;

/**
 * Who did what: read by the trial-management office and by operations of the same court. Reading it is audited too.
 */
@WebService(name = "Audit", serviceName = "Audit", portName = "AuditPort", targetNamespace = "urn:shiming:audit:1")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class AuditService {
    private static final int MOST = 200;

    private final AuditStore store;
    private final CurrentCaller caller;

    AuditService(AuditStore store, CurrentCaller caller) {
        this.store = store;
        this.caller = caller;
    }

    /**
     * Entries of the caller's own court, newest first.
     *
     * @param caseNumber only this case
     * @param who only this caller's
     * @param service only this service's
     * @param outcome only this result
     * @param after the cursor {@code next} of the page before
     * @param max how many, at most 200
     * @return a page
     */
    @GET
    @Path("/list")
    @WebMethod
    @WebResult(name = "page")
    @RolesAllowed({"TRIAL_MANAGEMENT", "IT_OPERATIONS"})
    public AuditPage list(@QueryParam("caseNumber") @WebParam(name = "caseNumber") String caseNumber,
            @QueryParam("caller") @WebParam(name = "caller") String who,
            @QueryParam("service") @WebParam(name = "service") String service,
            @QueryParam("outcome") @WebParam(name = "outcome") String outcome,
            @QueryParam("after") @WebParam(name = "after") String after,
            @QueryParam("max") @DefaultValue("20") @WebParam(name = "max") int max) {
        if (max < 0 || max > MOST) {
            throw new InvalidValue("PAGE_SIZE", "每页条数应为 1 至 " + MOST + "，请核对后重试。");
        }
        int size = max == 0 ? 20 : max;
        String normal = text(caseNumber).isEmpty() ? "" : new CaseNumber(caseNumber).value();
        String[] cursor = cursor(text(after));
        AuditQuery query = new AuditQuery(caller.get().court().value(), normal, text(who), text(service), text(outcome),
                Long.parseLong(cursor[0]), cursor[1], size);
        try {
            return page(store.find(query), size);
        } catch (SQLException failure) {
            throw (ServiceFault) new ServiceFault(
                    Refusal.of(FaultKind.UNAVAILABLE, "DATABASE_UNAVAILABLE", "数据库暂不可用，请稍后重试。")).initCause(failure);
        }
    }

    private static AuditPage page(List<EndedCall> found, int size) {
        AuditPage page = new AuditPage();
        found.stream().limit(size).map(AuditItem::of).forEach(page.items::add);
        if (found.size() > size) {
            EndedCall last = found.get(size - 1);
            page.next = AuditStore.micros(last.at()) + "-" + last.reference();
        }
        return page;
    }

    private static String[] cursor(String after) {
        if (after.isEmpty()) {
            return new String[]{"0", ""};
        }
        if (!after.matches("\\d{1,18}-[0-9a-f]{16}")) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标识不正确，请从第一页重新查询。");
        }
        return after.split("-", 2);
    }

    private static String text(String optional) {
        return optional == null ? "" : optional.strip();
    }
}
