package org.shiming.supervision.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

public class SupervisionScreensTest {
    private static final List<Screen> ALL = List.of(new SupervisionScreens.Dashboard(),
            new SupervisionScreens.MonthlyReview());

    @Test
    public void bothStandInTheMenuWithAModuleOfTheirOwn() throws IOException {
        for (Screen screen : ALL) {
            assertEquals(Screen.Slot.NAV, screen.slot());
            assertTrue(screen.id(), screen.id().matches("[a-z][a-z-]+"));
            assertTrue(screen.title().length() > 1);
            assertTrue(screen.order() >= 70);
            String module = module(screen.module());
            assertTrue(module.contains("export default class"));
            assertFalse("no style attribute (CSP)", module.contains("style=\""));
            assertFalse("no address outside", module.contains("http://") || module.contains("https://"));
        }
        assertEquals(2, ALL.stream().map(Screen::id).distinct().count());
    }

    @Test
    public void headsSeeTheDashboardAndNotTheReviewJudgesSeeNeither() {
        assertEquals(Set.of(Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.DIVISION_HEAD, Role.COORDINATOR),
                ALL.get(0).roles());
        assertEquals(Set.of(Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.COORDINATOR), ALL.get(1).roles());
    }

    @Test
    public void everyChartHasATableBesideIt() throws IOException {
        String dashboard = module("dashboard.js");
        int charts = dashboard.split("\\$\\{chart\\(", -1).length - 1;
        assertEquals(2, charts);
        assertEquals(charts, dashboard.split("<table><caption", -1).length - 1);
    }

    @Test
    public void whatIsNotInstalledIsSaidAndFiguresCarryTheirDefinition() throws IOException {
        String parts = module("parts.js");
        assertTrue(parts.contains("NOT_INSTALLED") && parts.contains("未安装"));
        assertTrue(parts.contains("row.definition") && parts.contains("row.version"));
        assertTrue(module("dashboard.js").contains("不作排名"));
    }

    private static String module(String name) throws IOException {
        try (var in = SupervisionScreensTest.class.getResourceAsStream("/screen/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
