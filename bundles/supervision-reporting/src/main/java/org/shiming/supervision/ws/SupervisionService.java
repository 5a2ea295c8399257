package org.shiming.supervision.ws;

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
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MessageId;
import org.shiming.supervision.app.Figures;
import org.shiming.supervision.app.PackPaper;
import org.shiming.supervision.app.Packs;
import org.shiming.supervision.domain.By;
import org.shiming.supervision.domain.Indicator;

/** Supervision (一(三), 三.11, 四(三)): figures with their definitions, and the monthly pack. Nothing is told of persons. */
@WebService(name = "SupervisionReporting", serviceName = "supervision-reporting",
        portName = "SupervisionReportingPort", targetNamespace = "urn:shiming:supervision-reporting:1")
@Path("/")
@Consumes("application/json")
@Produces("application/json")
public class SupervisionService {
    private static final String LEADER = "COURT_LEADER";
    private static final String OFFICE = "TRIAL_MANAGEMENT";
    private static final String COORDINATOR = "COORDINATOR";
    private static final String HEAD = "DIVISION_HEAD";
    private static final String HOST = "HOST_SYSTEM";
    private static final String SUPERIOR = "SUPERIOR_COURT";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CurrentCaller callers;
    private final Figures figures;
    private final Packs packs;
    private final PackPaper paper;

    /** For the container's proxies only. */
    public SupervisionService() {
        this(null, null, null, null);
    }

    /**
     * @param callers who calls
     * @param figures counts
     * @param packs monthly packs
     * @param paper prints them
     */
    public SupervisionService(CurrentCaller callers, Figures figures, Packs packs, PackPaper paper) {
        this.callers = callers;
        this.figures = figures;
        this.packs = packs;
        this.paper = paper;
    }

    /** All indicators. @param from first day @param to last day @param unit only this one, or empty @return them */
    @WebMethod
    @GET
    @Path("figures")
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HEAD, HOST, SUPERIOR})
    public FigurePage figures(@WebParam(name = "from") @QueryParam("from") String from,
            @WebParam(name = "to") @QueryParam("to") String to,
            @WebParam(name = "unit") @QueryParam("unit") String unit) {
        Figures.Period period = FromWire.period(callers.get(), from, to, unit);
        return ToWire.page(period, figures.all(period), figures.unreadable(period));
    }

    /**
     * One indicator by month, unit or mode.
     *
     * @param code which
     * @param by MONTH, UNIT or MODE
     * @param from first day
     * @param to last day
     * @param unit only this one, or empty
     * @return its parts
     */
    @WebMethod
    @GET
    @Path("breakdown")
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HEAD, HOST, SUPERIOR})
    public PartPage breakdown(@WebParam(name = "code") @QueryParam("code") String code,
            @WebParam(name = "by") @QueryParam("by") String by,
            @WebParam(name = "from") @QueryParam("from") String from,
            @WebParam(name = "to") @QueryParam("to") String to,
            @WebParam(name = "unit") @QueryParam("unit") String unit) {
        Indicator indicator = FromWire.indicator(code);
        By apart = FromWire.by(by);
        return ToWire.parts(indicator,
                figures.apart(FromWire.period(callers.get(), from, to, unit), indicator, apart), apart);
    }

    /** The loop as a flow. @param from first day @param to last day @param unit only this, or empty @return layers */
    @WebMethod
    @GET
    @Path("flow")
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HEAD, HOST, SUPERIOR})
    public FlowPage flow(@WebParam(name = "from") @QueryParam("from") String from,
            @WebParam(name = "to") @QueryParam("to") String to,
            @WebParam(name = "unit") @QueryParam("unit") String unit) {
        FlowPage out = new FlowPage();
        Figures.Period period = FromWire.period(callers.get(), from, to, unit);
        out.installed = figures.flowInstalled();
        if (out.installed) {
            figures.flow(period).forEach(layer -> out.items.add(ToWire.layer(layer)));
        }
        return out;
    }

    /** The pack of a month. @param month yyyy-MM @return it */
    @WebMethod
    @GET
    @Path("pack")
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HOST, SUPERIOR})
    public PackDto pack(@WebParam(name = "month") @QueryParam("month") String month) {
        return ToWire.pack(packs.pack(callers.get().court().value(), FromWire.month(month)));
    }

    /** The frozen months. @return newest first */
    @WebMethod
    @GET
    @Path("packs")
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HOST, SUPERIOR})
    public PackMonths packs() {
        PackMonths out = new PackMonths();
        packs.months(callers.get().court().value()).forEach(month -> out.months.add(ToWire.month(month)));
        return out;
    }

    /** Freezes a month's figures, once. @param request which @return the month */
    @WebMethod
    @POST
    @Path("freeze")
    @RolesAllowed(OFFICE)
    public DoneDto freeze(@WebParam(name = "request") FreezeRequest request) {
        return done(packs.freeze(act(request.messageId), FromWire.month(request.month)));
    }

    /** Adds a remark. @param request what @return it */
    @WebMethod
    @POST
    @Path("remark")
    @RolesAllowed({OFFICE, LEADER, COORDINATOR})
    public DoneDto remark(@WebParam(name = "request") RemarkRequest request) {
        return done(packs.remark(act(request.messageId), FromWire.month(request.month), request.words));
    }

    /** Sets an action. @param request what @return it */
    @WebMethod
    @POST
    @Path("action")
    @RolesAllowed({OFFICE, LEADER})
    public DoneDto action(@WebParam(name = "request") ActionRequest request) {
        return done(packs.action(act(request.messageId), FromWire.month(request.month),
                new Packs.Wish(request.words, request.unit, FromWire.dueOn(request.dueOn))));
    }

    /** Closes an action. @param request which and with what result @return it */
    @WebMethod
    @POST
    @Path("closeAction")
    @RolesAllowed({OFFICE, LEADER, COORDINATOR})
    public DoneDto closeAction(@WebParam(name = "request") CloseRequest request) {
        return done(packs.close(act(request.messageId), request.id, request.result));
    }

    /** The pack as PDF. @param month yyyy-MM @return the bytes */
    @WebMethod
    @GET
    @Path("packPdf")
    @Produces(PDF)
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HOST, SUPERIOR})
    public byte[] packPdf(@WebParam(name = "month") @QueryParam("month") String month) {
        return paper.print(packs.pack(callers.get().court().value(), FromWire.month(month)), PaperFormat.PDF)
                .orFault();
    }

    /** The pack as DOCX. @param month yyyy-MM @return the bytes */
    @WebMethod
    @GET
    @Path("packDocx")
    @Produces(DOCX)
    @RolesAllowed({LEADER, OFFICE, COORDINATOR, HOST, SUPERIOR})
    public byte[] packDocx(@WebParam(name = "month") @QueryParam("month") String month) {
        return paper.print(packs.pack(callers.get().court().value(), FromWire.month(month)), PaperFormat.DOCX)
                .orFault();
    }

    private Act act(String messageId) {
        return new Act(new MessageId(messageId), callers.get());
    }

    private static DoneDto done(Outcome<Packs.Done> outcome) {
        return ToWire.done(outcome.orFault());
    }
}
