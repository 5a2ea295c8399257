package org.shiming.reception.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

public class ReceptionScreensTest {
    private static final List<Screen> ALL = List.of(new ReceptionScreens.Desk(), new ReceptionScreens.CasePanel(),
            new ReceptionScreens.HomeCard());

    @Test
    public void everyScreenHasItsModuleAndAnIdentifierOfItsOwn() throws IOException {
        for (Screen screen : ALL) {
            assertTrue(screen.id(), screen.id().matches("[a-z][a-z-]+"));
            String module = module(screen.module());
            assertTrue(screen.module(), module.contains("export default class"));
            assertFalse("no style attribute (CSP)", module.contains("style=\""));
            assertFalse("no address outside", module.contains("http://") || module.contains("https://"));
        }
        assertEquals(3, ALL.stream().map(Screen::id).distinct().count());
    }

    @Test
    public void theyStandInMenuCasePageAndHomePage() {
        assertEquals(Set.of(Screen.Slot.NAV, Screen.Slot.CASE_PANEL, Screen.Slot.HOME_CARD),
                ALL.stream().map(Screen::slot).collect(Collectors.toSet()));
    }

    @Test
    public void clerksGetThemAndLawyersAndExpertsDoNot() {
        for (Screen screen : ALL) {
            assertFalse(screen.roles().contains(Role.DUTY_LAWYER) || screen.roles().contains(Role.EXPERT));
            assertTrue(screen.roles().contains(Role.CLERK));
            assertNotNull(screen.title());
            assertTrue(screen.order() > 0);
        }
    }

    private static String module(String name) throws IOException {
        try (var in = ReceptionScreensTest.class.getResourceAsStream("/screen/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
