package org.shiming.leaderassignment.domain;

import java.time.Instant;
import org.shiming.api.matters.Direction;

/**
 * What was assigned or designated, as it came: kept unaltered for ever (三.9).
 *
 * @param kind a leader's item or a designation
 * @param sourceId the leader's identifier, or the caller's of a superior organ
 * @param sourceName who assigns, in words: 院长 …, 平顶山市中级人民法院
 * @param words the words of whoever assigns
 * @param reference document number, may be empty
 * @param caseNumber the case
 * @param partyId the party
 * @param partyLabel the party, masked
 * @param documentId the judgment document
 * @param workingDays the time set, in working days
 * @param assignedAt when
 */
public record Assignment(Direction.Kind kind, String sourceId, String sourceName, String words, String reference,
        String caseNumber, String partyId, String partyLabel, String documentId, int workingDays, Instant assignedAt) {

    /** @return whether it is a leader's item (三.9), not a designation (三.8) */
    public boolean leaderItem() {
        return kind == Direction.Kind.LEADER;
    }
}
