package org.shiming.reception.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.Slip;
import org.shiming.support.json.Json;

/** 三.10: the party leaves with the last day in hand, and with the sentence that explaining does not stop it. */
public class SlipPeriodTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void set() {
        fixture = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_10_引导单写明上诉期最后一日_释明不中止期限() {
        String paper = paper(refer(Optional.empty()));
        assertEquals("the document issued last, the party that was chosen", "D1 P1", fixture.periods.asked);
        assertTrue(paper, paper.contains("上诉期最后一日为2026年11月23日，以法院审查为准。释明不中止、不延长该期限。"));
        assertFalse(paper, paper.contains("请人工核定"));
    }

    @Test
    public void theChosenDocumentCounts() {
        refer(Optional.of(new DocumentId("D0")));
        assertEquals("D0 P1", fixture.periods.asked);
    }

    @Test
    public void aReprintSaysWhatThePartyWasToldEvenYearsLater() {
        String slip = refer(Optional.empty());
        fixture.now = Fixture.NOW.plus(Duration.ofDays(400));
        fixture.periods.last = LocalDate.parse("2026-11-25");
        fixture.hostAway = true;
        assertTrue(paper(slip), paper(slip).contains("2026年11月23日，以法院审查为准"));
    }

    @Test
    public void aPeriodThatIsOverIsCalledOver() {
        fixture.periods.last = LocalDate.parse("2026-11-09");
        assertTrue(paper(refer(Optional.empty())).contains("2026年11月9日，至引导时已届满"));
    }

    @Test
    public void theLastDayItselfIsNotOver() {
        fixture.periods.last = LocalDate.parse("2026-11-10");
        assertFalse(paper(refer(Optional.empty())).contains("已届满"));
    }

    @Test
    public void aDayThatCannotBeCountedIsLeftToTheJudgeNeverGuessed() {
        fixture.periods.refusal = refused("CALENDAR_YEAR_MISSING", "节假日数据缺失，请人工核定。");
        String paper = paper(refer(Optional.empty()));
        assertTrue(paper, paper.contains("节假日数据缺失，请人工核定。本单没有写明期限届满日"));
        assertFalse(paper, paper.contains("最后一日为"));
    }

    @Test
    public void aDocumentWithoutAppealSaysSoAndNothingIsLeftToDecide() {
        fixture.periods.refusal = refused("NOT_APPEALABLE", "该裁判文书依法不得上诉。");
        String paper = paper(refer(Optional.empty()));
        assertTrue(paper, paper.contains("该裁判文书依法不得上诉。"));
        assertFalse(paper, paper.contains("人工核定"));
    }

    @Test
    public void withoutTheCalendarTheSlipIsGivenAllTheSame() {
        String told = new SlipPeriod(fixture.unit).of(null, new DocumentId("D1"), new PartyId("P1"));
        assertEquals("期限计算插件未安装。本单没有写明期限届满日，请以裁判文书载明为准，并请人工核定。", told);
    }

    @Test
    public void aSlipKeptBeforePeriodsStoodOnItCanStillBePrinted() {
        Slip old = Json.read(Json.write(fixture.book.slip("豫0481", refer(Optional.empty())).orElseThrow())
                .replaceFirst(",\"period\":\"[^\"]*\"", ""), Slip.class);
        assertEquals("", old.period());
        assertTrue(SlipPeriod.orByHand(old.period()).contains("请人工核定"));
    }

    private String refer(Optional<DocumentId> document) {
        return fixture.referring.refer(fixture.act(Fixture.JUDGE), new Referring.Wish(Fixture.CASE,
                new PartyId("P1"), document, Demand.Source.JUDGE, List.of("为什么？"))).orFault().slip();
    }

    private String paper(String slip) {
        return new String(fixture.sheets.slip(Fixture.JUDGE, slip, PaperFormat.PDF).orFault());
    }

    private static <T> Outcome<T> refused(String code, String message) {
        return Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, code, message));
    }
}
