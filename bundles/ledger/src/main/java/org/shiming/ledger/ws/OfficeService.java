package org.shiming.ledger.ws;

import java.time.DateTimeException;
import java.time.YearMonth;
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
import javax.ws.rs.core.Response;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.CurrentCaller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.MessageId;
import org.shiming.ledger.app.LedgerDesk;
import org.shiming.ledger.app.Reach;
import org.shiming.ledger.app.export.Proofs;
import org.shiming.ledger.app.office.Correction;
import org.shiming.ledger.app.office.Corrections;
import org.shiming.ledger.app.office.MonthLocks;

/** What the office does with ledgers (三.11): correct by new entries, lock months. Nothing is changed or deleted. */
@WebService(name = "LedgerOffice", serviceName = "ledger-office", portName = "LedgerOfficePort",
        targetNamespace = "urn:shiming:ledger-office:1")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficeService {
    private final Corrections corrections;
    private final MonthLocks months;
    private final LedgerDesk desk;
    private final Proofs proofs;
    private final CurrentCaller callers;

    OfficeService(Corrections corrections, MonthLocks months, LedgerDesk desk, Proofs proofs,
            CurrentCaller callers) {
        this.proofs = proofs;
        this.corrections = corrections;
        this.months = months;
        this.desk = desk;
        this.callers = callers;
    }

    /** Corrects an entry by a new one that shows both values. @param request what @return the new entry */
    @WebMethod
    @WebResult(name = "entry")
    @POST
    @Path("correct")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COORDINATOR", "CENTRE_STAFF"})
    public EntryMade correct(@WebParam(name = "request") CorrectRequest request) {
        Caller caller = callers.get();
        Correction wish = new Correction(Asked.ledger(request.ledger), request.seq,
                request.changes.stream().map(each -> new Correction.Change(each.column, each.value)).toList(),
                request.reason);
        Corrections.Corrected made = corrections.correct(new Act(new MessageId(request.messageId), caller),
                Reach.of(caller, false).orElseThrow(LedgerService::notYours), Reach.sights(caller), wish).orFault();
        EntryMade out = new EntryMade();
        out.ledger = made.ledger();
        out.seq = made.seq();
        out.corrects = made.corrects();
        out.hash = made.hash();
        return out;
    }

    /** Locks a month that is over, with a signed summary. @param request which @return the version */
    @WebMethod
    @WebResult(name = "done")
    @POST
    @Path("lockMonth")
    @RolesAllowed("TRIAL_MANAGEMENT")
    public MonthDone lockMonth(@WebParam(name = "request") MonthRequest request) {
        return done(months.lock(act(request), month(request.month), request.reason).orFault());
    }

    /** Opens a locked month for corrections. @param request which and why @return the version */
    @WebMethod
    @WebResult(name = "done")
    @POST
    @Path("reopenMonth")
    @RolesAllowed("TRIAL_MANAGEMENT")
    public MonthDone reopenMonth(@WebParam(name = "request") MonthRequest request) {
        return done(months.reopen(act(request), month(request.month), request.reason).orFault());
    }

    /** All months that were locked or reopened. @return newest first */
    @WebMethod
    @WebResult(name = "months")
    @GET
    @Path("months")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "COORDINATOR"})
    public MonthVersions months() {
        String court = callers.get().court().value();
        List<MonthLocks.Shown> all = months.all(court);
        return OfficeViews.months(all, months.publicKey(),
                desk.names(court, all.stream().map(each -> each.kept().actor()).toList()));
    }

    /** Exports on record, the last 200. @return newest first */
    @WebMethod
    @WebResult(name = "exports")
    @GET
    @Path("exports")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "IT_OPERATIONS"})
    public ExportLines exports() {
        return OfficeViews.exports(desk.exports(callers.get().court().value(), 200));
    }

    /** Roots that were written outside the database. @return newest first */
    @WebMethod
    @WebResult(name = "roots")
    @GET
    @Path("roots")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER", "IT_OPERATIONS"})
    public RootLines roots() {
        return OfficeViews.roots(desk.roots(callers.get().court().value()), months.publicKey());
    }

    /** The chain of a ledger as it stands, for the stand-alone verifier. @param ledger which @return the file */
    @WebMethod(exclude = true)
    @GET
    @Path("proof")
    @Produces("application/x-ndjson")
    @RolesAllowed({"TRIAL_MANAGEMENT", "COURT_LEADER"})
    public Response proof(@QueryParam("ledger") String ledger) {
        return ExportFiles.file(proofs.export(callers.get(), Asked.ledger(ledger)).orFault());
    }

    private Act act(MonthRequest request) {
        return new Act(new MessageId(request.messageId), callers.get());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(String.valueOf(text));
        } catch (DateTimeException malformed) {
            throw new InvalidValue("MONTH_MALFORMED", "月份格式不正确：应形如 2026-11；本次未办理。");
        }
    }

    private static MonthDone done(MonthLocks.Done done) {
        MonthDone out = new MonthDone();
        out.month = OfficeViews.month(done.month());
        out.version = done.version();
        out.locked = done.locked();
        out.items = done.items();
        return out;
    }
}
