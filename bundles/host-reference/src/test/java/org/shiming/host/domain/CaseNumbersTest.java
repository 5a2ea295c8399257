package org.shiming.host.domain;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class CaseNumbersTest {
    private static final String KEPT = "（2026）豫0481民初123号";

    @Test
    public void halfWidthBracketsBecomeFullWidth() {
        assertEquals(KEPT, CaseNumbers.normalise("(2026)豫0481民初123号"));
    }

    @Test
    public void otherBracketsThatClerksTypeAreAccepted() {
        assertEquals(KEPT, CaseNumbers.normalise("〔2026〕豫0481民初123号"));
        assertEquals(KEPT, CaseNumbers.normalise("[2026]豫0481民初123号"));
        assertEquals(KEPT, CaseNumbers.normalise("［2026］豫0481民初123号"));
        assertEquals(KEPT, CaseNumbers.normalise("(2026）豫0481民初123号"));
    }

    @Test
    public void fullWidthDigitsBecomeHalfWidth() {
        assertEquals(KEPT, CaseNumbers.normalise("（２０２６）豫０４８１民初１２３号"));
    }

    @Test
    public void spacesOfAnyWidthAreDropped() {
        assertEquals(KEPT, CaseNumbers.normalise(" （2026） 豫0481\u3000民初\u00a0123号\t\n"));
    }

    @Test
    public void nothingIsNothing() {
        assertEquals("", CaseNumbers.normalise(null));
        assertEquals("", CaseNumbers.normalise("  "));
    }

    @Test
    public void whatIsNoNumberStaysAsItIs() {
        assertEquals("周䶮", CaseNumbers.normalise("周䶮"));
        assertEquals("𬭚", CaseNumbers.normalise("𬭚"));
    }
}
