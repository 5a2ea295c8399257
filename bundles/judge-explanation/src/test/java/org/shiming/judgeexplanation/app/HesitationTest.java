package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.SessionId;

/** 三.10: 犹豫期 before appeal; explaining never stops the clock. Today is 2026-11-10 in Shanghai. */
public class HesitationTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void daysLeftCountTheLastDay() {
        assertEquals("上诉期最后一日 2026-11-23，尚余 14 日（含最后一日）；释明不中止、不延长该期限，以法院审查为准。", sentence());
        f.periods.last = LocalDate.parse("2026-11-11");
        assertTrue(sentence(), sentence().contains("尚余 2 日"));
    }

    @Test
    public void theLastDayIsNotOverAndTheDayAfterIs() {
        f.periods.last = LocalDate.parse("2026-11-10");
        assertTrue(sentence(), sentence().contains("今日为最后一日"));
        assertFalse(view().over());
        f.periods.last = LocalDate.parse("2026-11-09");
        assertTrue(sentence(), sentence().contains("已届满"));
        assertTrue(view().over());
    }

    @Test
    public void theCourtsDayCountsNotTheServersZone() {
        f.periods.last = LocalDate.parse("2026-11-10");
        f.clock.set("2026-11-10T15:59:00Z");
        assertFalse(view().over());
        f.clock.set("2026-11-10T16:01:00Z");
        assertTrue(view().over());
    }

    @Test
    public void whatCannotBeComputedSaysWhyAndIsNeverGuessed() {
        f.periods.refusal = Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "SERVICE_DATE_MISSING",
                "没有登记送达日期。"));
        assertEquals("没有登记送达日期。", sentence());
        assertEquals("", view().lastDay());
        assertEquals("期限计算插件未安装，请按裁判文书载明的期限告知当事人。",
                new Hesitation(f.unit).of(f.host.facts, Fixture.JUDGMENT, Fixture.PLAINTIFF).sentence());
    }

    @Test
    public void screenAndPaperSayTheSame() {
        f.report();
        List<PanelView.Period> shown = f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().parties().get(0).periods();
        assertEquals(1, shown.size());
        assertEquals("2026-11-23", shown.get(0).lastDay());
        SessionId session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault();
        String paper = f.printed.blocks().stream().map(Object::toString).collect(Collectors.joining());
        assertTrue(paper, paper.contains("期限提示：" + shown.get(0).sentence()));
    }

    private Hesitation.View view() {
        return f.hesitation.of(f.host.facts, Fixture.JUDGMENT, Fixture.PLAINTIFF);
    }

    private String sentence() {
        return view().sentence();
    }
}
