package org.shiming.matters.domain;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * What ledgers and reports need of a case besides its number, as the host told it when the matter was last touched.
 *
 * @param superiorCourt its superior court (一(二)3)
 * @param caseType civil, criminal, administrative, enforcement
 * @param procedure the host's word
 * @param cause 案由
 * @param division the trial division
 * @param undertakingJudge 承办法官
 * @param capacity the party's: 原告, 被告 …
 * @param mandatory whether explaining is mandatory (三.1)
 * @param mandatoryGrounds why
 */
public record CaseInfo(CourtCode superiorCourt, CaseType caseType, String procedure, String cause, String division,
        PersonId undertakingJudge, String capacity, boolean mandatory, List<String> mandatoryGrounds) {
    /** Copies the grounds. */
    public CaseInfo {
        mandatoryGrounds = List.copyOf(mandatoryGrounds);
    }

    /**
     * Of a case and one of its parties.
     *
     * @param facts the case
     * @param party the party
     * @return the information
     */
    public static CaseInfo of(CaseFacts facts, CaseFacts.Party party) {
        List<String> grounds = grounds(facts.flags());
        return new CaseInfo(facts.superiorCourt(), facts.type(), facts.procedure(), facts.cause(), facts.division(),
                facts.undertakingJudge(), party.capacity(), !grounds.isEmpty(), grounds);
    }

    private static List<String> grounds(CaseFacts.Flags flags) {
        List<String> grounds = new ArrayList<>();
        add(grounds, !flags.fourCategory().isEmpty(), "FOUR_CATEGORY");
        add(grounds, flags.conflictProminent(), "CONFLICT_PROMINENT");
        add(grounds, flags.petitionRisk(), "PETITION_RISK");
        add(grounds, flags.petitionReceived(), "PETITION_RECEIVED");
        return grounds;
    }

    private static void add(List<String> grounds, boolean there, String ground) {
        if (there) {
            grounds.add(ground);
        }
    }
}
