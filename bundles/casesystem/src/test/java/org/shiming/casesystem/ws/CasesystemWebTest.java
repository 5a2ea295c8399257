package org.shiming.casesystem.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import org.junit.Test;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.screen.Screen;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.Backlog;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.OutboxFilter.Cursor;
import org.shiming.casesystem.domain.Problems.Problem;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.domain.Watch;
import org.shiming.casesystem.screen.OutboxScreen;
import org.shiming.casesystem.testing.TestClock;

public class CasesystemWebTest {
    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    @Test
    public void everyOperationNamesItsRoles() {
        int operations = 0;
        for (Method method : CasesystemWeb.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(WebMethod.class)) {
                operations++;
                assertNotNull(method.getName(), method.getAnnotation(RolesAllowed.class));
            }
        }
        assertEquals(3, operations);
    }

    @Test
    public void badInputIsRefusedWithACode() {
        CasesystemWeb web = new CasesystemWeb(null, null, null, () -> Caller.NOBODY);
        assertEquals("STATE_UNKNOWN", code(() -> web.outbox("LOST", null, null, null)));
        assertEquals("CASE_NUMBER_MALFORMED", code(() -> web.outbox(null, "x", null, null)));
        assertEquals("CURSOR_MALFORMED", code(() -> web.outbox(null, null, "x", null)));
        assertEquals("PAGE_OUT_OF_RANGE", code(() -> web.outbox(null, null, null, 201)));
        assertEquals("REQUEST_EMPTY", code(() -> web.resend(null)));
        assertEquals("MESSAGE_ID_MALFORMED", code(() -> web.resend(new ResendRequest())));
    }

    @Test
    public void anEntryTellsEverythingButTheContent() {
        OutboxEntry dead = OutboxViews.entry(message(State.DEAD, "HOST_CASE_NOT_FOUND", Optional.empty()));
        assertEquals("DEAD", dead.state);
        assertTrue(dead.problemText.contains("案号"));
        assertEquals("2026-11-20T09:00:00+08:00", dead.createdAt);
        assertEquals("", dead.nextTryAt);
        Receipt receipt = new Receipt(Optional.of("HZ-1"), Optional.of(AT));
        OutboxEntry done = OutboxViews.entry(message(State.RECEIPTED, "", Optional.of(receipt)));
        assertEquals("HZ-1", done.receiptNumber);
        assertEquals("2026-11-20T09:00:00+08:00", done.receivedAt);
        assertEquals("", done.problemText);
    }

    @Test
    public void aCursorComesBackAsItWas() {
        Cursor cursor = new Cursor(AT, new MessageId("k.1:2"));
        assertEquals(cursor, Cursor.of(cursor.toString()));
        assertThrows(InvalidValue.class, () -> Cursor.of("12345678901234567890.k"));
    }

    @Test
    public void theStateSaysSinceWhen() {
        Watch watch = new Watch(new TestClock());
        Backlog backlog = new Backlog(3, 1, Optional.of(AT));
        Problem problem = new Problem("CASE_TYPE_UNKNOWN", "国家赔偿", 2, AT);
        assertEquals("UNKNOWN", OutboxViews.state(watch, backlog, List.of()).host);
        watch.failed("HOST_TIMEOUT");
        LineState away = OutboxViews.state(watch, backlog, List.of(problem));
        assertEquals("AWAY", away.host);
        assertEquals("2026-11-20T09:00:00+08:00", away.since);
        assertEquals("HOST_TIMEOUT", away.trouble);
        assertEquals("国家赔偿", away.unknownWords.get(0).word);
        watch.answered();
        assertEquals("UP", OutboxViews.state(watch, backlog, List.of()).host);
    }

    @Test
    public void theScreenIsForThoseWhoMayCallTheService() {
        Screen screen = new OutboxScreen();
        assertEquals(3, screen.roles().size());
        assertNotNull(getClass().getResource("/screen/" + screen.module()));
    }

    private static Message message(State state, String problem, Optional<Receipt> receipt) {
        return new Message(new MessageId("k-1"), new CaseNumber("（2026）豫0481民初1号"), "豫0481", Message.Type.FILE, "释明笔录",
                10, state, 2, 0, problem, AT, AT, AT, receipt);
    }

    private interface Call {
        void make();
    }

    private static String code(Call call) {
        return assertThrows(InvalidValue.class, call::make).code();
    }
}
