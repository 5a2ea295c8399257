package org.shiming.door.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CourtCode;
import org.shiming.door.TestSettings;

public class DoorSettingsTest {
    @Test
    public void theDefaultsAreAllowed() {
        DoorSettings settings = new TestSettings().settings();
        assertEquals(Duration.ofSeconds(10), settings.hold());
        assertEquals(Optional.empty(), settings.court());
    }

    @Test
    public void aBadValueNamesItsKeyAndTheConfiguration() {
        for (String key : new String[]{"holdSeconds", "lockSeconds", "sessionMinutes", "bodySeconds", "maxParked"}) {
            IllegalArgumentException bad = assertThrows(IllegalArgumentException.class,
                    () -> new TestSettings().with(key, -1).settings());
            assertTrue(bad.getMessage(), bad.getMessage().startsWith("org.shiming.door: " + key));
        }
    }

    @Test
    public void theDefaultBodyLimitIsNotAboveTheAbsoluteOne() {
        TestSettings wrong = new TestSettings().with("maxBodyBytes", 10_000L).with("defaultBodyBytes", 20_000L);
        assertThrows(IllegalArgumentException.class, wrong::settings);
    }

    @Test
    public void theSecureAttributeIsAutoOrAlways() {
        assertThrows(IllegalArgumentException.class, () -> new TestSettings().with("secureCookie", "never").settings());
    }

    @Test
    public void theCourtIsACourt() {
        assertEquals(Optional.of(new CourtCode("豫0481")),
                new TestSettings().with("courtCode", " 豫0481 ").settings().court());
        assertThrows(InvalidValue.class, () -> new TestSettings().with("courtCode", "x").settings());
    }

    @Test
    public void namesAreSplitAtCommas() {
        assertEquals(List.of("a", "b"), DoorSettings.names(" a, ,b ,"));
        assertEquals(List.of(), DoorSettings.names(""));
    }

    @Test
    public void absolutePathsStayAsTheyAre() {
        assertEquals(Path.of("/var/key"), DoorSettings.file("/var/key"));
    }

    @Test
    public void aChangedFileDoesNotMoveTheDoor() {
        new TestSettings().settings().modified();
    }
}
