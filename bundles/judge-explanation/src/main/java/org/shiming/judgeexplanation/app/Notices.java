package org.shiming.judgeexplanation.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyId;
import org.shiming.judgeexplanation.domain.After;
import org.shiming.judgeexplanation.store.LoopQueries;
import org.shiming.judgeexplanation.store.NoticeRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.shiming.support.text.Masks;
import org.shiming.support.text.Texts;

/**
 * A judge contacts the centre (三.12): 对当事人情绪激动、存在信访、闹访风险的案件，法官主动释明后要加强与司法释明中心沟通，可将释明内容
 * 在相应工作台账上登记. The centre signs for it. What was said is sealed at rest and never in the feed.
 */
@Component(service = Notices.class)
public final class Notices {
    private static final int SAID = 4000;

    private final JudgeUnit unit;
    private final Cases cases;
    private final Matters matters;
    private final Settings settings;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param matters the kernel
     * @param settings the cipher
     */
    @Activate
    public Notices(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Matters matters,
            @Reference Settings settings) {
        this.unit = unit;
        this.cases = cases;
        this.matters = matters;
        this.settings = settings;
    }

    /**
     * What the judge tells.
     *
     * @param caseNumber the case
     * @param party the party
     * @param agitated the party is agitated
     * @param petitionRisk there is a risk of petition
     * @param said what was explained, up to 4,000 characters, may be empty
     */
    public record Wish(CaseNumber caseNumber, PartyId party, boolean agitated, boolean petitionRisk, String said) {}

    /**
     * A notice as it stands; also the payload of {@code CENTRE_TOLD} and {@code CENTRE_TOOK_NOTICE}.
     *
     * @param id identifier
     * @param party the party
     * @param agitated the party is agitated
     * @param petitionRisk there is a risk of petition
     * @param registered whether what was said was registered; the words stay here
     * @param takenAt when the centre signed for it
     */
    public record Told(String id, String party, boolean agitated, boolean petitionRisk, boolean registered,
            Optional<Instant> takenAt) {}

    /**
     * A notice to read.
     *
     * @param id identifier
     * @param caseNumber the case
     * @param party the party
     * @param partyLabel masked
     * @param agitated the party is agitated
     * @param petitionRisk there is a risk of petition
     * @param said what was explained, may be empty
     * @param judgeName who told
     * @param at when
     * @param takenName who signed for it, empty while nobody did
     * @param takenAt when
     */
    public record View(String id, String caseNumber, String party, String partyLabel, boolean agitated,
            boolean petitionRisk, String said, String judgeName, Instant at, String takenName,
            Optional<Instant> takenAt) {}

    /** A page. @param items newest first @param next where the next begins @param total of this filter */
    public record Page(List<View> items, Optional<After> next, long total) {}

    /**
     * Tells the centre, after the judge has explained.
     *
     * @param act the judge, under which message
     * @param wish what
     * @return the notice; or {@code NOTICE_GROUND_NEEDED}, {@code JUDGE_EXPLAINS_FIRST}, {@code NOT_OF_PANEL},
     *         {@code PARTY_NOT_OF_CASE}, {@code CASE_UNKNOWN}, {@code HOST_AWAY}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Told> tell(Act act, Wish wish) {
        if (!wish.agitated() && !wish.petitionRisk()) {
            throw new InvalidValue("NOTICE_GROUND_NEEDED", "请勾选联系释明中心的原因：当事人情绪激动，或存在信访、闹访风险；本次未保存。");
        }
        Texts.optional(wish.said(), SAID, "释明内容登记");
        String print = Json.fingerprint("tellCentre", wish);
        Optional<Outcome<Told>> earlier = unit.journal().earlier(act.message(), print, Told.class);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        return cases.find(act.caller(), wish.caseNumber(), false).outcome()
                .then(facts -> Cases.panelOnly(act.caller(), facts))
                .then(facts -> Cases.party(facts, wish.party())).then(party -> explained(act.caller(), wish, party))
                .then(party -> unit.journal().once(act.message(), print, Told.class,
                        em -> Outcome.done(keep(em, act, wish, party))));
    }

    private Outcome<CaseFacts.Party> explained(Caller caller, Wish wish, CaseFacts.Party party) {
        boolean byJudge = matters.sessions(caller.court(), wish.caseNumber()).stream()
                .anyMatch(session -> session.party().equals(wish.party())
                        && session.recorded().mode() == ExplanationMode.JUDGE_INITIATED);
        return byJudge ? Outcome.done(party)
                : Outcome.refused(Refusal.byRule("JUDGE_EXPLAINS_FIRST", Article.SAME_QUESTION,
                        "方案三.12：法官主动释明后再与释明中心衔接。请先记录对该当事人的释明；本次未保存。", List.of("法官主动释明 0 次")));
    }

    private Journal.Change<Told> keep(EntityManager em, Act act, Wish wish, CaseFacts.Party party) {
        Told told = persist(em, act.caller(), wish, party);
        return new Journal.Change<>(told, fact(act.caller(), wish, told));
    }

    /**
     * Tells the centre within the transaction that records the explanation.
     *
     * @param em manager
     * @param judge who tells
     * @param wish what
     * @param party the party
     */
    void along(EntityManager em, Caller judge, Wish wish, CaseFacts.Party party) {
        Journal.append(em, List.of(fact(judge, wish, persist(em, judge, wish, party))));
    }

