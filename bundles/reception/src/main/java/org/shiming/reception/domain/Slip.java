package org.shiming.reception.domain;

import java.time.Instant;
import java.util.List;

/**
 * A referral slip 引导单 (三.3): who sends the party where, when, with which questions.
 *
 * @param id identifier
 * @param court court code
 * @param number 引导〔2026〕1号
 * @param caseNumber the case
 * @param partyId the party
 * @param partyLabel masked
 * @param matterId the matter that was opened for it
 * @param from who refers: unit and name
 * @param source judge, window or petition hall
 * @param to where the party is to go
 * @param questions the doubts
 * @param again whether the judge has explained before (三.3: may refer again)
 * @param at when
 * @param period the last day of appeal as it was told (三.10); empty on slips older than that
 */
public record Slip(String id, String court, String number, String caseNumber, String partyId, String partyLabel,
        String matterId, String from, Demand.Source source, String to, List<String> questions, boolean again,
        Instant at, String period) {
    /** Copies; older slips have no period. */
    public Slip {
        questions = List.copyOf(questions);
        period = period == null ? "" : period;
    }
}
