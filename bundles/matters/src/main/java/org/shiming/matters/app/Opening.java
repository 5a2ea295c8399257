package org.shiming.matters.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.MatterView.Question;
import org.shiming.api.matters.OpenMatter;
import org.shiming.api.matters.Origin;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.matters.app.CaseDesk.CaseInHand;
import org.shiming.matters.domain.CaseInfo;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Refusals;
import org.shiming.support.feed.Journal.Change;
import org.shiming.support.json.Json;
import org.shiming.support.text.Masks;

/**
 * Opens a matter with one insert and its fact with another: the unique open key tells whether one is open already, so
 * nothing is looked up first. Then the questions join the open one.
 */
final class Opening {
    private final Ground ground;
    private final CaseDesk cases;

    Opening(Ground ground, CaseDesk cases) {
        this.ground = ground;
        this.cases = cases;
    }

    Outcome<MatterView> open(Act act, OpenMatter wish) {
        Wishes.check(wish);
        Once<MatterView> once = new Once<>(ground, act, Json.fingerprint("open", wish), MatterView.class);
        Outcome<MatterFile> fresh = cases.find(wish.caseNumber(), facts -> issued(facts, wish))
                .then(inHand -> file(act, wish, inHand));
        return once.settled(fresh.then(file -> add(once, file)
                .orElseGet(() -> join(once, MatterFile.openKey(wish.caseNumber(), wish.party(), wish.document()),
                        wish.questions(), file))));
    }

    private Optional<Outcome<MatterView>> add(Once<MatterView> once, MatterFile file) {
        return once.tried(em -> {
            ground.matters().add(em, file);
            return Outcome.done(new Change<>(file.view(),
                    Facts.matter("MATTER_OPENED", file.openedAt(), once.act(), file, questions(file), "")));
        });
    }

    private Outcome<MatterView> join(Once<MatterView> once, String openKey, List<String> texts, MatterFile fresh) {
        Optional<MatterFile> open = ground.tx().read(em -> ground.matters().open(em, openKey));
        if (open.isEmpty()) {
            // Closed by somebody between our insert and our look: then ours is the new one.
            return add(once, fresh).orElseGet(() -> Outcome.refused(Refusals.changedMeanwhile()));
        }
        if (open.get().with(texts, ground.ids()).equals(open.get())) {
            return Outcome.done(open.get().view());
        }
        return once.change(open.get(), (em, file) -> joined(em, once.act(), file, texts));
    }

    private Outcome<Change<MatterView>> joined(EntityManager em, Act act, MatterFile file, List<String> texts) {
        if (!file.open()) {
            return Outcome.refused(Refusals.matterClosed());
        }
        MatterFile more = file.with(texts, ground.ids());
        if (more.view().questions().size() > MatterFile.MAX_QUESTIONS) {
            throw new InvalidValue("QUESTIONS_TOO_MANY",
                    "一个释明事项最多登记 " + MatterFile.MAX_QUESTIONS + " 个疑问，请先办结已理解的事项；本次未保存。");
        }
        ground.matters().replace(em, more);
        List<QuestionId> added = questions(more).subList(file.view().questions().size(),
                more.view().questions().size());
        return Outcome.done(
                new Change<>(more.view(), Facts.matter("QUESTIONS_ADDED", now(), act, more, added, "")));
    }

    private Outcome<MatterFile> file(Act act, OpenMatter wish, CaseInHand inHand) {
        CaseFacts facts = inHand.facts();
        if (!facts.court().equals(act.caller().court())) {
            return Outcome.refused(Refusals.courtNotYours());
        }
        Optional<CaseFacts.Party> party = facts.party(wish.party());
        if (party.isEmpty()) {
            return Outcome.refused(Refusals.partyNotOfCase());
        }
        Optional<CaseFacts.JudgmentDocument> document = facts.document(wish.document());
        if (document.isEmpty()) {
            return Outcome.refused(Refusals.documentNotOfCase());
        }
        if (document.get().issuedOn().isEmpty()) {
            return Outcome.refused(Refusals.judgmentNotIssued());
        }
        String label = party.get().naturalPerson() ? Masks.person(party.get().name()) : party.get().name();
        MatterView view = new MatterView(new MatterId(ground.ids().next()), facts.court(), facts.caseNumber(),
                wish.party(), label, wish.document(), wish.origin(), MatterState.OPEN, owner(act, wish, facts),
                now(), Optional.empty(), List.of(), 0, Optional.empty());
        return Outcome.done(MatterFile.fresh(view, CaseInfo.of(facts, party.get()))
                .with(wish.questions(), ground.ids()));
    }

    /** Exactly one owner (一(二)4): whoever registers it; of a system's or a judge's matter the undertaking judge. */
    private static PersonId owner(Act act, OpenMatter wish, CaseFacts facts) {
        boolean judges = act.caller().system() || wish.origin() == Origin.JUDGE;
        return judges ? facts.undertakingJudge() : act.caller().id();
    }

    private static boolean issued(CaseFacts facts, OpenMatter wish) {
        return facts.party(wish.party()).isPresent()
                && facts.document(wish.document()).filter(document -> document.issuedOn().isPresent()).isPresent();
    }

    private static List<QuestionId> questions(MatterFile file) {
        return file.view().questions().stream().map(Question::id).toList();
    }

    private Instant now() {
        return ground.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
