package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.calendar.Periods;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.judgeexplanation.store.SmsRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/** The SMS beside an electronic service (三.3): its text for the host, and what became of it. */
@Component(service = SmsTexts.class)
public final class SmsTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Refusal NOT_INSTALLED = Refusal.of(FaultKind.UNAVAILABLE, "PERIODS_NOT_INSTALLED", "未安装期限计算。");

    private final JudgeUnit unit;
    private final Cases cases;
    private final Settings settings;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Periods periods;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param settings the template
     */
    @Activate
    public SmsTexts(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.settings = settings;
    }

    SmsTexts(JudgeUnit unit, Cases cases, Settings settings, Periods periods) {
        this(unit, cases, settings);
        this.periods = periods;
    }

    /** Whom it goes to. @param caseNumber the case @param document the document @param party the party */
    public record Copy(CaseNumber caseNumber, DocumentId document, PartyId party) {}

    /** The text. @param text what to send @param templateVersion which template made it */
    public record Text(String text, String templateVersion) {}

    /** What was noted. @param state SENT or FAILED */
    public record Noted(String state) {}

    /**
     * The text for one party's copy.
     *
     * @param act who, under which message
     * @param copy whom
     * @return the text; or {@code CASE_UNKNOWN}, {@code HOST_AWAY}, {@code PARTY_NOT_OF_CASE},
     *         {@code DOCUMENT_NOT_OF_CASE}, {@code JUDGMENT_NOT_ISSUED}
     */
    public Outcome<Text> text(Act act, Copy copy) {
        return checked(act, copy).then(facts -> Cases.issued(facts, copy.document()).then(document -> {
            String filled = settings.sms().fill(copy.caseNumber(), document.kind(), settings.config().smsPhone(),
                    period(facts, copy));
            Text text = new Text(filled, settings.sms().version());
            return keep(act, copy, "smsText", "TEXT_GIVEN", text.templateVersion(), "", text, Text.class);
        }));
    }

    /**
     * What became of the SMS.
     *
     * @param act who, under which message
     * @param copy whom
     * @param templateVersion which template
     * @param sent whether it was sent
     * @param reason why not, up to 500 characters
     * @return what was noted; or as {@link #text}
     */
    public Outcome<Noted> result(Act act, Copy copy, String templateVersion, boolean sent, String reason) {
        String why = Texts.optional(reason, 500, "短信失败原因");
        String version = Texts.required(templateVersion, 20, "短信模板版本");
        String state = sent ? "SENT" : "FAILED";
        return checked(act, copy).then(
                facts -> keep(act, copy, "reportSms", state, version, why, new Noted(state), Noted.class));
    }

    /** 三.10: the last day where it can be told, else from when it runs; nothing where the law gives no period. */
    private String period(CaseFacts facts, Copy copy) {
        Periods present = periods;
        Outcome<PeriodAnswer> answer = present == null ? Outcome.refused(NOT_INSTALLED)
                : present.lastDay(facts, copy.document(), copy.party());
        if (answer instanceof Outcome.Done<PeriodAnswer> done) {
            return done.value().name() + "最后一日为" + DAY.format(done.value().day()) + "，以法院审查为准。";
        }
        String code = ((Outcome.Refused<PeriodAnswer>) answer).refusal().code();
        return "NOT_APPEALABLE".equals(code) ? "" : "上诉等期限自送达之日起算，以裁判文书载明为准。";
    }

    private Outcome<CaseFacts> checked(Act act, Copy copy) {
        return cases.find(act.caller(), copy.caseNumber(), false).outcome()
                .then(facts -> Cases.party(facts, copy.party()).map(party -> facts));
    }

    private <A> Outcome<A> keep(Act act, Copy copy, String operation, String state, String version, String reason,
            A answer, Class<A> type) {
        Instant now = unit.clock().instant();
        String court = act.caller().court().value();
        String print = Json.fingerprint(operation, List.of(copy, state, version, reason));
        SmsRow.About about = new SmsRow.About(copy.caseNumber().value(), copy.document().value(),
                copy.party().value());
        return unit.journal().once(act.message(), print, type, em -> {
            em.persist(new SmsRow(UUID.randomUUID().toString(), court, about, version, state, reason,
                    now.toEpochMilli()));
            return Outcome.done(new Journal.Change<>(answer, Fact.of("SMS_" + state, now, court, about.caseNumber(),
                    act.caller().id().value(), 1, answer)));
        });
    }
}
