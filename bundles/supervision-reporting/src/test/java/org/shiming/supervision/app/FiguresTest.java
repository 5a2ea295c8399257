package org.shiming.supervision.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.shiming.supervision.domain.By;
import org.shiming.supervision.domain.Figure;
import org.shiming.supervision.domain.Indicators;

/** What the plan's sentences come to as figures. */
public class FiguresTest {
    private static final String CASE = "（2026）豫0481民初1号";
    private final Fixture fixture = new Fixture();
    private final MemoryFeed matters = new MemoryFeed("matters");

    @After
    public void close() {
        fixture.close();
    }

    private MemoryFeed session(String id, String mode, String unit, String at, String... answers) {
        return matters.add("SESSION_RECORDED", at, CASE,
                Facts.session(id, "m1", mode, unit, at, List.of(answers)));
    }

    /** 三.1 应释明: mandatory cases explained by the judge; one that only a lawyer explained is not covered. */
    @Test
    public void coverageCountsOnlyTheJudgesOwnExplanation() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", "UNDERSTOOD");
        fixture.follow(matters);
        fixture.follow(new MemoryFeed("judge-explanation").add("JUDGMENT_REPORTED", "2026-11-02T02:00:00Z", CASE,
                Facts.judgment(true, "民庭")));
        assertEquals("0.0%", fixture.figure("MANDATORY_COVERAGE").value());
        session("s2", "JUDGE_INITIATED", "民庭", "2026-11-06T02:00:00Z");
        fixture.read(matters, 7);
        assertEquals("100.0%", fixture.figure("MANDATORY_COVERAGE").cohortValue());
        assertEquals("100.0%", fixture.figure("MANDATORY_COVERAGE",
                Fixture.period("2026-11-01", "2026-11-30", Optional.of("民庭"))).value());
    }

    @Test
    public void aRiskThatMakesACaseMandatoryCountsAsWell() {
        fixture.follow(matters);
        fixture.follow(new MemoryFeed("judge-explanation").add("RISK_ASSESSED", "2026-11-02T02:00:00Z", CASE,
                Map.of("v", 1, "mandatory", true)));
        assertEquals(1, fixture.figure("MANDATORY_COVERAGE").denominator());
    }

    /** 一(三) 服判息诉: by the party's own answers; partly is not accepted, and no answer is no denominator. */
    @Test
    public void acceptanceIsThePartysOwnAnswer() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", "UNDERSTOOD", "UNDERSTOOD");
        session("s2", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", "UNDERSTOOD", "PARTLY");
        session("s3", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        fixture.follow(matters);
        Figure figure = fixture.figure("ACCEPTANCE");
        assertEquals("1/2", figure.numerator() + "/" + figure.denominator());
        assertEquals("50.0%", figure.value());
    }

    /** 三.7 原则上只预约一次: exceptions over meetings with a judge, not over all sessions. */
    @Test
    public void exceptionsAreCountedAmongMeetingsWithAJudge() {
        session("s1x", "JUDGE_APPOINTMENT", "民庭", "2026-11-05T02:00:00Z");
        session("s2", "JUDGE_APPOINTMENT", "民庭", "2026-11-05T02:00:00Z");
        session("s3", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        fixture.follow(matters);
        Figure figure = fixture.figure("ONCE_ONLY_EXCEPTION");
        assertEquals("1/2", figure.numerator() + "/" + figure.denominator());
    }

    /** The court's day is Chinese time: late on the 31st of October in UTC is November at court. */
    @Test
    public void aDayIsTheCourtsDay() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-10-31T16:30:00Z");
        session("s2", "DUTY_LAWYER", "民庭", "2026-11-30T16:30:00Z");
        fixture.follow(matters);
        assertEquals("1", fixture.figure("EXPLANATIONS").value());
    }

    @Test
    public void aPlugInThatIsNotInstalledIsNotZero() {
        fixture.follow(matters);
        assertEquals("0", fixture.figure("EXPLANATIONS").value());
        for (String code : List.of("VISITS", "LEADER_TIMELY", "MANDATORY_COVERAGE", "FEE_REMINDER")) {
            assertEquals(code, Figure.State.NOT_INSTALLED, fixture.figure(code).state());
        }
        fixture.gatherer.leave(matters);
        assertEquals("未安装", fixture.figure("EXPLANATIONS").value());
        assertFalse(fixture.figures.flowInstalled());
    }

    /** 二(二): the loop: one matter in two layers enters both, and accepts in the second. */
    @Test
    public void theFlowCountsMattersPerLayerNotSessions() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", "NOT_UNDERSTOOD");
        session("s2", "DUTY_LAWYER", "民庭", "2026-11-06T02:00:00Z", "PARTLY");
        session("s3", "CENTRE_STAFF", "民庭", "2026-12-01T02:00:00Z", "PARTLY");
        session("s4", "CENTRE_STAFF", "民庭", "2026-11-20T02:00:00Z", "UNDERSTOOD");
        fixture.follow(matters);
        List<Figures.Layer> flow = fixture.figures.flow(Fixture.november());
        assertEquals(6, flow.size());
        assertEquals(new Figures.Layer("DUTY_LAWYER", "值班律师释明", 1, 0), flow.get(1));
        assertEquals(new Figures.Layer("CENTRE_STAFF", "专职人员释明", 1, 1), flow.get(2));
    }

    @Test
    public void partsAddUpToTheWholeAndStandInTheOrderOfTheirNames() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        session("s2", "DUTY_LAWYER", "刑庭", "2026-11-05T02:00:00Z");
        session("s3", "CENTRE_STAFF", "刑庭", "2026-11-25T02:00:00Z");
        fixture.follow(matters);
        var explanations = Indicators.find("EXPLANATIONS").orElseThrow();
        var units = fixture.figures.apart(Fixture.november(), explanations, By.UNIT);
        assertEquals(List.of("刑庭", "民庭"), List.copyOf(units.keySet()));
        assertEquals("2", units.get("刑庭").value());
        assertEquals("[CENTRE_STAFF, DUTY_LAWYER]",
                fixture.figures.apart(Fixture.november(), explanations, By.MODE).keySet().toString());
        assertEquals("[202611]", fixture.figures
                .apart(Fixture.period("2026-01-01", "2026-12-31", Optional.empty()), explanations, By.MONTH).keySet()
                .toString());
    }

    @Test
    public void anotherCourtsFiguresAreNotCounted() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        fixture.follow(matters);
        Figures.Period other = new Figures.Period("豫04", Fixture.november().from(), Fixture.november().to(),
                Optional.empty());
        assertEquals("0", fixture.figure("EXPLANATIONS", other).value());
    }

    @Test
    public void aReportReadsAsManyRowsForThreeHundredSessionsOfADayAsForOne() {
        session("s0", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", "UNDERSTOOD");
        fixture.read(matters, 500);
        long rows = rows();
        for (int i = 1; i < 300; i++) {
            session("s" + i, "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", "UNDERSTOOD");
        }
        fixture.read(matters, 500);
        fixture.gatherer.follow(matters);
        assertEquals("300", fixture.figure("EXPLANATIONS").value());
        assertEquals(rows, rows());
    }

    private long rows() {
        return fixture.unit.tx().read(em -> ((Number) em
                .createNativeQuery("SELECT COUNT(*) FROM sm_supervision.FIGURE").getSingleResult()).longValue());
    }

    /** Nothing is silently wrong: what cannot be read is counted as such, and the rest goes on. */
    @Test
    public void anUnreadableFactIsCountedAndDoesNotStopTheOthers() {
        matters.add("e1", "SESSION_RECORDED", "2026-11-05T02:00:00Z", CASE, "{broken");
        matters.add("SOMETHING_NEW", "2026-11-05T02:00:00Z", CASE, Map.of("v", 9));
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        fixture.follow(matters);
        assertEquals(1, fixture.figures.unreadable(Fixture.november()));
        assertEquals("1", fixture.figure("EXPLANATIONS").value());
    }

    @Test
    public void aFeedThatLostEntriesIsNamedAndNothingIsTakenAgain() {
        session("s1", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        session("s2", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z");
        fixture.read(matters, 7);
        MemoryFeed shorter = new MemoryFeed("matters").add("SESSION_RECORDED", "2026-11-05T02:00:00Z", CASE,
                Facts.session("s9", "m9", "DUTY_LAWYER", "民庭", "2026-11-05T02:00:00Z", List.of()));
        IllegalStateException lost = assertThrows(IllegalStateException.class, () -> fixture.read(shorter, 7));
        assertTrue(lost.getMessage(), lost.getMessage().contains("matters ends at 1"));
        fixture.gatherer.follow(matters);
        assertEquals("2", fixture.figure("EXPLANATIONS").value());
    }
}
