package org.shiming.calendar.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.calendar.domain.paper.AvenueSheet;
import org.shiming.calendar.domain.paper.PaymentNotice;
import org.shiming.calendar.store.PaperRow;
import org.shiming.calendar.store.PaperStore;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;

/** Gives papers to parties: numbered, versioned, kept as they were given, printed again the same. */
@Component(service = PaperDesk.class)
public final class PaperDesk {
    private static final String NO_DOCUMENT = "-";

    private final CalendarUnit unit;
    private final Cases cases;
    private final AvenueSheets sheets;
    private final PaymentNotices notices;
    private final PaperSettings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Papers papers;

    /** The kinds of papers. */
    public enum Kind {
        /** 救济途径告知单. */
        AVENUE,
        /** 诉讼费催缴通知. */
        FEE
    }

    /**
     * A paper that was given.
     *
     * @param paperId its identifier
     * @param kind AVENUE or FEE
     * @param number its number
     * @param version 1 for the first
     */
    public record Issued(String paperId, String kind, String number, int version) {}

    /**
     * A paper of a case.
     *
     * @param issued the paper
     * @param documentId the document, empty if it is about the case
     * @param partyId the party
     * @param atMillis when it was given
     */
    public record Given(Issued issued, String documentId, String partyId, long atMillis) {}

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param sheets contents of avenue sheets
     * @param notices contents of payment notices
     * @param settings numbers, cipher
     */
    @Activate
    public PaperDesk(@Reference CalendarUnit unit, @Reference Cases cases, @Reference AvenueSheets sheets,
            @Reference PaymentNotices notices, @Reference PaperSettings settings) {
        this.unit = unit;
        this.cases = cases;
        this.sheets = sheets;
        this.notices = notices;
        this.settings = settings;
    }

    PaperDesk(CalendarUnit unit, Cases cases, AvenueSheets sheets, PaymentNotices notices, PaperSettings settings,
            Papers papers) {
        this(unit, cases, sheets, notices, settings);
        this.papers = papers;
    }

    /**
     * Gives an avenue sheet.
     *
     * @param act who, under which message
     * @param caseNumber the case
     * @param document the document
     * @param party the party
     * @param abroad whether the party has no domicile in the PRC
     * @return what was given; or what {@link RemedyService#find} refuses, {@code CASE_UNKNOWN}, {@code HOST_AWAY},
     *         {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Issued> avenueSheet(Act act, CaseNumber caseNumber, DocumentId document, PartyId party,
            boolean abroad) {
        String print = Json.fingerprint("issueAvenueSheet", List.of(caseNumber, document, party, abroad));
        return again(act, print, () -> cases.find(act.caller(), caseNumber)
                .then(facts -> sheets.sheet(new RemedyQuestion(facts, document, party, abroad, today()),
                        settings.config().contact()))
                .then(sheet -> keep(act, print, new PaperRow.Of(act.caller().court().value(), Kind.AVENUE.name(),
                        caseNumber.value(), document.value(), party.value()), Json.write(sheet))));
    }

    /**
     * Gives a notice of payment.
     *
     * @param act who, under which message
     * @param caseNumber the case
     * @param party who owes
     * @return what was given; or {@code NO_FEE_OUTSTANDING}, {@code PARTY_NOT_OF_CASE}, {@code CASE_UNKNOWN},
     *         {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Issued> paymentNotice(Act act, CaseNumber caseNumber, PartyId party) {
        String print = Json.fingerprint("issuePaymentNotice", List.of(caseNumber, party));
        return again(act, print, () -> cases.find(act.caller(), caseNumber)
                .then(facts -> notices.notice(facts, party, today(), settings.config()))
                .then(notice -> keep(act, print, new PaperRow.Of(act.caller().court().value(), Kind.FEE.name(),
                        caseNumber.value(), NO_DOCUMENT, party.value()), Json.write(notice))));
    }

    /**
     * Prints a paper as it was given.
     *
     * @param caller who asks
     * @param kind what it must be
     * @param paperId which
     * @param format the form
     * @return the bytes; or {@code PAPER_UNKNOWN}, {@code PAPERS_NOT_INSTALLED}, {@code PAPER_CHARACTER_MISSING}
     */
    public Outcome<byte[]> print(Caller caller, Kind kind, String paperId, PaperFormat format) {
        PaperRow row = paperId == null ? null : unit.tx().read(em -> {
            PaperRow found = em.find(PaperRow.class, paperId);
            if (found != null) {
                found.content();
            }
            return found;
        });
        if (row == null || !row.of().court().equals(caller.court().value()) || !row.of().kind().equals(kind.name())) {
            return Outcome.refused(Refusal.of(FaultKind.NOT_FOUND, "PAPER_UNKNOWN", "没有找到这份文书，请刷新页面后重新出具。"));
        }
        Papers present = papers;
        if (present == null) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "PAPERS_NOT_INSTALLED",
                    "文书制作插件未安装或正在更新，内容和编号已保存，请稍后再打印。"));
        }
        return present.render(paper(kind, row), format);
    }

    /**
     * The papers of a case.
     *
     * @param caller who asks
     * @param caseNumber the case
     * @return those of the caller's court, newest first
     */
    public List<Given> ofCase(Caller caller, CaseNumber caseNumber) {
        return unit.tx().read(em -> PaperStore.ofCase(em, caller.court().value(), caseNumber.value()).stream()
                .map(row -> new Given(new Issued(row.id(), row.of().kind(), row.number(), row.version()),
                        row.of().documentId().equals(NO_DOCUMENT) ? "" : row.of().documentId(), row.of().partyId(),
                        row.atMillis()))
                .toList());
    }

    private Paper paper(Kind kind, PaperRow row) {
        String content = new String(settings.cipher().decrypt(row.content()), StandardCharsets.UTF_8);
        return kind == Kind.AVENUE ? Json.read(content, AvenueSheet.class).paper(row.number(), row.version())
                : Json.read(content, PaymentNotice.class).paper(row.number(), row.version());
    }

    private Outcome<Issued> again(Act act, String print, Supplier<Outcome<Issued>> first) {
        return unit.journal().earlier(act.message(), print, Issued.class).orElseGet(first);
    }

    private Outcome<Issued> keep(Act act, String print, PaperRow.Of of, String content) {
        byte[] sealed = settings.cipher().encrypt(content.getBytes(StandardCharsets.UTF_8));
        return unit.journal().once(act.message(), print, Issued.class, em -> {
            PaperRow before = PaperStore.latest(em, of).orElse(null);
            String number = before == null ? number(of, PaperStore.nextNumber(em, numbering(of))) : before.number();
            int version = before == null ? 1 : before.version() + 1;
            Issued issued = new Issued(UUID.randomUUID().toString(), of.kind(), number, version);
            String actor = act.caller().id().value();
            em.persist(new PaperRow(issued.paperId(), of, number, version, actor, unit.clock().millis(), sealed));
            return Outcome.done(new Journal.Change<>(issued, Fact.of("PAPER_ISSUED", unit.clock().instant(), of.court(),
                    of.caseNumber(), actor, 1, issued)));
        });
    }

    private String numbering(PaperRow.Of of) {
        return of.court() + "-" + of.kind() + "-" + today().getYear();
    }

    private String number(PaperRow.Of of, int serial) {
        String word = Kind.AVENUE.name().equals(of.kind()) ? settings.config().avenueWord()
                : settings.config().feeWord();
        return "（" + today().getYear() + "）" + of.court() + word + serial + "号";
    }

    private LocalDate today() {
        return LocalDate.now(unit.clock());
    }
}
