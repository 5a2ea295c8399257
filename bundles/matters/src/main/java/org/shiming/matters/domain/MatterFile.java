package org.shiming.matters.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.MatterView.Question;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;

/**
 * A matter with everything that changes together: its questions, how often and by whom they were explained, its state.
 * Immutable; each change gives a new one.
 *
 * @param view the matter as others see it
 * @param held the modes by which it was explained already
 * @param info what the host told of the case
 * @param ownerSince since when its owner is its owner (一(二)4)
 * @param directed what kinds of direction stand behind it (三.8, 三.9)
 * @param version counts the changes; who changes an older version is too late
 */
public record MatterFile(MatterView view, Set<ExplanationMode> held, CaseInfo info, Instant ownerSince,
        Set<Direction.Kind> directed, long version) {
    /** The most questions that one matter may hold. */
    public static final int MAX_QUESTIONS = 200;
    private static final Set<ExplanationMode> BY_JUDGE = EnumSet.of(ExplanationMode.JUDGE_INITIATED,
            ExplanationMode.JUDGE_APPOINTMENT, ExplanationMode.DESIGNATED);

    /** Copies. */
    public MatterFile {
        held = Set.copyOf(held);
        directed = Set.copyOf(directed);
    }

    /**
     * A new matter.
     *
     * @param view the matter as others see it
     * @param info what the host told of the case
     * @return the file, owned since it was opened
     */
    public static MatterFile fresh(MatterView view, CaseInfo info) {
        return new MatterFile(view, Set.of(), info, view.openedAt(), Set.of(), 1);
    }

    /** @return the key that only one open matter can have */
    public String openKey() {
        return openKey(view.caseNumber(), view.party(), view.document());
    }

    /**
     * The key that only one open matter can have.
     *
     * @param caseNumber case
     * @param party party
     * @param document document
     * @return the key
     */
    public static String openKey(CaseNumber caseNumber, PartyId party, DocumentId document) {
        return caseNumber + "|" + party + "|" + document;
    }

    /**
     * The key of the once of 三.7 (G3): case and party.
     *
     * @return the key
     */
    public String onceKey() {
        return view.caseNumber() + "|" + view.party();
    }

    /** @return whether it can still be explained */
    public boolean open() {
        return view.state() == MatterState.OPEN;
    }

    /**
     * A question of this matter.
     *
     * @param id which
     * @return the question, empty if it is not of this matter
     */
    public Optional<Question> question(QuestionId id) {
        return view.questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * A question told in the very same words before: it is the same question (G2), whoever tells it again.
     *
     * @param text the words
     * @return the question, empty if it is new
     */
    public Optional<Question> sameWords(String text) {
        return view.questions().stream().filter(question -> question.text().strip().equals(text.strip())).findFirst();
    }

    /**
     * With further questions; those told before in the same words are not added again.
     *
     * @param texts the words
     * @param ids gives identifiers
     * @return the new file
     */
    public MatterFile with(List<String> texts, Ids ids) {
        MatterFile file = this;
        for (String text : texts) {
            if (file.sameWords(text).isEmpty()) {
                List<Question> questions = new ArrayList<>(file.view.questions());
                questions.add(new Question(new QuestionId(ids.next()), text, Optional.empty(), false, 0));
                file = file.seen(withQuestions(file.view, questions));
            }
        }
        return file;
    }

    /**
     * After an explanation.
     *
     * @param session what happened; every result names a question of this file
     * @param newInfo what the host tells of the case now
     * @return the new file
     */
    public MatterFile after(RecordSession session, CaseInfo newInfo) {
        Map<QuestionId, PartyAnswer> answers = new HashMap<>();
        session.results().forEach(result -> answers.put(result.question().orElseThrow(), result.answer()));
        boolean judge = BY_JUDGE.contains(session.mode());
        List<Question> questions = view.questions().stream().map(question -> answers.containsKey(question.id())
                ? new Question(question.id(), question.text(), Optional.of(answers.get(question.id())),
                        question.answeredByJudge() || judge, question.explained() + 1)
                : question).toList();
        Set<ExplanationMode> modes = EnumSet.of(session.mode());
        modes.addAll(held);
        MatterView after = new MatterView(view.id(), view.court(), view.caseNumber(), view.party(), view.partyLabel(),
                view.document(), view.origin(), view.state(), view.owner(), view.openedAt(),
                Optional.of(session.mood()), questions, view.sessions() + 1, Optional.of(session.mode()));
        return new MatterFile(after, modes, newInfo, ownerSince, directed, version);
    }

    /**
     * Closed.
     *
     * @param state accepted, referred or withdrawn
     * @return the new file
     */
    public MatterFile closed(MatterState state) {
        return seen(new MatterView(view.id(), view.court(), view.caseNumber(), view.party(), view.partyLabel(),
                view.document(), view.origin(), state, view.owner(), view.openedAt(), view.lastMood(),
                view.questions(), view.sessions(), view.lastMode()));
    }

    /**
     * Owned by somebody else; there is exactly one owner at every moment (一(二)4).
     *
     * @param owner the new owner
     * @param since from when
     * @return the new file
     */
    public MatterFile ownedBy(PersonId owner, Instant since) {
        MatterView after = new MatterView(view.id(), view.court(), view.caseNumber(), view.party(), view.partyLabel(),
                view.document(), view.origin(), view.state(), owner, view.openedAt(), view.lastMood(),
                view.questions(), view.sessions(), view.lastMode());
        return new MatterFile(after, held, info, since, directed, version);
    }

    /**
     * With a direction behind it.
     *
     * @param kind designation or leader's item
     * @return the new file
     */
    public MatterFile directed(Direction.Kind kind) {
        Set<Direction.Kind> kinds = EnumSet.of(kind);
        kinds.addAll(directed);
        return new MatterFile(view, held, info, ownerSince, kinds, version);
    }

    /** @return whether the party said of every question that it understands */
    public boolean understood() {
        return view.questions().stream()
                .allMatch(question -> question.lastAnswer().filter(PartyAnswer.UNDERSTOOD::equals).isPresent());
    }

    /** @return when it was opened */
    public Instant openedAt() {
        return view.openedAt();
    }

    private MatterFile seen(MatterView after) {
        return new MatterFile(after, held, info, ownerSince, directed, version);
    }

    private static MatterView withQuestions(MatterView view, List<Question> questions) {
        return new MatterView(view.id(), view.court(), view.caseNumber(), view.party(), view.partyLabel(),
                view.document(), view.origin(), view.state(), view.owner(), view.openedAt(), view.lastMood(),
                questions, view.sessions(), view.lastMode());
    }
}
