package org.shiming.door.domain;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class BodyTextTest {
    private static final String RARE = "䶮 㛃 𬭚 😀 مرحبا";

    @Test
    public void everyCharacterOfUnicodeIsText() {
        assertTrue(BodyText.valid(RARE.getBytes(StandardCharsets.UTF_8), false));
        assertTrue(BodyText.valid(RARE.getBytes(StandardCharsets.UTF_16), true));
        assertTrue(BodyText.valid(new byte[0], false));
        assertTrue(BodyText.valid("plain".getBytes(StandardCharsets.US_ASCII), false));
    }

    @Test
    public void longTextsAreReadToTheEnd() {
        byte[] text = RARE.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertTrue(BodyText.valid(text, false));
        text[text.length - 1] = (byte) 0xff;
        assertFalse(BodyText.valid(text, false));
    }

    @Test
    public void otherEncodingsAreNoticed() {
        assertFalse(BodyText.valid("判后释明".getBytes(Charset.forName("GB18030")), false));
        assertFalse(BodyText.valid("判后释明".getBytes(Charset.forName("Big5")), false));
    }

    @Test
    public void overlongAndSurrogateAndCutFormsAreNoticed() {
        assertFalse("overlong slash", BodyText.valid(new byte[]{(byte) 0xc0, (byte) 0xaf}, false));
        assertFalse("surrogate", BodyText.valid(new byte[]{(byte) 0xed, (byte) 0xa0, (byte) 0x80}, false));
        assertFalse("cut", BodyText.valid(new byte[]{(byte) 0xe9, (byte) 0x87}, false));
        assertFalse("too high", BodyText.valid(new byte[]{(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80}, false));
    }
}
