package org.shiming.matters.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.MatterView.Question;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.QuestionId;

/** Reads from a party's matters where it stands in the loop. */
public final class LoopReader {
    private LoopReader() {}

    /**
     * Where a party stands.
     *
     * @param matters the party's matters of the case
     * @param named the questions asked about; empty means all that are still in doubt, in open matters
     * @param newQuestions how many questions are told for the first time now
     * @return the facts; nothing has happened if no matter is concerned
     */
    public static LoopFacts read(List<MatterFile> matters, List<QuestionId> named, int newQuestions) {
        List<MatterFile> concerned = matters.stream().filter(file -> concerns(file, named)).toList();
        if (concerned.isEmpty()) {
            return new LoopFacts(Set.of(), Optional.empty(), List.of(), newQuestions);
        }
        Set<ExplanationMode> held = EnumSet.allOf(ExplanationMode.class);
        concerned.forEach(file -> held.retainAll(file.held()));
        List<QuestionFact> questions = concerned.stream().flatMap(file -> file.view().questions().stream())
                .filter(question -> named.isEmpty() ? !understood(question) : named.contains(question.id()))
                .map(question -> new QuestionFact(question.id(), understood(question), question.answeredByJudge()))
                .toList();
        Optional<Mood> mood = concerned.stream().map(file -> file.view().lastMood()).flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return new LoopFacts(held, mood, questions, newQuestions);
    }

    private static boolean concerns(MatterFile file, List<QuestionId> named) {
        return named.isEmpty() ? file.open() : named.stream().anyMatch(id -> file.question(id).isPresent());
    }

    private static boolean understood(Question question) {
        return question.lastAnswer().filter(PartyAnswer.UNDERSTOOD::equals).isPresent();
    }
}
