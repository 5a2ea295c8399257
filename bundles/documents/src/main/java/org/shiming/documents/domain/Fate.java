package org.shiming.documents.domain;

import java.util.function.IntPredicate;

/**
 * What becomes of one code point on a printed paper (ADR 0004). An official record never loses a character silently:
 * a letter that cannot be printed stops the paper, everything else that cannot be printed appears as its number.
 */
public enum Fate {
    /** Printed as it is. */
    PRINTED,
    /** Has no ink anywhere: a zero-width space, a joiner, a byte order mark. Nothing is printed for it. */
    UNSEEN,
    /** Printed as its number, {@code 〔U+1F600〕}: emoji and other symbols without a glyph, control characters. */
    NUMBERED,
    /** A letter, ideograph, digit or mark without a glyph: it may be part of a name, so the paper is refused. */
    MISSING;

    /** Characters which are drawn by lines and need no glyph: ☐ ☑ ☒. */
    public static boolean drawn(int codePoint) {
        return codePoint >= 0x2610 && codePoint <= 0x2612;
    }

    /**
     * Decides for paper, where only the font's glyphs can be shown.
     *
     * @param codePoint any code point but a line end or tab, lone surrogates too
     * @param glyph whether the font has a glyph
     * @return its fate
     */
    public static Fate onPaper(int codePoint, IntPredicate glyph) {
        if (unstorable(codePoint)) {
            return NUMBERED;
        }
        if (unseen(codePoint)) {
            return UNSEEN;
        }
        if (drawn(codePoint) || glyph.test(codePoint)) {
            return PRINTED;
        }
        return partOfWords(codePoint) ? MISSING : NUMBERED;
    }

    /**
     * Decides for a text that is edited on, where the reader's machine finds the glyphs.
     *
     * @param codePoint any code point but a line end or tab, lone surrogates too
     * @return {@link #PRINTED}, or {@link #NUMBERED} for what XML cannot hold or what would turn the text around
     */
    public static Fate inWord(int codePoint) {
        return unstorable(codePoint) ? NUMBERED : PRINTED;
    }

    /** Controls, lone surrogates, noncharacters, and the marks that reverse what follows them on a screen. */
    private static boolean unstorable(int c) {
        boolean reverses = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        int type = Character.getType(c);
        return reverses || noncharacter || type == Character.CONTROL || type == Character.SURROGATE;
    }

    /** Soft hyphen, zero widths, direction hints, byte order mark, emoji presentation selectors and tags. */
    private static boolean unseen(int c) {
        return c == 0xAD || c == 0x34F || c == 0x61C || c >= 0x200B && c <= 0x200F || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF || c == 0xFE0E || c == 0xFE0F || c >= 0xE0000 && c <= 0xE007F;
    }

    /** Variation selectors count as marks: they choose the shape of the ideograph before them. */
    private static boolean partOfWords(int c) {
        return switch (Character.getType(c)) {
        case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.DECIMAL_DIGIT_NUMBER,
                Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.PRIVATE_USE ->
            true;
        case Character.UNASSIGNED -> c < 0x1F000 || c > 0x1FFFF;
        default -> Character.isIdeographic(c);
        };
    }
}
