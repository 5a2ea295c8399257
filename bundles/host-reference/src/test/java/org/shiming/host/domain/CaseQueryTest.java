package org.shiming.host.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class CaseQueryTest {
    private static CaseQuery query(String words, int page, int size) {
        return new CaseQuery("豫0481", words, "", "", "", false, page, size);
    }

    @Test
    public void typedWordsAreNormalised() {
        assertEquals("（2026）豫0481", query("(2026) 豫0481", 1, 20).words());
    }

    @Test
    public void endlessWordsAreCut() {
        assertEquals(100, query("案".repeat(100_000), 1, 20).words().length());
    }

    @Test
    public void pagesStayInTheirRange() {
        assertEquals(1, query("", -3, 20).page());
        assertEquals(1, query("", 0, 20).page());
        assertTrue(query("", Integer.MAX_VALUE, 20).page() < 1_000_000);
    }

    @Test
    public void aPageHoldsAtMostAHundredCases() {
        assertEquals(100, query("", 1, 1_000_000).pageSize());
        assertEquals(1, query("", 1, 0).pageSize());
    }

    @Test
    public void anotherPageAsksTheSame() {
        CaseQuery first = new CaseQuery("豫0481", "周", "民事", "J001", "draft", true, 1, 20);
        CaseQuery third = first.page(3);
        assertEquals(3, third.page());
        assertEquals(first, third.page(1));
    }
}
