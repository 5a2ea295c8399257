package org.shiming.documents.page;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Where a line may end, mark by mark; the bar shows the place asked about. */
public class LineRulesTest {

    @Test
    public void betweenIdeographsALineMayEnd() {
        assertTrue(may("本|院"));
        assertTrue(may("𬭚|䶮"));
        assertTrue(may("院|（"));
        assertTrue(may("。|本"));
        assertTrue(may("）|本"));
    }

    @Test
    public void beforeAClosingMarkItMayNot() {
        for (char mark : "、，。；：？！）》〉」』】〕〗］｝”’…—～·‰％℃,.;:?!)]}%".toCharArray()) {
            assertFalse(String.valueOf(mark), may("本|" + mark));
        }
    }

    @Test
    public void afterAnOpeningMarkItMayNot() {
        for (char mark : "（《〈「『【〔〖［｛“‘￥＄([{$¥".toCharArray()) {
            assertFalse(String.valueOf(mark), may(mark + "|本"));
        }
    }

    @Test
    public void betweenScriptsItMay() {
        assertTrue(may("川|0104"));
        assertTrue(may("0104|民"));
        assertTrue(may("use|本"));
    }

    @Test
    public void insideWordsNumbersAndDatesItMayNot() {
        assertFalse(may("12|34"));
        assertFalse(may("1,|234"));
        assertFalse(may("2026-|03-10"));
        assertFalse(may("ju|dge"));
    }

    @Test
    public void insideAVeryLongRunItMay() {
        assertTrue(may("https://example.org/|a/b/c/d/e/f/g"));
        assertFalse(may("本院https://e|.org/a本院"));
    }

    @Test
    public void afterASpaceItMayAndBeforeOneNot() {
        assertTrue(may("the |judge"));
        assertFalse(may("the| judge"));
        assertFalse(may("第\u00A0|1"));
        assertFalse(may("第|\u00A01"));
    }

    private static boolean may(String text) {
        int at = text.indexOf('|');
        return LineRules.mayBreak(text.substring(0, at) + text.substring(at + 1), at);
    }
}
