package org.shiming.supervision.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.supervision.domain.Kept;

/** 四(三) 月调度. */
public class PacksTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String AT = "2026-11-05T02:00:00Z";
    private final Fixture fixture = new Fixture();
    private final Packs packs = new Packs(fixture.unit, fixture.figures, fixture.gatherer);
    private final MemoryFeed matters = new MemoryFeed("matters");

    @Before
    public void open() {
        session("s1");
        fixture.follow(matters);
    }

    @After
    public void close() {
        fixture.close();
    }

    private void session(String id) {
        matters.add("SESSION_RECORDED", AT, "（2026）豫0481民初1号",
                Facts.session(id, "m1", "DUTY_LAWYER", "民庭", AT, List.of("UNDERSTOOD")));
    }

    private Outcome<Packs.Done> freeze() {
        return packs.freeze(fixture.act(Fixture.OFFICE), NOVEMBER);
    }

    private Packs.Pack pack(YearMonth month) {
        return packs.pack(MemoryFeed.COURT, month);
    }

    private static String explanations(Packs.Content content) {
        return content.lines().get(0).figure().value();
    }

    private static String code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().code();
    }

    @Test
    public void frozenFiguresNeverChangeAndALaterRecountStandsBeside() {
        freeze().orFault();
        session("s2");
        fixture.read(matters, 7);
        Packs.Pack pack = pack(NOVEMBER);
        assertEquals("1", explanations(pack.then().orElseThrow()));
        assertEquals("2", explanations(pack.now()));
        assertEquals(List.of(202611), packs.months(MemoryFeed.COURT));
        assertEquals("T1", pack.frozen().orElseThrow().actor());
        assertEquals(pack.then().orElseThrow().lines().get(0).definition(), pack.now().lines().get(0).definition());
    }

    @Test
    public void aMonthIsFrozenOnceAndTheSameMessageGetsTheSameAnswer() {
        Act act = fixture.act(Fixture.OFFICE);
        Packs.Done first = packs.freeze(act, NOVEMBER).orFault();
        assertEquals(first, packs.freeze(act, NOVEMBER).orFault());
        assertEquals("PACK_FROZEN", code(freeze()));
    }

    @Test
    public void aMonthThatIsNotOverIsNotFrozen() {
        assertEquals("MONTH_NOT_OVER", code(packs.freeze(fixture.act(Fixture.OFFICE), YearMonth.of(2026, 12))));
        assertFalse(pack(YearMonth.of(2026, 12)).frozen().isPresent());
    }

    @Test
    public void whileFactsAreStillToBeCountedNothingIsFrozen() {
        session("s2");
        assertEquals("FIGURES_BEHIND", code(freeze()));
        fixture.read(matters, 7);
        freeze().orFault();
    }

    /** 四(三): what was decided in one month stands in the next until it is closed. */
    @Test
    public void anActionIsCarriedOverUntilItIsClosed() {
        String id = packs.action(fixture.act(Fixture.LEADER), YearMonth.of(2026, 10),
                new Packs.Wish("补齐逾期笔录", "民庭", Optional.of(LocalDate.parse("2026-11-20")))).orFault().id();
        assertEquals(1, pack(NOVEMBER).actions().size());
        packs.close(fixture.act(Fixture.OFFICE), id, "已补齐").orFault();
        Kept.Action closed = pack(YearMonth.of(2026, 12)).actions().get(0);
        assertEquals("已补齐", closed.result());
        assertEquals(202612, closed.closedMonth());
        assertEquals(List.of(), pack(YearMonth.of(2027, 1)).actions());
        assertEquals(List.of(), pack(YearMonth.of(2026, 9)).actions());
        assertEquals("ACTION_CLOSED", code(packs.close(fixture.act(Fixture.OFFICE), id, "再改")));
        assertEquals("ACTION_UNKNOWN", code(packs.close(fixture.act(Fixture.OFFICE), "no", "结果")));
    }

    @Test
    public void remarksAreAddedAfterFreezingToo() {
        freeze().orFault();
        packs.remark(fixture.act(Fixture.OFFICE), NOVEMBER, "十月底补登一件").orFault();
        assertEquals("十月底补登一件", pack(NOVEMBER).remarks().get(0).words());
        assertThrows(InvalidValue.class, () -> packs.remark(fixture.act(Fixture.OFFICE), NOVEMBER, " "));
    }

    @Test
    public void thePaperShowsFrozenFiguresRecountDefinitionsAndNoRanking() {
        freeze().orFault();
        session("s2");
        fixture.read(matters, 7);
        PackPaper paper = new PackPaper(fixture.settings,
                (made, format) -> Outcome.done(made.toString().getBytes(StandardCharsets.UTF_8)));
        String text = new String(paper.print(pack(NOVEMBER), PaperFormat.PDF).orFault(), StandardCharsets.UTF_8);
        assertTrue(text, text.contains("[释明件次, 三.11, 1, 1/0, —, 2]"));
        assertTrue(text, text.contains("未安装") && text.contains("（第 1 版）") && text.contains("不对人员、部门排名"));
        assertTrue(text, text.contains("[值班律师释明, 1, 1]"));
        assertEquals("PAPERS_ABSENT",
                code(new PackPaper(fixture.settings).print(pack(NOVEMBER), PaperFormat.PDF)));
    }

    @Test
    public void everyDeedIsAFactOfTheOwnFeedWithoutWords() {
        packs.remark(fixture.act(Fixture.OFFICE), NOVEMBER, "机密的话").orFault();
        long rows = fixture.unit.tx().read(em -> em
                .createQuery("select count(f) from FeedRow f where f.type = 'MONTH_REMARKED'", Long.class)
                .getSingleResult());
        assertEquals(1, rows);
        assertEquals("supervision-reporting", fixture.unit.name());
    }
}
