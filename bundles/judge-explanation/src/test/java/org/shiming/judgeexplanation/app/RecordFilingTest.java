package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.store.RecordRow;

/** 三.1: 制作答疑笔录或释明笔录入卷. */
public class RecordFilingTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;
    private SessionId session;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
        f.report();
        session = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.DEFENDANT)).orFault().session());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void thePaperHasWhatACaseFileNeeds() {
        f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault();
        assertEquals("释明笔录", f.printed.title());
        assertEquals("（2026）豫0481释笔第1号", f.printed.number());
        String text = text();
        for (String part : List.of("（2026）豫0481民初1号", "民间借贷纠纷", "李四（被告）", "民事判决书", "法官甲", "第 1 次",
                "判后答疑", "为什么不支持利息？", "合同没有约定利息。", "理解", "自动履行、法律后果与诉讼费提示", "当事人（签名、捺印）",
                "也不中止、不延长任何法定期限", "2026-11-10 09:40")) {
            assertTrue(part + " in " + text, text.contains(part));
        }
    }

    /** 法官法 10(5): nothing of the panel's deliberation has a place in the record. */
    @Test
    public void theOtherJudgesOfThePanelDoNotStandInTheRecord() {
        f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault();
        assertFalse(text(), text().contains("法官乙"));
        assertFalse(text(), text().contains("评议"));
    }

    @Test
    public void aPartyThatOwesNothingHasNoChecklist() {
        SessionId other = new SessionId(f.explanations
                .record(f.act(Fixture.JUDGE), Fixture.explanation(Fixture.PLAINTIFF)).orFault().session());
        f.filing.paper(Fixture.JUDGE, other, PaperFormat.DOCX).orFault();
        assertFalse(text(), text().contains("法律后果"));
    }

    @Test
    public void whatIsFiledIsTheSealedPaperUnderItsOwnKeyAndTitle() {
        RecordFiling.Submitted done = file().orFault();
        Filing filing = f.host.filed.values().iterator().next();
        assertEquals(done.filingKey(), filing.key().value());
        assertEquals("释明笔录（2026）豫0481释笔第1号", filing.title());
        assertEquals("application/pdf", filing.mediaType());
        assertArrayEquals(f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault(), filing.content());
        RecordRow row = row();
        assertFalse("sealed at rest", new String(row.sealed(), StandardCharsets.UTF_8).contains("释明笔录"));
        assertEquals(64, row.sha256().length());
    }

    @Test
    public void anotherFormOfAFiledRecordIsMadeAnew() {
        file().orFault();
        f.printed = null;
        f.filing.paper(Fixture.JUDGE, session, PaperFormat.PDF).orFault();
        assertNull("the filed one is not rendered again", f.printed);
        f.filing.paper(Fixture.JUDGE, session, PaperFormat.DOCX).orFault();
        assertEquals("释明笔录", f.printed.title());
    }

    @Test
    public void refusingToSignIsFiledWithItsNote() {
        f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.REFUSED_TO_SIGN, "当事人拒绝签名，已说明").orFault();
        assertEquals("REFUSED_TO_SIGN", row().signed());
        assertEquals("当事人拒绝签名，已说明", row().note());
    }

    @Test
    public void filedTwiceUnderOneMessageIsOneFiling() {
        Act act = f.act(Fixture.JUDGE);
        assertEquals(f.filing.file(act, session, RecordFiling.Signature.SIGNED, "").orFault(),
                f.filing.file(act, session, RecordFiling.Signature.SIGNED, "").orFault());
        assertEquals(1, f.host.filed.size());
        assertEquals("MESSAGE_ID_REUSED",
                code(f.filing.file(act, session, RecordFiling.Signature.SIGNED, "另一说明")));
        assertEquals("RECORD_ALREADY_SENT", code(file()));
    }

    @Test
    public void othersNeitherReadNorFileIt() {
        assertEquals("NOT_OF_PANEL",
                code(f.filing.paper(Fixture.judge("J9", "豫0481", ""), session, PaperFormat.PDF)));
        assertEquals("SESSION_UNKNOWN",
                code(f.filing.paper(Fixture.judge("J1", "豫0482", ""), session, PaperFormat.PDF)));
        assertEquals("SESSION_UNKNOWN",
                code(f.filing.paper(Fixture.JUDGE, new SessionId("s-none"), PaperFormat.PDF)));
        assertEquals("SESSION_UNKNOWN", code(f.filing.file(f.act(Fixture.JUDGE), new SessionId("s-none"),
                RecordFiling.Signature.SIGNED, "")));
        assertTrue(f.host.filed.isEmpty());
    }

    @Test
    public void whileThePapersPluginIsAwayNothingIsLostAndNothingIsSent() {
        RecordFiling without = new RecordFiling(f.unit, f.cases, f.matters, f.host, f.hesitation, f.settings);
        assertEquals("PAPERS_NOT_INSTALLED", code(without.file(f.act(Fixture.JUDGE), session,
                RecordFiling.Signature.SIGNED, "")));
        assertEquals(RecordRow.State.DRAFT, row().state());
    }

    @Test
    public void aCharacterThatTheFontLacksStopsTheFiling() {
        RecordFiling strict = new RecordFiling(
                new RecordFiling(f.unit, f.cases, f.matters, f.host, f.hesitation, f.settings),
                (paper, format) -> Outcome.refused(Refusal.of(FaultKind.REFUSED_BY_RULE, "PAPER_CHARACTER_MISSING",
                        "字库中没有该字。")));
        assertEquals("PAPER_CHARACTER_MISSING", code(strict.file(f.act(Fixture.JUDGE), session,
                RecordFiling.Signature.SIGNED, "")));
        assertTrue(f.host.filed.isEmpty());
    }

    @Test
    public void aReceiptThatTheKernelDoesNotTakeYetIsTriedAgain() {
        String key = file().orFault().filingKey();
        receipt(key);
        f.matters.refusal = Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "HOST_AWAY", "稍后再试。"));
        f.receipts.tellKernel();
        assertFalse(row().kernelTold());
        f.matters.refusal = null;
        f.receipts.tellKernel();
        f.receipts.tellKernel();
        assertTrue(row().kernelTold());
        assertEquals(1, f.told().stream().filter(e -> "RECORD_FILED_NOTED".equals(e.type())).count());
    }

    @Test
    public void receiptsOfOthersMessagesAreNotOurs() {
        file().orFault();
        receipt("somebody-elses-key");
        assertEquals(RecordRow.State.SUBMITTED, row().state());
    }

    private void receipt(String key) {
        f.unit.tx().run(em -> f.receipts.take(em, List.of(Fixture.entry("HOST_RECEIPT",
                "{\"key\":\"" + key + "\",\"receiptNumber\":\"收9\",\"receivedAt\":\"2026-11-10T03:00:00Z\"}"))));
    }

    private Outcome<RecordFiling.Submitted> file() {
        return f.filing.file(f.act(Fixture.JUDGE), session, RecordFiling.Signature.SIGNED, "");
    }

    private RecordRow row() {
        return f.unit.tx().read(em -> {
            RecordRow found = em.find(RecordRow.class, session.value());
            found.sealed();
            return found;
        });
    }

    private String text() {
        return f.printed.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }
}
