package org.shiming.expertpool.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A bad value fails activation naming PID and key. */
public class SettingsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Map<String, Object> values = new HashMap<>();

    @Before
    public void key() {
        values.put("fieldKeyFile", folder.getRoot().toPath().resolve("field.key").toAbsolutePath().toString());
    }

    @Test
    public void theDefaultsHoldAndTheCourtAddsFieldsAndRooms() {
        assertEquals(List.of("释明一室", "释明二室"), settings().rooms());
        assertEquals(11, settings().fields().all().size());
        values.put("fields", new String[]{" medical:医疗卫生 ", ""});
        values.put("rooms", new String[]{"三楼释明室"});
        assertEquals("医疗卫生", settings().fields().of("medical").orElseThrow().label());
        assertEquals(List.of("三楼释明室"), settings().rooms());
    }

    @Test
    public void badValuesNameTheirKey() {
        refuses("fields", new String[]{"medical"});
        refuses("rooms", new String[]{" "});
        refuses("rooms", new String[]{"室".repeat(41)});
        refuses("remindHours", 0);
        refuses("callMinutes", 481);
        refuses("watchSeconds", 0);
        refuses("fieldKeyFile", folder.getRoot().toPath().toString());
    }

    private void refuses(String key, Object value) {
        Object before = values.put(key, value);
        String message = assertThrows(IllegalArgumentException.class, this::settings).getMessage();
        assertTrue(message, message.startsWith("org.shiming.expertpool: ") && message.contains(key));
        values.remove(key);
        if (before != null) {
            values.put(key, before);
        }
    }

    private Settings settings() {
        return new Settings(Fixture.config(values));
    }
}
