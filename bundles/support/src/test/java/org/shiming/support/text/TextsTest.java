package org.shiming.support.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;

public class TextsTest {
    @Test
    public void anEmptyTextThatMustBeThereSaysWhatToFillIn() {
        for (String empty : new String[]{null, "", "  ", "\u3000\n"}) {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> Texts.required(empty, 10, "疑问"));
            assertEquals("TEXT_EMPTY", refused.code());
            assertEquals("疑问不能为空，请填写后重新提交。", refused.getMessage());
        }
    }

    @Test
    public void aTextThatMayBeEmptyIsNeverNull() {
        assertEquals("", Texts.optional(null, 10, "备注"));
        assertEquals("", Texts.optional("", 10, "备注"));
    }

    @Test
    public void oneHundredThousandCharactersAreRefusedNotCut() {
        InvalidValue refused = assertThrows(InvalidValue.class,
                () -> Texts.required("疑".repeat(100_000), 4000, "疑问"));
        assertEquals("TEXT_TOO_LONG", refused.code());
        assertTrue(refused.getMessage().contains("4000"));
        assertFalse("the text itself is not repeated", refused.getMessage().contains("疑疑"));
    }

    @Test
    public void aRareCharacterCountsAsOne() {
        assertEquals("𬭚𬭚", Texts.required("𬭚𬭚", 2, "姓名"));
        assertThrows(InvalidValue.class, () -> Texts.required("𬭚𬭚𬭚", 2, "姓名"));
    }

    @Test
    public void emojiRareCharactersAndLineBreaksStayAsTheyAre() {
        String text = "䶮㛃𬭚 😀👨‍👩‍👧\n第二行\t完";
        assertEquals(text, Texts.required(text, 100, "疑问"));
    }

    @Test
    public void whatNoDatabaseOrPaperCanKeepIsRefusedByItsCodePoint() {
        String[] bad = {"a\u0000b", "a\u0007", "a\u0085", "\ud800x", "x\udc00", "\u202eabc", "\u2066", "\uffff"};
        for (String text : bad) {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> Texts.optional(text, 10, "备注"));
            assertEquals("TEXT_CHARACTER", refused.code());
        }
        assertTrue(assertThrows(InvalidValue.class, () -> Texts.optional("a\u0000b", 10, "备注")).getMessage()
                .contains("U+0000"));
    }
}
