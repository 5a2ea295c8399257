package org.shiming.api.matters;

import java.util.List;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/**
 * What a mode would be for a matter now.
 *
 * @param mode the mode
 * @param answer what the gates say, with article, sentence and facts
 * @param providedBy the names of the plug-ins that can carry it out; empty: not installed, the matter waits
 * @param available who can explain now by what the plug-ins say, without those in conflict (G5)
 * @param inConflict how many were left out because of a conflict
 * @param proposed whether this is the step that the plan's order proposes next
 */
public record NextStep(ExplanationMode mode, GateAnswer answer, List<String> providedBy, List<PersonId> available,
        int inConflict, boolean proposed) {
    /** Copies. */
    public NextStep {
        providedBy = List.copyOf(providedBy);
        available = List.copyOf(available);
    }
}
