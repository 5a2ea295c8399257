package org.shiming.leaderassignment.app;

import java.util.Optional;
import org.shiming.api.matters.Feedback;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.StepKind;

/** Which steps the kernel must know: the direction itself (G8), and the feedbacks that let a matter close (G6). */
final class KernelSteps {
    private KernelSteps() {}

    /** @return whether the kernel is still to be told of a step @param item the item */
    static boolean pending(Item item) {
        return item.steps().subList(item.told(), item.steps().size()).stream().anyMatch(step -> concerns(item, step));
    }

    /** @return whether a step concerns the kernel @param item the item @param step the step */
    static boolean concerns(Item item, Step step) {
        return opens(item, step)
                || feedback(step).isPresent() && item.steps().stream().anyMatch(earlier -> opens(item, earlier));
    }

    /** @return whether the matter begins with it: a leader's item once it is accepted, a designation at once */
    static boolean opens(Item item, Step step) {
        return step.kind() == (item.assignment().leaderItem() ? StepKind.ACCEPT : StepKind.ASSIGN);
    }

    /** @return what it tells @param step the step */
    static Optional<Feedback> feedback(Step step) {
        return switch (step.kind()) {
        case REPLY -> Optional.of(Feedback.REPLY_TO_PARTY);
        case CENTRE -> Optional.of(Feedback.FEEDBACK_TO_CENTRE);
        case RECEIPT -> Optional.of(Feedback.FEEDBACK_TO_LEADER);
        default -> Optional.empty();
        };
    }
}
