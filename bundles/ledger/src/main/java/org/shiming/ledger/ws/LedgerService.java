package org.shiming.ledger.ws;

import java.util.List;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.Article;
import org.shiming.ledger.app.Inspection;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.Reach;
import org.shiming.ledger.app.export.ExportForm;
import org.shiming.ledger.app.export.Exports;
import org.shiming.ledger.app.print.PaperNumber;
import org.shiming.ledger.app.print.Prints;
import org.shiming.ledger.app.table.Table;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Scope;

/** The ledgers of the caller's court (三.11): list, one entry, verification. Nothing here changes a ledger. */
@WebService(name = "Ledger", serviceName = "ledger", portName = "LedgerPort", targetNamespace = "urn:shiming:ledger:1")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerService {
    private final LedgerDesk desk;
    private final Inspection inspection;
    private final Exports exports;
    private final Prints prints;
    private final CurrentCaller caller;

    LedgerService(LedgerDesk desk, Inspection inspection, Exports exports, Prints prints,
            CurrentCaller caller) {
        this.prints = prints;
        this.exports = exports;
        this.desk = desk;
        this.inspection = inspection;
        this.caller = caller;
    }

    /** The ledgers with how many items the caller may see. */
    @WebMethod
    @WebResult(name = "ledgers")
    @GET
    @Path("ledgers")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM", "IT_OPERATIONS"})
    public LedgerTotals ledgers() {
        LedgerTotals totals = new LedgerTotals();
        desk.ledgers(Reach.toCount(caller.get()).orElseThrow(LedgerService::notYours))
                .forEach(total -> totals.items.add(Outgoing.total(total)));
        return totals;
    }

    /** A page of a ledger, newest first, with the exact total of the selection. */
    @WebMethod
    @WebResult(name = "page")
    @GET
    @Path("entries")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public EntryPage entries(@BeanParam @WebParam(name = "query") EntriesQuery query) {
        EntriesQuery asked = query == null ? new EntriesQuery() : query;
        return Outgoing.page(desk.page(scope(asked.mine), Asked.selection(asked), Asked.mark(asked.after),
                Asked.max(asked.max)), Reach.sights(caller.get()));
    }

    /** The columns of a ledger, in order. */
    @WebMethod
    @WebResult(name = "columns")
    @GET
    @Path("columns")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public LedgerColumns columns(@WebParam(name = "ledger") @QueryParam("ledger") String ledger) {
        return Outgoing.columns(new Table(Asked.ledger(ledger), Reach.sights(caller.get())));
    }

    /** One entry with its columns, its seal and what followed it. */
    @WebMethod
    @WebResult(name = "entry")
    @GET
    @Path("entry")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public EntryDetail entry(@WebParam(name = "ledger") @QueryParam("ledger") String ledger,
            @WebParam(name = "seq") @QueryParam("seq") long seq) {
        return desk.entry(scope(false), Asked.ledger(ledger), seq)
                .map(detail -> Outgoing.detail(detail, Reach.sights(caller.get())))
                .orElseThrow(() -> new ServiceFault(Refusal.of(FaultKind.NOT_FOUND, "ENTRY_UNKNOWN",
                        "没有找到这条台账记录，或者不在您的查看范围内，请返回列表重新选择。")));
    }

    /** Who has explained, for choosing in a filter. */
    @WebMethod
    @WebResult(name = "explainers")
    @GET
    @Path("explainers")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public ExplainerNames explainers() {
        ExplainerNames names = new ExplainerNames();
        desk.explainers(scope(false)).forEach((id, name) -> {
            ExplainerName one = new ExplainerName();
            one.id = id;
            one.name = name;
            names.items.add(one);
        });
        return names;
    }

    /** Recomputes every hash of the court's ledgers, or of one, and names the first broken entry of each. */
    @WebMethod
    @WebResult(name = "result")
    @GET
    @Path("verify")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "IT_OPERATIONS"})
    public VerifyResult verify(@WebParam(name = "ledger") @QueryParam("ledger") String ledger) {
        Optional<Ledger> one = Asked.text(ledger).map(Asked::ledger);
        return inspection.verify(caller.get().court().value(), one).map(Outgoing::verdict)
                .orElseThrow(() -> new ServiceFault(Refusal.of(FaultKind.TOO_MANY, "VERIFY_RUNNING",
                        "台账校验正在进行，请稍候再试。")));
    }

    /** All lines of a selection with all columns as XLSX, equal to the screen. */
    @WebMethod(exclude = true)
    @GET
    @Path("exportXlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public Response exportXlsx(@BeanParam EntriesQuery query) {
        return ExportFiles.of(exports, caller.get(), query, ExportForm.XLSX);
    }

    /** The same as CSV, UTF-8 with a byte order mark. */
    @WebMethod(exclude = true)
    @GET
    @Path("exportCsv")
    @Produces("text/csv")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public Response exportCsv(@BeanParam EntriesQuery query) {
        return ExportFiles.of(exports, caller.get(), query, ExportForm.CSV);
    }

    /** A line as a paper with number, version and hash. @param ledger which @param seq its entry @return the PDF */
    @WebMethod
    @WebResult(name = "pdf")
    @GET
    @Path("entryPdf")
    @Produces("application/pdf")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public byte[] entryPdf(@WebParam(name = "ledger") @QueryParam("ledger") String ledger,
            @WebParam(name = "seq") @QueryParam("seq") long seq) {
        return prints.print(scope(false), Reach.sights(caller.get()), new PaperNumber(Asked.ledger(ledger), seq),
                PaperFormat.PDF).orFault();
    }

    /** Whether a printed line is the current version. @param number as printed @param version its @param hash its */
    @WebMethod
    @WebResult(name = "worth")
    @GET
    @Path("checkPaper")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR", "CENTRE_STAFF", "DIVISION_HEAD", "JUDGE",
        "HOST_SYSTEM"})
    public PaperWorth checkPaper(@WebParam(name = "number") @QueryParam("number") String number,
            @WebParam(name = "version") @QueryParam("version") int version,
            @WebParam(name = "hash") @QueryParam("hash") String hash) {
        PaperNumber paper = PaperAnswers.number(number);
        return PaperAnswers.worth(paper, version,
                prints.check(scope(false), paper, version, hash).orFault());
    }

    private Scope scope(boolean mine) {
        return Reach.of(caller.get(), mine).orElseThrow(LedgerService::notYours);
    }

    /** Who has no part in ledgers. */
    static ServiceFault notYours() {
        return new ServiceFault(new Refusal(FaultKind.FORBIDDEN, "LEDGER_NOT_YOURS", "您的岗位不能查看台账，如有需要请联系审管办。",
                Optional.of(Article.LEDGERS), List.of()));
    }
}
