package org.shiming.judgeexplanation.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** What the screens say of themselves, and what their modules must keep to. */
public class JudgeScreensTest {
    private static final Path FOLDER = Path.of("src/main/resources/screen");
    private static final List<Screen> ALL = List.of(new JudgeScreens.CasePanelScreen(),
            new JudgeScreens.WorklistScreen(), new JudgeScreens.HomeCard(), new JudgeScreens.AppointmentsScreen(),
            new JudgeScreens.NoticesScreen());

    @Test
    public void everyScreenOfTheBundleIsHereAndHasItsModule() throws IOException {
        assertEquals(ALL.size(), JudgeScreens.class.getDeclaredClasses().length - 1);
        for (Screen screen : ALL) {
            String module = Files.readString(FOLDER.resolve(screen.module()));
            assertTrue(screen.id(), module.contains("export default class"));
        }
        assertEquals(ALL.size(), ALL.stream().map(Screen::id).distinct().count());
    }

    @Test
    public void identifiersAndTitlesAreFitForAMenu() {
        for (Screen screen : ALL) {
            assertTrue(screen.id(), screen.id().matches("judge-[a-z-]+"));
            assertTrue(screen.title(), screen.title().length() <= 6);
        }
    }

    @Test
    public void lawyersAndExpertsSeeNoneOfThem() {
        for (Screen screen : ALL) {
            for (Role role : Set.of(Role.DUTY_LAWYER, Role.EXPERT, Role.COUNSELLOR, Role.IT_OPERATIONS)) {
                assertFalse(screen.id() + " " + role, screen.roles().contains(role));
            }
        }
    }

    @Test
    public void appointmentsAreTheJudgesAndNoticesTheCentres() {
        assertEquals(Set.of(Role.JUDGE), new JudgeScreens.AppointmentsScreen().roles());
        assertEquals(Set.of(Role.CENTRE_STAFF, Role.COORDINATOR), new JudgeScreens.NoticesScreen().roles());
        assertEquals(Screen.Slot.NAV, new JudgeScreens.NoticesScreen().slot());
        assertEquals(Screen.Slot.CASE_PANEL, new JudgeScreens.CasePanelScreen().slot());
        assertEquals(Screen.Slot.HOME_CARD, new JudgeScreens.HomeCard().slot());
    }

    /** The strict content security policy, and Chromium 86. */
    @Test
    public void modulesKeepToThePolicyAndToOldBrowsers() throws IOException {
        for (Path file : modules()) {
            String text = Files.readString(file);
            for (String forbidden : List.of("style=", "innerHTML", "http:", "https:", ".at(", "structuredClone",
                    "Object.hasOwn", "eval(", "console.log")) {
                assertFalse(file + " has " + forbidden, text.contains(forbidden));
            }
        }
    }

    @Test
    public void everyButtonThatDoesNotSubmitSaysSo() throws IOException {
        for (Path file : modules()) {
            Matcher button = Pattern.compile("<button(?![^>]*type=)").matcher(Files.readString(file));
            assertFalse(file.toString(), button.find());
        }
    }

    @Test
    public void everyServiceTheyCallIsOfThisBundle() throws IOException {
        for (Path file : modules()) {
            Matcher call = Pattern.compile("'(json/[^/']+)/").matcher(Files.readString(file));
            while (call.find()) {
                assertEquals("json/judge-explanation", call.group(1));
            }
        }
    }

    @Test
    public void eachIsARegisteredComponentOfTheScreensSpi() throws IOException {
        // Component is read from source: the annotation does not outlive the compiler.
        String source = Files.readString(
                Path.of("src/main/java/org/shiming/judgeexplanation/screen/JudgeScreens.java"));
        assertEquals(ALL.size(),
                source.split("@" + Component.class.getSimpleName() + "\\(service = Screen\\.class\\)", -1).length - 1);
    }

    private static List<Path> modules() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<Path> modules = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertTrue(modules.size() >= ALL.size());
            return modules;
        }
    }
}
