package org.shiming.support.text;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class MasksTest {
    @Test
    public void aPersonIsShownBySurname() {
        assertEquals("张某", Masks.person("张三"));
        assertEquals("张某某", Masks.person("张三丰"));
        assertEquals("张某某", Masks.person(" 张三丰 "));
    }

    @Test
    public void aCompoundSurnameStaysWhole() {
        assertEquals("欧阳某", Masks.person("欧阳锋"));
        assertEquals("司马某某", Masks.person("司马相如"));
        assertEquals("two characters are surname and given name", "欧某", Masks.person("欧阳"));
    }

    @Test
    public void theLengthOfALongNameIsNotShown() {
        assertEquals("买某某", Masks.person("买买提·吐尔逊"));
    }

    @Test
    public void aRareSurnameIsNotCutInHalf() {
        assertEquals("𬭚某", Masks.person("𬭚三"));
        assertEquals("䶮某", Masks.person("䶮"));
    }

    @Test
    public void whatIsMaskedOrEmptyStays() {
        assertEquals("张某某", Masks.person("张某某"));
        assertEquals("", Masks.person(""));
    }

    @Test
    public void aTelephoneNumberHidesItsMiddle() {
        assertEquals("138****1234", Masks.phone("13800001234"));
        assertEquals("****", Masks.phone("12368"));
        assertEquals("****", Masks.phone(""));
    }
}
