package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.value.RiskLevel;

/** A bad value fails activation, naming PID and key; the defaults are good. */
public class SettingsTest {
    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();

    @Test
    public void theDefaultsAreGood() {
        Settings settings = settings(Map.of());
        assertEquals(9, settings.scale().factors().size());
        assertEquals(RiskLevel.HIGH, settings.scale().suggest(java.util.List.of("PETITION_HISTORY")));
        assertEquals("2026-2", settings.sms().version());
        assertEquals("舞钢市人民法院", settings.config().courtName());
        assertTrue(settings.cipher().encrypt(new byte[1]).length > 1);
    }

    @Test
    public void aBadNumberNamesItsKey() {
        assertBad("mandatoryWorkingDays", -1);
        assertBad("mandatoryWorkingDays", 101);
        assertBad("unservedWorkingDays", -1);
        assertBad("watchSeconds", 0);
    }

    @Test
    public void aBadScaleNamesItsKeys() {
        assertBad("riskFactors", new String[]{"PETITION:信访"});
        assertBad("riskFactors", new String[]{"A1:甲:1", "A1:乙:2"});
        assertBad("severeFrom", 4);
        assertBad("highFrom", 0);
    }

    /** 三.3: the text must tell both ways. */
    @Test
    public void aTemplateThatTellsOnlyOneWayIsNotTaken() {
        assertBad("smsTemplate", "{案号}请联系法官。");
        assertBad("smsTemplate", "{案号}请到司法释明中心。");
        assertBad("smsTemplate", "请联系法官或到司法释明中心。");
        assertBad("smsTemplate", "{案号}请联系法官或到司法释明中心。" + "长".repeat(300));
        assertBad("smsTemplateVersion", "第一版");
    }

    @Test
    public void aKeyFileThatCannotBeMadeIsNamed() {
        assertBad("fieldKeyFile", "/no/such/folder/field.key");
    }

    private void assertBad(String key, Object value) {
        IllegalArgumentException bad = assertThrows(key, IllegalArgumentException.class,
                () -> settings(Map.of(key, value)));
        assertTrue(bad.getMessage(), bad.getMessage().startsWith("org.shiming.judgeexplanation: "));
        String named = key.equals("smsTemplateVersion") ? "smsTemplate" : key;
        assertTrue(bad.getMessage(), bad.getMessage().contains(named));
    }

    private Settings settings(Map<String, Object> others) {
        return new Settings(Fixture.config(keys.getRoot().toPath(), others));
    }
}
