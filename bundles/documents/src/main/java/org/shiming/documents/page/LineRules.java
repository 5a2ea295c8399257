package org.shiming.documents.page;

/**
 * Where a Chinese line may end (GB/T 15834-2011, 5.1): no line begins with a closing mark or ends with an opening one,
 * 省略号 and 破折号 stay whole, and so do words and numbers in Latin script.
 */
final class LineRules {
    private static final String NOT_FIRST = "、，。；：？！）》〉」』】〕〗］｝”’…—～·‰％℃,.;:?!)]}%";
    private static final String NOT_LAST = "（《〈「『【〔〖［｛“‘￥＄([{$¥";
    /** A longer run in Latin script (an address, a key) is broken anywhere: pushed whole it would tear a hole. */
    static final int WHOLE = 24;

    private LineRules() {}

    /**
     * Whether a line may end before an index.
     *
     * @param text the paragraph
     * @param index of the character that would begin the next line, 1 to length - 1, at the start of a code point
     * @return whether it may
     */
    static boolean mayBreak(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (after == ' ' || before == '\u00A0' || after == '\u00A0') {
            return false;
        }
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || !latin(before) || !latin(after) || runIsLong(text, index);
    }

    private static boolean runIsLong(String text, int index) {
        int from = index;
        while (from > 0 && index - from <= WHOLE && latin(text.charAt(from - 1))) {
            from--;
        }
        int to = index;
        while (to < text.length() && to - from <= WHOLE && latin(text.charAt(to))) {
            to++;
        }
        return to - from > WHOLE;
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x2000 && c != '·' && c != '×';
    }
}
