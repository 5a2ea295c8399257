package org.shiming.documents.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.function.IntPredicate;
import org.junit.Test;

/** What becomes of a character on paper and in an editable text. */
public class FateTest {
    /** A font of the ASCII characters and 人 only. */
    private static final IntPredicate SMALL_FONT = c -> c < 0x7F || c == '人';

    @Test
    public void whatTheFontHasIsPrinted() {
        assertEquals(Fate.PRINTED, onPaper("人"));
        assertEquals(Fate.PRINTED, onPaper("a"));
    }

    @Test
    public void lettersAndIdeographsThatTheFontLacksAreMissing() {
        for (String letter : new String[]{"䶮", "𬭚", "𠮷", "Ж", "ᠮ", "٣", "Ⅳ", "\u0301"}) {
            assertEquals(letter, Fate.MISSING, onPaper(letter));
        }
    }

    @Test
    public void ideographsYoungerThanTheJdkAreMissingToo() {
        assertEquals(Fate.MISSING, Fate.onPaper(0x31350, SMALL_FONT));
        assertEquals(Fate.MISSING, Fate.onPaper(0x2EBF0, SMALL_FONT));
    }

    @Test
    public void privateUseCharactersAreMissingBecauseOldSystemsKeptNamesThere() {
        assertEquals(Fate.MISSING, Fate.onPaper(0xE863, SMALL_FONT));
    }

    @Test
    public void variationSelectorsAreMissingBecauseTheyChooseTheShapeOfAName() {
        assertEquals(Fate.MISSING, Fate.onPaper(0xE0100, SMALL_FONT));
        assertEquals(Fate.MISSING, Fate.onPaper(0xFE00, SMALL_FONT));
    }

    @Test
    public void emojiAndSymbolsAreNumbered() {
        for (String symbol : new String[]{"😀", "🈶", "⛔", "⟨", "🇨"}) {
            assertEquals(symbol, Fate.NUMBERED, onPaper(symbol));
        }
        assertEquals("younger than the JDK", Fate.NUMBERED, Fate.onPaper(0x1FAE0, SMALL_FONT));
    }

    @Test
    public void boxesAreDrawn() {
        for (String box : new String[]{"☐", "☑", "☒"}) {
            assertTrue(Fate.drawn(box.codePointAt(0)));
            assertEquals(Fate.PRINTED, onPaper(box));
        }
    }

    @Test
    public void zeroWidthCharactersAreUnseen() {
        for (int c : new int[]{0xAD, 0x200B, 0x200D, 0x2060, 0xFEFF, 0xFE0F}) {
            assertEquals(Wording.number(c), Fate.UNSEEN, Fate.onPaper(c, SMALL_FONT));
        }
    }

    @Test
    public void controlsLoneSurrogatesAndReversingMarksAreNumberedInEveryForm() {
        for (int c : new int[]{0, 8, 0x1B, 0x7F, 0x9F, 0xD83D, 0xDC00, 0xFFFE, 0xFFFF, 0x1FFFF, 0x202E, 0x2067}) {
            assertEquals(Wording.number(c), Fate.NUMBERED, Fate.onPaper(c, any -> true));
            assertEquals(Wording.number(c), Fate.NUMBERED, Fate.inWord(c));
        }
    }

    @Test
    public void anEditableTextKeepsEverythingElse() {
        for (int c : new int[]{'人', 0x2CB5A, 0x20BB7, 0x1F600, 0x200D, 0xE0100, 0xE863, 0xFFFD}) {
            assertEquals(Wording.number(c), Fate.PRINTED, Fate.inWord(c));
        }
    }

    private static Fate onPaper(String character) {
        return Fate.onPaper(character.codePointAt(0), SMALL_FONT);
    }
}
