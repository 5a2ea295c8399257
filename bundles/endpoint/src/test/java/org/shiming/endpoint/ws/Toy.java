package org.shiming.endpoint.ws;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import javax.ws.rs.core.Response;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;

/** A contributed service as a plug-in would write it. */
@WebService(name = "Toy", serviceName = "Toy", portName = "ToyPort", targetNamespace = "urn:shiming:toy:1")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class Toy {
    /** How often something was done. */
    public final AtomicInteger done = new AtomicInteger();
    /** Where {@code slow} waits. */
    public volatile CountDownLatch hold = new CountDownLatch(0);
    private final CurrentCaller caller;

    /** @param caller who calls */
    public Toy(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Reads. */
    @GET
    @Path("/find")
    @WebMethod
    @WebResult(name = "found")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE"})
    public ToyAnswer find(@QueryParam("caseNumber") @WebParam(name = "caseNumber") String caseNumber,
            @QueryParam("max") @WebParam(name = "max") int max) {
        return ToyAnswer.of(new CaseNumber(caseNumber).value() + " " + caller.get().id().value(), max);
    }

    /** Writes. */
    @POST
    @Path("/put")
    @WebMethod
    @WebResult(name = "done")
    @RolesAllowed({"HOST_SYSTEM", "JUDGE"})
    public ToyAnswer put(@WebParam(name = "request") ToyRequest request) throws InterruptedException {
        switch (String.valueOf(request.text)) {
        case "refuse" -> throw new ServiceFault(
                Refusal.byRule("GATE_ONCE_ONLY", Article.JUDGE_APPOINTMENT, "原则上只安排一次。", List.of("已安排一次")));
        case "bug" -> throw new IllegalStateException("secret of the bean");
        case "slow" -> hold.await(20, TimeUnit.SECONDS);
        default -> done.incrementAndGet();
        }
        return ToyAnswer.of(request.text, request.number);
    }

    /** For leaders only. */
    @POST
    @Path("/lead")
    @WebMethod
    @RolesAllowed("COURT_LEADER")
    public ToyAnswer lead(@WebParam(name = "request") ToyRequest request) {
        done.incrementAndGet();
        return new ToyAnswer();
    }

    /** A file, for browsers only. */
    @GET
    @Path("/paper")
    @WebMethod(exclude = true)
    @Produces("application/pdf")
    @RolesAllowed("HOST_SYSTEM")
    public Response paper() {
        return Response.ok(new byte[]{'%', 'P', 'D', 'F'}, "application/pdf").build();
    }
}
