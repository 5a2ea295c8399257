package org.shiming.matters.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

public class CaseTimelineScreenTest {
    private final CaseTimelineScreen screen = new CaseTimelineScreen();

    @Test
    public void itStandsOnTheCasePageForWhoeverMayAskTheKernel() {
        assertEquals(Screen.Slot.CASE_PANEL, screen.slot());
        assertTrue(screen.roles().contains(Role.JUDGE));
        assertFalse(screen.roles().contains(Role.IT_OPERATIONS));
    }

    @Test
    public void itsModuleIsInTheBundleAndKeepsToTheContentPolicy() throws IOException {
        try (InputStream module = getClass().getResourceAsStream("/screen/" + screen.module())) {
            assertNotNull(module);
            String text = new String(module.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains("export default class"));
            assertFalse(text.contains("style=") || text.contains("innerHTML") || text.contains("http:"));
        }
    }
}
