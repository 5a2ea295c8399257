package org.shiming.judgeexplanation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.casesystem.CaseFacts.Flags;
import org.shiming.api.value.Article;
import org.shiming.api.value.RiskLevel;

/**
 * Mandatory explanation 刚性释明 (三.1): 对纳入“四类”案件监管、在审理过程中矛盾突出、有信访风险的案件、审理程序中已接到信访部门信访投诉反映的案件等，
 * 承办法官必须主动释明. Any one reason is enough. Pure.
 */
public final class MandatoryRule {
    private MandatoryRule() {}

    /**
     * The reasons that apply to a case.
     *
     * @param flags what the host noted
     * @param petitionRisk the judge's own last assessment of the petition risk, empty if there is none
     * @return the reasons in the plan's order, empty if explaining is in proportion to the risk only
     */
    public static List<MandatoryReason> reasons(Flags flags, Optional<RiskLevel> petitionRisk) {
        List<MandatoryReason> reasons = new ArrayList<>();
        if (!flags.fourCategory().isEmpty()) {
            reasons.add(reason("FOUR_CATEGORY", "本案纳入“四类案件”监管：" + String.join("、", flags.fourCategory()) + "。"));
        }
        if (flags.conflictProminent()) {
            reasons.add(reason("CONFLICT_PROMINENT", "本案在审理过程中矛盾突出。"));
        }
        if (flags.petitionRisk()) {
            reasons.add(reason("PETITION_RISK", "本案有信访风险。"));
        }
        if (flags.petitionReceived()) {
            reasons.add(reason("PETITION_RECEIVED", "本案在审理程序中已接到信访部门信访投诉反映。"));
        }
        petitionRisk.filter(level -> level != RiskLevel.LOW).ifPresent(
                level -> reasons.add(reason("RISK_ASSESSED", "承办法官研判本案信访风险为“" + level.label() + "”。")));
        return reasons;
    }

    private static MandatoryReason reason(String code, String sentence) {
        return new MandatoryReason(code, Article.MANDATORY, sentence);
    }
}
