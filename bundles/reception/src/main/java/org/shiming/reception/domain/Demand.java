package org.shiming.reception.domain;

import java.util.List;
import org.shiming.api.value.Mood;

/**
 * What a visitor came for.
 *
 * @param caseNumber the case, empty for a visitor without one
 * @param partyId whose doubts, empty while it is not known
 * @param partyLabel the party, masked; empty while it is not known
 * @param documentId the judgment document, empty while it is not known
 * @param questions the doubts, in the visitor's words
 * @param mood the mood seen
 * @param danger whether somebody must be near for safety
 * @param source how the visitor came here
 */
public record Demand(String caseNumber, String partyId, String partyLabel, String documentId, List<String> questions,
        Mood mood, boolean danger, Source source) {
    /** How a visitor came to the centre (三.3). */
    public enum Source {
        /** By himself. */
        WALK_IN("自行来访"),
        /** Guided by the judge, who may refer again after explaining. */
        JUDGE("法官引导"),
        /** Guided by a window of the litigation service centre. */
        WINDOW("窗口引导"),
        /** Guided by the petition hall. */
        PETITION_HALL("信访大厅引导");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }

    /** Copies. */
    public Demand {
        questions = List.copyOf(questions);
    }

    /** @return the same with party and document @param party who @param label masked @param document which */
    public Demand matched(String party, String label, String document) {
        return new Demand(caseNumber, party, label, document, questions, mood, danger, source);
    }

    /** @return the same about another case @param number the case */
    public Demand about(String number) {
        return new Demand(number, partyId, partyLabel, documentId, questions, mood, danger, source);
    }
}
