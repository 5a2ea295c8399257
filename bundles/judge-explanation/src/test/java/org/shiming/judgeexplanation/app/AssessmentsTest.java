package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.RiskLevel;
import org.shiming.judgeexplanation.domain.MandatoryReason;

/** 三.1: 及时研判当事人上诉、申诉、信访等风险. */
public class AssessmentsTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
        f.host.facts = Fixture.facts(new CaseFacts.Flags(List.of(), false, false, false));
        f.report();
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void onlyAPetitionRiskMakesExplainingMandatory() {
        assertFalse(assess(Assessments.Kind.APPEAL, RiskLevel.HIGH).mandatory());
        assertFalse(assess(Assessments.Kind.GRIEVANCE, RiskLevel.HIGH).mandatory());
        assertTrue(assess(Assessments.Kind.PETITION, RiskLevel.HIGH).mandatory());
        List<MandatoryReason> reasons = f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().judgments().get(0).reasons();
        assertEquals(List.of("RISK_ASSESSED"), reasons.stream().map(MandatoryReason::code).toList());
    }

    @Test
    public void historyKeepsWhoWhenWhyAndWhatWasSuggested() {
        f.assessments.assess(f.act(Fixture.JUDGE), wish(Optional.of(Fixture.PLAINTIFF), List.of("PETITION_HISTORY"),
                RiskLevel.SEVERE, "当庭表示上访")).orFault();
        f.clock.set("2026-11-11T02:00:00Z");
        f.assessments.assess(f.act(Fixture.judge("J2", "豫0481", "民事审判庭")),
                wish(Optional.empty(), List.of(), RiskLevel.LOW, "")).orFault();
        List<PanelView.Risk> risks = f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().risks();
        assertEquals(List.of("J1", "J2"), risks.stream().map(PanelView.Risk::assessor).toList());
        assertEquals("HIGH", risks.get(0).suggested());
        assertEquals("SEVERE", risks.get(0).level());
        assertEquals("当庭表示上访", risks.get(0).reason());
        assertEquals(List.of("有信访历史"), risks.get(0).factors());
        assertEquals("P1", risks.get(0).party());
        assertEquals("", risks.get(1).party());
    }

    @Test
    public void aLowerAssessmentDoesNotTakeAMandatoryExplanationAway() {
        assess(Assessments.Kind.PETITION, RiskLevel.HIGH);
        f.assessments.assess(f.act(Fixture.JUDGE), wish(Optional.empty(), List.of(), RiskLevel.LOW, "")).orFault();
        assertTrue(f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().judgments().get(0).mandatory());
    }

    @Test
    public void anUnknownFactorIsRefused() {
        assertEquals("RISK_FACTOR_UNKNOWN", assertThrows(InvalidValue.class, () -> f.assessments.assess(
                f.act(Fixture.JUDGE), wish(Optional.empty(), List.of("ASTROLOGY"), RiskLevel.LOW, ""))).code());
    }

    @Test
    public void aFactorNamedTwiceCountsOnce() {
        assertEquals(RiskLevel.HIGH, f.assessments.assess(f.act(Fixture.JUDGE), wish(Optional.empty(),
                List.of("PETITION_HISTORY", "PETITION_HISTORY"), RiskLevel.HIGH, "")).orFault().suggested());
    }

    @Test
    public void onlyThePanelAssessesAndOnlyItsParties() {
        Assessments.Wish wish = wish(Optional.empty(), List.of(), RiskLevel.LOW, "");
        assertEquals("NOT_OF_PANEL", code(f.assessments.assess(f.act(Fixture.judge("J9", "豫0481", "")), wish)));
        assertEquals("CASE_UNKNOWN", code(f.assessments.assess(f.act(Fixture.judge("J1", "豫0482", "")), wish)));
        assertEquals("PARTY_NOT_OF_CASE", code(f.assessments.assess(f.act(Fixture.JUDGE),
                wish(Optional.of(new PartyId("P9")), List.of(), RiskLevel.LOW, ""))));
        f.host.away = true;
        assertEquals("HOST_AWAY", code(f.assessments.assess(f.act(Fixture.JUDGE), wish)));
        f.host.away = false;
        assertTrue(f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().risks().isEmpty());
    }

    @Test
    public void assessedTwiceUnderOneMessageItIsKeptOnce() {
        Act act = f.act(Fixture.JUDGE);
        Assessments.Wish wish = wish(Optional.empty(), List.of(), RiskLevel.LOW, "");
        assertEquals(f.assessments.assess(act, wish).orFault(), f.assessments.assess(act, wish).orFault());
        assertEquals("MESSAGE_ID_REUSED", code(
                f.assessments.assess(act, wish(Optional.empty(), List.of("DELAY"), RiskLevel.LOW, ""))));
        assertEquals(1, f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().risks().size());
    }

    private Assessments.Assessed assess(Assessments.Kind kind, RiskLevel level) {
        return f.assessments.assess(f.act(Fixture.JUDGE), new Assessments.Wish(Fixture.CASE, Optional.empty(), kind,
                List.of("PETITION_HISTORY"), level, "")).orFault();
    }

    private static Assessments.Wish wish(Optional<PartyId> party, List<String> factors, RiskLevel level,
            String reason) {
        return new Assessments.Wish(Fixture.CASE, party, Assessments.Kind.PETITION, factors, level, reason);
    }
}
