package org.shiming.casesystem.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.shiming.casesystem.domain.Words.Field;
import org.shiming.casesystem.testing.Configs;

public class MappingTest {
    @Test
    public void theDefaultsAreTheReferenceHostsWords() {
        Mapping mapping = mapping(Map.of());
        assertEquals(Optional.of("ENFORCEMENT"), mapping.words().translate(Field.CASE_TYPE, "执行"));
        assertEquals(Optional.of("ORGANISATION"), mapping.words().translate(Field.PARTY_KIND, "法人"));
        assertTrue(mapping.problems().list().isEmpty());
    }

    @Test
    public void aFileThatWasReadInTheWrongCharsetIsUnderstood() {
        String asRead = new String("民商事=CIVIL".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(Optional.of("CIVIL"),
                mapping(Map.of("caseType", asRead)).words().translate(Field.CASE_TYPE, "民商事"));
        assertEquals("caf\u00e9", CfgText.utf8("caf\u00e9"));
        assertEquals("豫0481", CfgText.utf8("豫0481"));
    }

    @Test
    public void aBadPairNamesTheFile() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
                () -> mapping(Map.of("caseType", "民事=ZIVIL")));
        assertTrue(wrong.getMessage().startsWith("org.shiming.casesystem.mapping: CASE_TYPE"));
    }

    private static Mapping mapping(Map<String, Object> values) {
        return new Mapping(Configs.of(MappingConfig.class, values));
    }
}
