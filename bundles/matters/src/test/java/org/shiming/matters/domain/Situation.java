package org.shiming.matters.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.GateAnswer;
import org.shiming.api.matters.GateQuery;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

/** A case told in a test, step by step: an undertaking judge j-1, a panel with j-2 and j-3, a party with a doubt. */
final class Situation {
    static final PersonId UNDERTAKING = new PersonId("j-1");
    static final PersonId OF_PANEL = new PersonId("j-2");
    static final PersonId OUTSIDER = new PersonId("j-9");
    static final PersonId AGENT = new PersonId("l-7");

    private List<PersonId> panel = List.of(UNDERTAKING, OF_PANEL, new PersonId("j-3"));
    private final Set<ExplanationMode> held = EnumSet.noneOf(ExplanationMode.class);
    private final List<QuestionFact> questions = new ArrayList<>();
    private final List<QuestionId> named = new ArrayList<>();
    private final List<AppointmentId> used = new ArrayList<>();
    private Optional<AppointmentId> booked = Optional.empty();
    private Optional<Mood> mood = Optional.empty();
    private Optional<PersonId> explainer = Optional.empty();
    private Optional<Instant> remembered = Optional.empty();
    private Set<ExplanationMode> installed = EnumSet.allOf(ExplanationMode.class);
    private ConflictFacts conflict = new ConflictFacts(List.of(), 3, 1, 0);
    private boolean designated;
    private int newQuestions;

    static Situation aPartyInDoubt() {
        Situation situation = new Situation();
        situation.questions.add(new QuestionFact(new QuestionId("q-1"), false, false));
        return situation;
    }

    Situation explainedBy(ExplanationMode... modes) {
        held.addAll(List.of(modes));
        return this;
    }

    Situation theJudgeHasAnswered(String question) {
        held.add(ExplanationMode.JUDGE_INITIATED);
        questions.removeIf(known -> known.id().value().equals(question));
        questions.add(new QuestionFact(new QuestionId(question), false, true));
        return this;
    }

    Situation alsoAsks(String question) {
        questions.add(new QuestionFact(new QuestionId(question), false, false));
        return this;
    }

    Situation asksAbout(String question) {
        named.add(new QuestionId(question));
        questions.removeIf(known -> !named.contains(known.id()));
        return this;
    }

    Situation nowUnderstandsEverything() {
        questions.replaceAll(known -> new QuestionFact(known.id(), true, known.answeredByJudge()));
        return this;
    }

    Situation hasUsedTheOnce() {
        used.add(new AppointmentId("a-" + (used.size() + 1)));
        return this;
    }

    Situation holdsTheBooking() {
        booked = Optional.of(new AppointmentId("a-1"));
        return this;
    }

    Situation mood(Mood seen) {
        mood = Optional.of(seen);
        return this;
    }

    Situation explainer(PersonId person) {
        explainer = Optional.of(person);
        return this;
    }

    Situation soleJudge() {
        panel = List.of(UNDERTAKING);
        return this;
    }

    Situation designated() {
        designated = true;
        return this;
    }

    Situation rememberedSince(String at) {
        remembered = Optional.of(Instant.parse(at));
        return this;
    }

    Situation inConflict(String hit) {
        conflict = new ConflictFacts(List.of(hit), 3, 1, 0);
        return this;
    }

    Situation theDirectoryIsAway() {
        conflict = new ConflictFacts(List.of(), 3, 0, 1);
        return this;
    }

    Situation without(ExplanationMode mode) {
        installed = EnumSet.complementOf(EnumSet.of(mode));
        return this;
    }

    GateAnswer ask(ExplanationMode mode) {
        GateFacts facts = new GateFacts(new PanelFacts(UNDERTAKING, panel), conflict,
                new LoopFacts(held, mood, questions, newQuestions), new OnceFacts(used, booked), installed,
                remembered);
        return Gates.decide(facts, new GateQuery(new CaseNumber("（2026）豫0481民初123号"), new PartyId("p-1"), mode,
                named, explainer, designated));
    }
}
