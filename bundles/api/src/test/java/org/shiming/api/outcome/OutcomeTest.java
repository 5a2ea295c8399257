package org.shiming.api.outcome;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.shiming.api.casesystem.HostAnswer;
import org.shiming.api.value.Article;

public class OutcomeTest {
    private static final Refusal NO = Refusal.byRule("GATE_ONCE_ONLY", Article.JUDGE_APPOINTMENT, "已安排过一次。",
            List.of("2026-11-02"));

    @Test
    public void aValueGoesOn() {
        assertEquals(Outcome.done(4), Outcome.done(2).map(n -> n * 2));
        assertEquals(Integer.valueOf(2), Outcome.done(2).orFault());
        assertTrue(Outcome.done(1).isDone());
    }

    @Test
    public void aRefusalStaysTheSameAllTheWay() {
        Outcome<Integer> refused = Outcome.<String>refused(NO).map(String::length).then(n -> Outcome.done(n + 1));
        assertFalse(refused.isDone());
        ServiceFault fault = assertThrows(ServiceFault.class, refused::orFault);
        assertEquals(NO, fault.refusal());
        assertEquals(422, fault.refusal().kind().status());
    }

    @Test
    public void aCodeIsStableText() {
        assertThrows(IllegalArgumentException.class, () -> Refusal.of(FaultKind.CONFLICT, "not a code", "x"));
    }

    @Test
    public void anOutageOfTheHostIsAnAnswer() {
        HostAnswer<String> away = new HostAnswer.Away<>(Instant.EPOCH, "HOST_TIMEOUT");
        assertEquals("HOST_AWAY", ((Outcome.Refused<Integer>) away.map(String::length).outcome()).refusal().code());
        HostAnswer<String> unknown = new HostAnswer.Unknown<>();
        assertEquals("CASE_UNKNOWN", ((Outcome.Refused<String>) unknown.outcome()).refusal().code());
        HostAnswer<String> remembered = new HostAnswer.Known<>("abc", Instant.EPOCH, false);
        assertEquals(Outcome.done(3), remembered.map(String::length).outcome());
    }
}
