package org.shiming.matters.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.MatterView.Question;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;

/**
 * The step that the plan's order proposes next for a matter (二(三), 三.5 to 三.9): what a worklist sorts by, and what the
 * matter waits for while no plug-in can carry it out. The gates decide whether it may be taken.
 */
public final class Proposal {
    private Proposal() {}

    /**
     * The next step.
     *
     * @param file the matter
     * @return the mode; empty if nothing is in doubt, or if every way is exhausted and the avenues remain (三.13)
     */
    public static Optional<ExplanationMode> next(MatterFile file) {
        if (!file.open()) {
            return Optional.empty();
        }
        if (file.directed().contains(Direction.Kind.DESIGNATED) && unheld(file, ExplanationMode.DESIGNATED)) {
            return Optional.of(ExplanationMode.DESIGNATED);
        }
        if (file.view().origin() == Origin.JUDGE && file.view().sessions() == 0) {
            return Optional.of(ExplanationMode.JUDGE_INITIATED);
        }
        List<Question> doubts = doubts(file);
        if (doubts.isEmpty()) {
            return Optional.empty();
        }
        boolean counsel = file.view().lastMood().filter(Mood.EXTREME::equals).isPresent();
        if (counsel && unheld(file, ExplanationMode.EXPERT_APPOINTMENT)) {
            return Optional.of(ExplanationMode.EXPERT_APPOINTMENT);
        }
        return inOrder(file, doubts);
    }

    /**
     * Whether every way of explaining has been gone and a doubt remains: then the avenues are shown (三.13).
     *
     * @param file the matter
     * @return true if the plan's order has nothing left to propose
     */
    public static boolean exhausted(MatterFile file) {
        return file.open() && !doubts(file).isEmpty() && next(file).isEmpty();
    }

    private static Optional<ExplanationMode> inOrder(MatterFile file, List<Question> doubts) {
        boolean third = Set.of(ExplanationMode.DUTY_LAWYER, ExplanationMode.EXPERT_APPOINTMENT).stream()
                .anyMatch(file.held()::contains);
        if (!third) {
            return Optional.of(ExplanationMode.DUTY_LAWYER);
        }
        if (unheld(file, ExplanationMode.CENTRE_STAFF)) {
            return Optional.of(ExplanationMode.CENTRE_STAFF);
        }
        boolean judge = unheld(file, ExplanationMode.JUDGE_INITIATED)
                && unheld(file, ExplanationMode.JUDGE_APPOINTMENT)
                && doubts.stream().anyMatch(question -> !question.answeredByJudge());
        return judge ? Optional.of(ExplanationMode.JUDGE_APPOINTMENT) : Optional.empty();
    }

    private static boolean unheld(MatterFile file, ExplanationMode mode) {
        return !file.held().contains(mode);
    }

    private static List<Question> doubts(MatterFile file) {
        return file.view().questions().stream()
                .filter(question -> question.lastAnswer().filter(PartyAnswer.UNDERSTOOD::equals).isEmpty()).toList();
    }
}
