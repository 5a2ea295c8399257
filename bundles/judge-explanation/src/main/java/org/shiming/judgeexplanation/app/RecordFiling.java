package org.shiming.judgeexplanation.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.SessionView;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.store.RecordRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** Prints a session's record and sends it into the case file (三.1: 制作答疑笔录或释明笔录入卷). */
@Component(service = RecordFiling.class)
public final class RecordFiling {
    private static final String KIND = "释明笔录";

    private final JudgeUnit unit;
    private final Cases cases;
    private final Matters matters;
    private final CaseSystem host;
    private final Hesitation hesitation;
    private final Settings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Papers papers;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param matters the kernel
     * @param host where papers are filed
     * @param hesitation periods to appeal
     * @param settings court name, cipher
     */
    @Activate
    public RecordFiling(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Matters matters,
            @Reference CaseSystem host, @Reference Hesitation hesitation, @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.matters = matters;
        this.host = host;
        this.hesitation = hesitation;
        this.settings = settings;
    }

    /** With papers given, for tests. */
    RecordFiling(RecordFiling without, Papers papers) {
        this(without.unit, without.cases, without.matters, without.host, without.hesitation, without.settings);
        this.papers = papers;
    }

    /** How the party signed. */
    public enum Signature {
        /** Signed and sealed. */
        SIGNED,
        /** Refused to sign; the note says so. */
        REFUSED_TO_SIGN
    }

    /** What became of a submission. @param session the session @param state SUBMITTED @param filingKey its key */
    public record Submitted(String session, String state, String filingKey) {}

    /**
     * The record as a paper: as it was filed, or as it would be filed now.
     *
     * @param caller who asks, of the panel
     * @param session the session
     * @param format the form; a filed record exists as PDF, another form is made anew
     * @return the bytes; or {@code SESSION_UNKNOWN}, {@code NOT_OF_PANEL}, {@code PAPERS_NOT_INSTALLED},
     *         {@code PAPER_CHARACTER_MISSING}, {@code HOST_AWAY}
     */
    public Outcome<byte[]> paper(Caller caller, SessionId session, PaperFormat format) {
        RecordRow row = unit.tx().read(em -> {
            RecordRow found = em.find(RecordRow.class, session.value());
            if (found != null) {
                found.sealed();
            }
            return found;
        });
        if (row == null || !row.court().equals(caller.court().value())) {
            return Outcome.refused(unknown());
        }
        return cases.find(caller, new CaseNumber(row.caseNumber()), false).outcome()
                .then(facts -> Cases.panelOnly(caller, facts)).then(facts -> {
                    byte[] sealed = row.sealed();
                    return sealed != null && format == PaperFormat.PDF
                            ? Outcome.done(settings.cipher().decrypt(sealed))
                            : render(caller, facts, session, row, format);
                });
    }

    /**
     * Sends the record into the case file. Green only when the host's receipt comes (G7).
     *
     * @param act who, under which message
     * @param session the session
     * @param signature how the party signed
     * @param note a note on the signature, needed if it was refused, up to 500 characters
     * @return the submission; or what {@link #paper} refuses, {@code RECORD_ALREADY_SENT}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Submitted> file(Act act, SessionId session, Signature signature, String note) {
        String remark = signature == Signature.REFUSED_TO_SIGN ? Texts.required(note, 500, "拒签情况说明")
                : Texts.optional(note, 500, "签名说明");
        String print = Json.fingerprint("fileRecord", List.of(session, signature, remark));
        Optional<Outcome<Submitted>> earlier = unit.journal().earlier(act.message(), print, Submitted.class);
        if (earlier.isPresent()) {
            return earlier.get().then(done -> send(session, done));
        }
        RecordRow row = unit.tx().read(em -> em.find(RecordRow.class, session.value()));
        if (row != null && row.state() != RecordRow.State.DRAFT && row.state() != RecordRow.State.DEAD) {
            return Outcome.refused(alreadySent());
        }
        return paper(act.caller(), session, PaperFormat.PDF)
                .then(pdf -> unit.journal().once(act.message(), print, Submitted.class,
                        em -> submit(em.find(RecordRow.class, session.value()), act, signature, remark, pdf)))
                .then(done -> send(session, done));
    }

    private Outcome<Journal.Change<Submitted>> submit(RecordRow row, Act act, Signature signature, String remark,
            byte[] pdf) {
        if (row.state() != RecordRow.State.DRAFT && row.state() != RecordRow.State.DEAD) {
            return Outcome.refused(alreadySent());
        }
        String key = "rec-" + row.sessionId() + "-" + (row.attempt() + 1);
        row.submitted(key, signature.name(), remark, sha256(pdf), settings.cipher().encrypt(pdf));
        Submitted submitted = new Submitted(row.sessionId(), row.state().name(), key);
        return Outcome.done(new Journal.Change<>(submitted, Fact.of("RECORD_SUBMITTED", unit.clock().instant(),
                row.court(), row.caseNumber(), act.caller().id().value(), 1, submitted)));
    }

    /**
     * Hands a submitted record to the host's outbox; idempotent by its key, so it is repeated after a crash.
     *
     * @param session the session
     * @param done the submission
     * @return the submission
     */
    Outcome<Submitted> send(SessionId session, Submitted done) {
        RecordRow row = unit.tx().read(em -> {
            RecordRow found = em.find(RecordRow.class, session.value());
            found.sealed();
            return found;
        });
        if (!done.filingKey().equals(row.filingKey())) {
            return Outcome.done(done);
        }
        byte[] pdf = settings.cipher().decrypt(row.sealed());
        return host.file(new Filing(new MessageId(row.filingKey()), new CaseNumber(row.caseNumber()), KIND,
                KIND + row.numberText(), PaperFormat.PDF.mediaType(), pdf)).map(delivery -> done);
    }

    private Outcome<byte[]> render(Caller caller, CaseFacts facts, SessionId session, RecordRow row,
            PaperFormat format) {
        Papers present = papers;
        if (present == null) {
            return Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "PAPERS_NOT_INSTALLED",
                    "文书制作插件未安装或正在更新，释明内容已保存，请稍后再打印或入卷。"));
        }
        Optional<SessionView> view = matters.session(caller.court(), session);
        if (view.isEmpty()) {
            return Outcome.refused(unknown());
        }
        String period = hesitation.of(facts, new DocumentId(row.documentId()), view.get().party()).sentence();
        return present.render(new RecordPaper(settings.config().courtName(), facts, view.get(), row, period).paper(),
                format);
    }

    private static Refusal unknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "SESSION_UNKNOWN", "没有找到这次释明，请刷新页面后重试。");
    }

    private static Refusal alreadySent() {
        return Refusal.of(FaultKind.CONFLICT, "RECORD_ALREADY_SENT", "这份笔录已提交入卷，不会重复提交；请等待或查看回执。");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
