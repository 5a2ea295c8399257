package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.shiming.api.value.ExplanationMode.DUTY_LAWYER;
import static org.shiming.api.value.ExplanationMode.JUDGE_APPOINTMENT;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;

public class RefusalsTest {
    @Test
    public void everyRefusalHasACodeOfItsOwnAndSaysWhatToDoNext() throws ReflectiveOperationException {
        Set<String> codes = new HashSet<>();
        List<Method> all = Arrays.stream(Refusals.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0).toList();
        for (Method method : all) {
            Refusal refusal = (Refusal) method.invoke(null);
            assertTrue(refusal.code(), codes.add(refusal.code()));
            assertTrue(refusal.message(), refusal.message().contains("请") || refusal.message().contains("应")
                    || refusal.message().contains("只能"));
        }
        assertTrue(codes.size() >= 15);
    }

    @Test
    public void aBlockedGateIsARefusalByRuleThatNamesTheRoute() {
        Refusal refusal = Refusals.ofGate(Situation.aPartyInDoubt().ask(JUDGE_APPOINTMENT));
        assertEquals(FaultKind.REFUSED_BY_RULE, refusal.kind());
        assertEquals("GATE_THIRD_PARTY_FIRST", refusal.code());
        assertEquals("三.7", refusal.article().orElseThrow().citation());
        assertTrue(refusal.message(), refusal.message().contains("可以改为：值班律师释明"));
    }

    @Test
    public void aMissingApprovalIsAskedFor() {
        Refusal refusal = Refusals
                .ofGate(Situation.aPartyInDoubt().explainedBy(DUTY_LAWYER).hasUsedTheOnce().ask(JUDGE_APPOINTMENT));
        assertTrue(refusal.message(), refusal.message().contains("批准人和理由"));
        assertTrue(refusal.facts().contains("已使用 1 次"));
    }
}
