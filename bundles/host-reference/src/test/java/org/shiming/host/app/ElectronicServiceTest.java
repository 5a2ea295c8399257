package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.shiming.host.testing.Cases.CLERK;
import static org.shiming.host.testing.Cases.ISSUED;
import static org.shiming.host.testing.Cases.TODAY;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.app.ElectronicService.Sms;
import org.shiming.host.app.ElectronicService.Target;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.domain.Service;
import org.shiming.host.store.OutboxRows;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.FakeSuite;
import org.shiming.host.testing.MemoryDb;
import org.shiming.host.testing.MovingClock;

public class ElectronicServiceTest {
    private static final Target TARGET = new Target(ISSUED, "C2-D1", "C2-P2");
    private static final Sms SMS = new Sms("请联系法官或到司法释明中心咨询", "v3");
    private final MovingClock clock = new MovingClock();
    private final FakeSuite suite = new FakeSuite();
    private MemoryDb memory;
    private Outbox outbox;
    private Desk desk;
    private ElectronicService electronic;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
        Cases.load(memory.db());
        outbox = new Outbox(memory.db(), new OutboxRows(), suite, clock, "豫0481", 1);
        desk = new Desk(memory.db(), outbox, clock);
        electronic = new ElectronicService(memory.db(), desk, suite, outbox);
    }

    @After
    public void close() {
        memory.close();
    }

    private Code refusal(Target target) {
        return assertThrows(Refused.class, () -> electronic.word(CLERK, target)).code();
    }

    private Service kept() throws Refused {
        return desk.find(ISSUED).services().stream().filter(s -> "C2-P2".equals(s.partyId())).findFirst()
                .orElseThrow();
    }

    @Test
    public void theSuiteWordsTheMessage() throws Refused {
        suite.answer(200, "{\"text\":\"请联系法官或到司法释明中心咨询\",\"templateVersion\":\"v3\"}");
        assertEquals(SMS, electronic.word(CLERK, TARGET));
        String call = suite.calls().get(0);
        assertTrue(call, call.startsWith("judge-explanation/smsText {\"messageId\":\""));
        assertTrue(call, call.contains("\"documentId\":\"C2-D1\",\"partyId\":\"C2-P2\""));
    }

    @Test
    public void withoutATextNothingIsSent() {
        suite.goAway();
        assertEquals(Code.UNAVAILABLE, refusal(TARGET));
        suite.answer(503, "{\"text\":\"x\"}");
        assertEquals(Code.UNAVAILABLE, refusal(TARGET));
        suite.answer(200, "<html>");
        assertEquals(Code.UNAVAILABLE, refusal(TARGET));
        suite.answer(200, "{\"text\":\"\"}");
        assertEquals(Code.UNAVAILABLE, refusal(TARGET));
    }

    @Test
    public void theSuiteIsNotAskedForWhatCannotBeServed() {
        assertEquals(Code.PARTY_NOT_FOUND, refusal(new Target(ISSUED, "C2-D1", "X")));
        assertEquals(Code.DOCUMENT_NOT_FOUND, refusal(new Target(ISSUED, "X", "C2-P2")));
        assertEquals(Code.WRONG_STATE, refusal(new Target(Cases.DRAFT, "C1-D1", "C1-P1")));
        assertEquals(0, suite.calls().size());
    }

    @Test
    public void aSentMessageIsServiceTodayAndIsReported() throws Refused {
        electronic.note(CLERK, TARGET, SMS, "");
        assertEquals(Service.SERVED, kept().status());
        assertEquals(TODAY, kept().servedOn());
        assertTrue(kept().note().contains("v3") && kept().note().contains("司法释明中心"));
        assertEquals(1, outbox.pass());
        String call = suite.calls().get(0);
        assertTrue(call, call.startsWith("judge-explanation/reportSms ") && call.contains("\"sent\":true"));
        assertTrue(call, call.contains("\"templateVersion\":\"v3\""));
        assertFalse(call, call.contains("reason"));
    }

    @Test
    public void aFailedMessageIsReportedWithItsReasonAndMayBeSentAgain() throws Refused {
        electronic.note(CLERK, TARGET, SMS, "号码停机");
        assertEquals(Service.FAILED, kept().status());
        outbox.pass();
        String call = suite.calls().get(0);
        assertTrue(call, call.contains("\"sent\":false") && call.contains("\"reason\":\"号码停机\""));
        electronic.note(CLERK, TARGET, SMS, "");
        assertEquals(Service.SERVED, kept().status());
        assertEquals(2, desk.messages(desk.find(ISSUED)).size());
    }

    @Test
    public void whoWasReachedIsNotServedAgain() throws Refused {
        electronic.note(CLERK, TARGET, SMS, "");
        assertEquals(Code.WRONG_STATE,
                assertThrows(Refused.class, () -> electronic.note(CLERK, TARGET, SMS, "")).code());
        assertEquals(1, desk.messages(desk.find(ISSUED)).size());
    }

    @Test
    public void endlessTextsAreRefused() {
        assertEquals(Code.BAD_INPUT,
                assertThrows(Refused.class, () -> electronic.note(CLERK, TARGET, SMS, "长".repeat(201))).code());
        Sms endless = new Sms("长".repeat(5000), "v1");
        assertEquals(Code.BAD_INPUT,
                assertThrows(Refused.class, () -> electronic.note(CLERK, TARGET, endless, "")).code());
    }
}
