package org.shiming.operations.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class RehearsalTest {
    @Test
    public void anUpdateThatRestartsNobodyElseIsLocal() {
        Rehearsal rehearsal = new Rehearsal("org.shiming.ledger", List.of(), List.of(), List.of("a (feeds)"),
                List.of("/shiming/*/ledger"));
        assertTrue(rehearsal.local());
        assertTrue(rehearsal.lines().toString().contains("其他插件不重启"));
        assertTrue(rehearsal.lines().contains("  - /shiming/*/ledger"));
    }

    @Test
    public void aRefreshOfOthersIsNotLocal() {
        Rehearsal rehearsal = new Rehearsal("org.shiming.api", List.of("b", "a", "b"), List.of(), List.of(), List.of());
        assertFalse(rehearsal.local());
        assertEquals(List.of("a", "b"), rehearsal.refreshed());
    }
}
