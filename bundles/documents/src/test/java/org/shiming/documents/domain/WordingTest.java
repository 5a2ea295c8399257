package org.shiming.documents.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.Test;

/** How texts are made fit for a form. */
public class WordingTest {
    /** Every character of the basic plane, but no symbol. */
    private static final IntPredicate FONT = c -> c < 0x10000 && Character.getType(c) != Character.OTHER_SYMBOL;

    @Test
    public void ordinaryTextStaysAsItIs() {
        String text = "张䶮、李㛃（2023）川0104民初1号“是”——否……";
        assertEquals(text, paper(text));
        assertEquals(text, Wording.forEditing().apply(text));
    }

    @Test
    public void anEmojiIsPrintedAsItsNumber() {
        assertEquals("好〔U+1F600〕的", paper("好😀的"));
        assertEquals("〔U+1F600〕", paper("😀"));
    }

    @Test
    public void aFamilyOfEmojiIsOneBracketWithItsJoiners() {
        assertEquals("〔U+1F468 U+200D U+1F469〕。", paper("👨‍👩。"));
        assertEquals("〔U+1F44D U+1F3FD〕", paper("👍🏽"));
    }

    @Test
    public void aZeroWidthSpaceLeavesNoTraceOnPaperAndStaysInTheEditableText() {
        assertEquals("本院", paper("\uFEFF本\u200B院"));
        assertEquals("\uFEFF本\u200B院", Wording.forEditing().apply("\uFEFF本\u200B院"));
    }

    @Test
    public void lineEndsOfEveryKindBecomeOneLineFeed() {
        assertEquals("一\n二\n三\n四\n\n五", paper("一\r\n二\r三\u2028四\n\n五"));
        assertEquals("甲\n乙", Wording.forEditing().apply("甲\u000B乙"));
    }

    @Test
    public void aTabBecomesAWideSpace() {
        assertEquals("甲　乙", paper("甲\t乙"));
    }

    @Test
    public void controlCharactersAreNamedAndNotDropped() {
        assertEquals("甲〔U+0008〕乙", paper("甲\b乙"));
        assertEquals("甲〔U+0000 U+D83D〕乙", Wording.forEditing().apply("甲\0\uD83D乙"));
    }

    @Test
    public void accentsTypedSeparatelyJoinTheirLetter() {
        assertEquals("café nǐ", paper("cafe\u0301 ni\u030C"));
    }

    @Test
    public void compatibilityIdeographsOfNamesAreNotExchanged() {
        assertEquals("\uFA1E\uF92C", paper("\uFA1E\uF92C"));
    }

    @Test
    public void missingLettersAreCollectedOnceInTheirOrder() {
        Wording wording = Wording.forPaper(FONT);
        wording.apply("𠮷野家，𠮷");
        wording.apply("𡈽😀");
        assertEquals(List.of(0x20BB7, 0x2123D), List.copyOf(wording.missing()));
    }

    @Test
    public void nothingIsMissingInAnEditableText() {
        Wording wording = Wording.forEditing();
        assertEquals("𠮷😀", wording.apply("𠮷😀"));
        assertTrue(wording.missing().isEmpty());
    }

    @Test
    public void numbersAreWrittenAsInTheStandard() {
        assertEquals("U+4DAE", Wording.number(0x4DAE));
        assertEquals("U+000A", Wording.number(10));
        assertEquals("U+2CB5A", Wording.number(0x2CB5A));
    }

    private static String paper(String text) {
        return Wording.forPaper(FONT).apply(text);
    }
}
