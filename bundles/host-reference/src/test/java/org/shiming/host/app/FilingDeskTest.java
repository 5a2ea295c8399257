package org.shiming.host.app;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.DossierEntry;
import org.shiming.host.domain.Filing;
import org.shiming.host.domain.Outcome;
import org.shiming.host.domain.Receipt;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.MemoryDb;
import org.shiming.host.testing.MovingClock;

public class FilingDeskTest {
    private final MovingClock clock = new MovingClock();
    private MemoryDb memory;
    private FilingDesk desk;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
        Cases.load(memory.db());
        desk = new FilingDesk(memory.db(), clock, 1);
    }

    @After
    public void close() {
        memory.close();
    }

    private static Filing filing(String key, String number, String words) {
        byte[] content = words.getBytes(StandardCharsets.UTF_8);
        return new Filing(key, number, "释明笔录", "释明笔录", "application/pdf", Filing.digest(content), content);
    }

    private Code refusal(Filing filing) {
        return assertThrows(Refused.class, () -> desk.file(filing)).code();
    }

    private Outcome outcome(String key, String party, String words) {
        return new Outcome(key, Cases.ISSUED, party, "理解", words, clock.instant());
    }

    @Test
    public void receiptsAreNumberedByYearWithoutGaps() throws Refused {
        assertEquals("收字〔2026〕00001号", desk.file(filing("a", Cases.ISSUED, "一")).number());
        refusal(filing("b", "（2026）豫0481民初999号", "二"));
        assertEquals("收字〔2026〕00002号", desk.file(filing("c", Cases.ISSUED, "三")).number());
        clock.forward(Duration.ofDays(60));
        assertEquals("收字〔2027〕00001号", desk.file(filing("d", Cases.ISSUED, "四")).number());
    }

    @Test
    public void theSameAgainGetsTheFirstReceiptAgain() throws Refused {
        Receipt first = desk.file(filing("a", Cases.ISSUED, "一"));
        clock.forward(Duration.ofHours(1));
        assertEquals(first, desk.file(filing("a", Cases.ISSUED, "一")));
        assertEquals(first, desk.file(filing("a", "(2026)豫0481民初202号", "一")));
        assertEquals(1, desk.dossier(Cases.ISSUED).size());
    }

    @Test
    public void aReusedKeyIsRefused() throws Refused {
        desk.file(filing("a", Cases.ISSUED, "一"));
        assertEquals(Code.KEY_REUSED, refusal(filing("a", Cases.ISSUED, "二")));
        assertEquals(Code.KEY_REUSED, refusal(filing("a", Cases.DRAFT, "一")));
        assertEquals(1, desk.dossier(Cases.ISSUED).size());
    }

    @Test
    public void manyAtOnceUnderOneKeyFileOnce() throws Exception {
        List<Callable<Receipt>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            calls.add(() -> desk.file(filing("a", Cases.ISSUED, "一")));
        }
        assertEquals(1, new HashSet<>(receipts(calls)).size());
        assertEquals(1, desk.dossier(Cases.ISSUED).size());
    }

    @Test
    public void manyAtOnceUnderTheirOwnKeysAllGetANumber() throws Exception {
        List<Callable<Receipt>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String key = "key-" + i;
            calls.add(() -> desk.file(filing(key, Cases.ISSUED, key)));
        }
        assertEquals(32, new HashSet<>(receipts(calls)).size());
        assertTrue(desk.dossier(Cases.ISSUED).stream().anyMatch(e -> e.receiptNumber().equals("收字〔2026〕00032号")));
    }

    private static List<Receipt> receipts(List<Callable<Receipt>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> future : pool.invokeAll(calls)) {
                receipts.add(future.get());
            }
            return receipts;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    public void whatDoesNotFitItsDigestIsRefused() {
        Filing whole = filing("a", Cases.ISSUED, "一");
        assertEquals(Code.DIGEST_MISMATCH, refusal(
                new Filing("a", Cases.ISSUED, "释明笔录", "题", "application/pdf", "00", whole.content())));
        assertEquals(0, desk.dossier(Cases.ISSUED).size());
    }

    @Test
    public void nothingAndTooMuchAreRefused() {
        assertEquals(Code.BAD_INPUT, refusal(filing("a", Cases.ISSUED, "")));
        assertEquals(Code.TOO_LARGE, refusal(filing("a", Cases.ISSUED, "x".repeat(1024 * 1024 + 1))));
    }

    @Test
    public void theDossierGivesBackWhatWasFiled() throws Refused {
        Receipt receipt = desk.file(filing("a", Cases.ISSUED, "释明笔录𬭚"));
        DossierEntry entry = desk.entry(receipt.number());
        assertEquals(entry, desk.dossier(Cases.ISSUED).get(0));
        assertEquals(Cases.ISSUED, entry.caseNumber());
        assertEquals(receipt.receivedAt(), entry.receivedAt());
        assertArrayEquals("释明笔录𬭚".getBytes(StandardCharsets.UTF_8), desk.content(receipt.number()));
        assertThrows(Refused.class, () -> desk.entry("收字〔2026〕99999号"));
        assertThrows(Refused.class, () -> desk.content("收字〔2026〕99999号"));
    }

    @Test
    public void aLargeDocumentSurvives() throws Refused {
        String large = "笔录".repeat(150_000);
        Receipt receipt = desk.file(filing("a", Cases.ISSUED, large));
        assertEquals(large, new String(desk.content(receipt.number()), StandardCharsets.UTF_8));
    }

    @Test
    public void aReportIsNotedOnce() throws Refused {
        desk.report(outcome("o", "C2-P1", "理解"));
        desk.report(outcome("o", "C2-P1", "理解"));
        assertEquals(1, desk.outcomes(Cases.ISSUED).size());
        assertEquals(Code.KEY_REUSED,
                assertThrows(Refused.class, () -> desk.report(outcome("o", "C2-P1", "不理解"))).code());
    }

    @Test
    public void aReportOfSomebodyElsesPartyIsRefused() {
        assertEquals(Code.PARTY_NOT_FOUND,
                assertThrows(Refused.class, () -> desk.report(outcome("o", "C1-P1", "话"))).code());
        assertEquals(0, desk.outcomes(Cases.ISSUED).size());
    }

    @Test
    public void aLongReportWithRareCharactersSurvives() throws Refused {
        String words = "䶮㛃𬭚😀".repeat(20_000);
        desk.report(outcome("o", "C2-P2", words));
        assertEquals(words, desk.outcomes(Cases.ISSUED).get(0).text());
        assertNotEquals(0, desk.outcomes(Cases.ISSUED).size());
    }
}
