package org.shiming.dutylawyer.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A bad value fails activation naming PID and key. */
public class SettingsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theDefaultsHold() {
        Settings settings = settings(Map.of());
        assertEquals(2, settings.rules().seats());
        assertEquals("2026-1", settings.rates().versions().get(0).version());
    }

    @Test
    public void aBadValueNamesPidAndKey() {
        refused("morning", Map.of("morning", "12:00-08:30"));
        refused("afternoon", Map.of("afternoon", "afternoon"));
        refused("seatsPerHalfDay", Map.of("seatsPerHalfDay", 0));
        refused("signInMinutes", Map.of("signInMinutes", -1));
        refused("rosterAheadDays", Map.of("rosterAheadDays", 365));
        refused("rates", Map.of("rates", new String[]{"much"}));
    }

    @Test
    public void aSealedNameIsAnotherEachTimeAndOpensToTheSame() {
        Settings settings = settings(Map.of());
        String sealed = settings.seal("䶮㛃𬭚😀");
        assertNotEquals(sealed, settings.seal("䶮㛃𬭚😀"));
        assertEquals("䶮㛃𬭚😀", settings.open(sealed));
    }

    private void refused(String key, Map<String, Object> set) {
        String message = assertThrows(IllegalArgumentException.class, () -> settings(set)).getMessage();
        assertTrue(message, message.startsWith("org.shiming.dutylawyer: ") && message.contains(key));
    }

    private Settings settings(Map<String, Object> set) {
        return new Settings(Fixture.config(folder.getRoot().toPath(), set));
    }
}
