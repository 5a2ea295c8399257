package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;

/**
 * Where the party stands in the loop (二(三)).
 *
 * @param held the modes by which the matter was explained already; of several matters, those that all of them had
 * @param lastMood the mood last seen
 * @param questions those asked about: the named ones, or all that are still in doubt
 * @param newQuestions how many questions are told for the first time now
 */
public record LoopFacts(Set<ExplanationMode> held, Optional<Mood> lastMood, List<QuestionFact> questions,
        int newQuestions) {
    /** Nothing has happened yet. */
    public static final LoopFacts BEGINNING = new LoopFacts(Set.of(), Optional.empty(), List.of(), 0);

    /** Copies. */
    public LoopFacts {
        held = Set.copyOf(held);
        questions = List.copyOf(questions);
    }

    /** @return whether a third party has explained: lawyer on duty, expert or counsellor (二(三)) */
    public boolean thirdPartyHeld() {
        return held.contains(ExplanationMode.DUTY_LAWYER) || held.contains(ExplanationMode.EXPERT_APPOINTMENT);
    }

    /** @return whether the judge has explained of his own accord (三.12) */
    public boolean judgeExplained() {
        return held.contains(ExplanationMode.JUDGE_INITIATED);
    }

    /** @return whether a question is still in doubt, or was never explained */
    public boolean inDoubt() {
        return newQuestions > 0 || questions.stream().anyMatch(question -> !question.understood());
    }

    /** @return the questions that a judge has explained already */
    public List<QuestionFact> explainedByJudge() {
        return questions.stream().filter(QuestionFact::answeredByJudge).toList();
    }

    /** @return whether the mood seen last was extreme (三.6) */
    public boolean extreme() {
        return lastMood.filter(mood -> mood == Mood.EXTREME).isPresent();
    }
}
