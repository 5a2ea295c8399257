package org.shiming.casesystem.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.shiming.casesystem.domain.Words.Field;

public class WordsTest {
    private final Words words = new Words(Map.of(Field.CASE_TYPE, "民商事=CIVIL，刑诉 = CRIMINAL;\n行诉=ADMINISTRATIVE,",
            Field.PROCEDURE, "普通程序=一审普通"));

    @Test
    public void anotherCourtsWordsBecomeTheSuites() {
        assertEquals(Optional.of("CIVIL"), words.translate(Field.CASE_TYPE, "民商事"));
        assertEquals(Optional.of("CRIMINAL"), words.translate(Field.CASE_TYPE, " 刑诉 "));
        assertEquals(Optional.of("一审普通"), words.translate(Field.PROCEDURE, "普通程序"));
    }

    @Test
    public void aWordThatIsTheSuitesAlreadyNeedsNoPair() {
        assertEquals(Optional.of("ENFORCEMENT"), words.translate(Field.CASE_TYPE, "ENFORCEMENT"));
        assertEquals(Optional.of("公告"), words.translate(Field.SERVICE_METHOD, "公告"));
    }

    @Test
    public void anUnknownWordOfAClosedFieldIsNotGuessed() {
        assertTrue(words.translate(Field.CASE_TYPE, "国家赔偿").isEmpty());
        assertTrue(words.translate(Field.CASE_TYPE, null).isEmpty());
        assertTrue(words.translate(Field.SERVICE_STATUS, "可能送达").isEmpty());
    }

    @Test
    public void openFieldsPassWordsOn() {
        assertEquals(Optional.of("第三人"), words.translate(Field.CAPACITY, "第三人"));
    }

    @Test
    public void aPairThatCannotBeReadIsNamed() {
        assertTrue(wrong(Map.of(Field.CASE_TYPE, "民事")).contains("CASE_TYPE: “民事”"));
        assertTrue(wrong(Map.of(Field.CASE_TYPE, "民事=")).contains("CASE_TYPE"));
        assertTrue(wrong(Map.of(Field.CASE_TYPE, "民事=ZIVIL")).contains("ZIVIL"));
    }

    private static String wrong(Map<Field, String> pairs) {
        return assertThrows(IllegalArgumentException.class, () -> new Words(pairs)).getMessage();
    }
}