    private Told persist(EntityManager em, Caller judge, Wish wish, CaseFacts.Party party) {
        String id = UUID.randomUUID().toString();
        String label = party.naturalPerson() ? Masks.person(party.name()) : party.name();
        em.persist(new NoticeRow(id, judge.court().value(),
                new NoticeRow.Content(wish.caseNumber().value(), wish.party().value(), label, wish.agitated(),
                        wish.petitionRisk(), seal(wish.said())),
                judge.id().value(), judge.name(), unit.clock().instant()));
        return new Told(id, wish.party().value(), wish.agitated(), wish.petitionRisk(), !wish.said().isBlank(),
                Optional.empty());
    }

    private Fact fact(Caller judge, Wish wish, Told told) {
        return Fact.of("CENTRE_TOLD", unit.clock().instant(), judge.court().value(), wish.caseNumber().value(),
                judge.id().value(), 1, told);
    }

    /**
     * The centre signs for a notice (签收, 一(二)4).
     *
     * @param act who of the centre, under which message
     * @param id which
     * @return the notice; or {@code NOTICE_UNKNOWN}, {@code NOTICE_TAKEN}, {@code MESSAGE_ID_REUSED}
     */
    public Outcome<Told> take(Act act, String id) {
        String court = act.caller().court().value();
        return unit.journal().once(act.message(), Json.fingerprint("takeNotice", id), Told.class, em -> {
            NoticeRow row = em.find(NoticeRow.class, id);
            if (row == null || !row.court().equals(court)) {
                return Outcome.refused(
                        Refusal.of(FaultKind.NOT_FOUND, "NOTICE_UNKNOWN", "没有找到这条法官联系，请刷新页面后重试；本次未保存。"));
            }
            if (row.takenAt().isPresent()) {
                return Outcome.refused(Refusal.of(FaultKind.CONFLICT, "NOTICE_TAKEN", "这条法官联系已被签收，无需重复签收。"));
            }
            Instant now = unit.clock().instant();
            row.taken(act.caller().id().value(), act.caller().name(), now);
            NoticeRow.Content content = row.content();
            Told told = new Told(id, content.party(), content.agitated(), content.petitionRisk(),
                    !content.said().isEmpty(), Optional.of(now));
            return Outcome.done(new Journal.Change<>(told, Fact.of("CENTRE_TOOK_NOTICE", now, court,
                    content.caseNumber(), act.caller().id().value(), 1, told)));
        });
    }

    /**
     * The notices of the caller's court, the newest first.
     *
     * @param caller who of the centre
     * @param openOnly only those that nobody signed for
     * @param before where the page begins, if it is not the first
     * @param max 1 to 100
     * @return a page
     */
    public Page page(Caller caller, boolean openOnly, Optional<After> before, int max) {
        String court = caller.court().value();
        return unit.tx().read(em -> {
            List<View> items = LoopQueries.notices(em, court, openOnly, before, max).stream().map(this::view).toList();
            Optional<After> next = items.size() < max ? Optional.empty()
                    : Optional.of(items.get(items.size() - 1)).map(last -> new After(last.at(), last.id()));
            return new Page(items, next, LoopQueries.countNotices(em, court, openOnly));
        });
    }

    /** A notice, opened. @param row the row, read @return what it says */
    View view(NoticeRow row) {
        NoticeRow.Content content = row.content();
        return new View(row.id(), content.caseNumber(), content.party(), content.partyLabel(), content.agitated(),
                content.petitionRisk(), open(content.said()), row.judgeName(), row.at(), row.takenName(),
                row.takenAt());
    }

    private String seal(String text) {
        return text.isBlank() ? "" : Base64.getEncoder()
                .encodeToString(settings.cipher().encrypt(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String open(String sealed) {
        return sealed.isEmpty() ? "" : new String(settings.cipher().decrypt(Base64.getDecoder().decode(sealed)),
                StandardCharsets.UTF_8);
    }
}
