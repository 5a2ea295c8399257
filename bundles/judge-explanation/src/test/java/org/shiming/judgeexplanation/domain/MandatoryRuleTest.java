package org.shiming.judgeexplanation.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.casesystem.CaseFacts.Flags;
import org.shiming.api.value.RiskLevel;

/** 三.1: 对纳入“四类”案件监管、在审理过程中矛盾突出、有信访风险的案件、审理程序中已接到信访部门信访投诉反映的案件等，必须主动释明。 */
public class MandatoryRuleTest {
    private static final Flags NONE = new Flags(List.of(), false, false, false);

    @Test
    public void fourCategoryCasesMustBeExplained() {
        assertEquals(List.of("FOUR_CATEGORY"), codes(new Flags(List.of("群体性纠纷"), false, false, false)));
    }

    @Test
    public void prominentConflictMustBeExplained() {
        assertEquals(List.of("CONFLICT_PROMINENT"), codes(new Flags(List.of(), true, false, false)));
    }

    @Test
    public void petitionRiskMustBeExplained() {
        assertEquals(List.of("PETITION_RISK"), codes(new Flags(List.of(), false, true, false)));
    }

    @Test
    public void aPetitionReceivedDuringTrialMustBeExplained() {
        assertEquals(List.of("PETITION_RECEIVED"), codes(new Flags(List.of(), false, false, true)));
    }

    @Test
    public void theJudgesOwnAssessmentOfPetitionRiskCounts() {
        assertEquals("RISK_ASSESSED", MandatoryRule.reasons(NONE, Optional.of(RiskLevel.HIGH)).get(0).code());
        assertEquals("RISK_ASSESSED", MandatoryRule.reasons(NONE, Optional.of(RiskLevel.SEVERE)).get(0).code());
    }

    @Test
    public void otherCasesAreExplainedInProportionOnly() {
        assertTrue(MandatoryRule.reasons(NONE, Optional.empty()).isEmpty());
        assertTrue(MandatoryRule.reasons(NONE, Optional.of(RiskLevel.LOW)).isEmpty());
    }

    @Test
    public void everyReasonIsNamedInThePlansOrderWithItsArticle() {
        Flags all = new Flags(List.of("疑难复杂"), true, true, true);
        assertEquals(List.of("FOUR_CATEGORY", "CONFLICT_PROMINENT", "PETITION_RISK", "PETITION_RECEIVED"), codes(all));
        assertTrue(MandatoryRule.reasons(all, Optional.empty()).stream()
                .allMatch(reason -> "三.1".equals(reason.article().citation())));
    }

    private static List<String> codes(Flags flags) {
        return MandatoryRule.reasons(flags, Optional.empty()).stream().map(MandatoryReason::code).toList();
    }
}
