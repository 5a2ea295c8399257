package org.shiming.reception.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.Refusals;
import org.shiming.reception.domain.Slip;
import org.shiming.reception.store.VisitQueries;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/**
 * Guides a party to the centre (三.3): the judge, who may do so again after explaining, a window, or the petition hall.
 * The matter is opened at once, so the centre knows before the party comes.
 */
@Component(service = Referring.class)
public final class Referring {
    private static final int QUESTION = 4000;
    private static final int QUESTIONS = 50;

    private final ReceptionUnit unit;
    private final Book book;
    private final CaseSystem host;
    private final Matters matters;
    private final Settings settings;
    private final SlipPeriod period;

    /**
     * @param unit the store
     * @param book the slips
     * @param host the court's cases
     * @param matters the kernel
     * @param settings where slips send a party
     * @param period the last day of appeal on slips
     */
    @Activate
    public Referring(@Reference ReceptionUnit unit, @Reference Book book, @Reference CaseSystem host,
            @Reference Matters matters, @Reference Settings settings, @Reference SlipPeriod period) {
        this.unit = unit;
        this.book = book;
        this.host = host;
        this.matters = matters;
        this.settings = settings;
        this.period = period;
    }

    /**
     * A referral.
     *
     * @param caseNumber the case
     * @param party whose doubts
     * @param document about which document; empty: the one issued last
     * @param source judge, window or petition hall
     * @param questions the doubts, in the party's words
     */
    public record Wish(CaseNumber caseNumber, PartyId party, Optional<DocumentId> document, Demand.Source source,
            List<String> questions) {}

    /**
     * What was kept: answer and fact, without names and words.
     *
     * @param matter the matter
     * @param slip the slip
     * @param recordNumber its number
     * @param kindLabel what happened
     * @param partyLabel masked
     * @param source who refers
     * @param again whether the judge has explained before
     * @param summary a sentence without names
     */
    public record Referred(String matter, String slip, String recordNumber, String kindLabel, String partyLabel,
            String source, boolean again, String summary) {}

    /**
     * Refers a party.
     *
     * @param act who, under which message
     * @param wish what
     * @return the slip; or {@code CASE_UNKNOWN}, {@code PARTY_NOT_RECOGNISED}, {@code HOST_AWAY}, the kernel's refusal
     */
    public Outcome<Referred> refer(Act act, Wish wish) {
        if (wish.questions().size() > QUESTIONS) {
            return Outcome.refused(Refusal.of(FaultKind.BAD_INPUT, "LIST_TOO_LONG", "疑问最多 50 条，请合并后重新提交；本次未保存。"));
        }
        wish.questions().forEach(question -> Texts.required(question, QUESTION, "疑问"));
        String print = Json.fingerprint("refer", wish);
        Optional<Outcome<Referred>> earlier = unit.journal().earlier(act.message(), print, Referred.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return host.find(wish.caseNumber()).outcome().then(facts -> matter(act, wish, facts)
                .then(matter -> {
                    String told = period.of(facts, about(wish, facts).orElseThrow(), wish.party());
                    return unit.journal().once(act.message(), print, Referred.class,
                            em -> Outcome.done(keep(em, act, wish, facts, matter, told)));
                }));
    }

    private static Optional<DocumentId> about(Wish wish, CaseFacts facts) {
        return wish.document().or(() -> Parties.lastIssued(facts));
    }

    private Outcome<MatterView> matter(Act act, Wish wish, CaseFacts facts) {
        Optional<DocumentId> document = about(wish, facts);
        if (facts.party(wish.party()).isEmpty() || document.isEmpty() || !facts.court().equals(act.caller().court())) {
            return Outcome.refused(Refusals.partyNotRecognised());
        }
        Origin origin = wish.source() == Demand.Source.JUDGE ? Origin.JUDGE : Origin.WALK_IN;
        return matters.open(ReceptionUnit.part(act, "m"),
                new OpenMatter(wish.caseNumber(), wish.party(), document.get(), origin, wish.questions()));
    }

    private Change<Referred> keep(EntityManager em, Act act, Wish wish, CaseFacts facts, MatterView matter,
            String told) {
        Instant now = unit.clock().instant();
        String court = act.caller().court().value();
        int year = LocalDate.now(unit.clock()).getYear();
        String number = "引导〔" + year + "〕" + VisitQueries.nextNumber(em, court + "-引导-" + year) + "号";
        boolean again = matter.questions().stream().anyMatch(MatterView.Question::answeredByJudge);
        String label = Parties.label(facts.party(wish.party()).orElseThrow());
        String unitName = act.caller().unit().isBlank() ? "" : act.caller().unit() + " ";
        Slip slip = new Slip(id(act), court, number, facts.caseNumber().value(), wish.party().value(), label,
                matter.id().value(), unitName + act.caller().name(), wish.source(), settings.config().centrePlace(),
                wish.questions(), again, now, told);
        book.add(em, slip);
        Referred referred = new Referred(matter.id().value(), slip.id(), number, "引导到释明中心", label,
                wish.source().label(), again, again ? "法官释明后再次引导到释明中心" : "引导到释明中心");
        return new Change<>(referred, Fact.of("PARTY_REFERRED", now, court, slip.caseNumber(),
                act.caller().id().value(), 1, referred));
    }

    private static String id(Act act) {
        return UUID.nameUUIDFromBytes(("slip " + act.message().value()).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
