package org.shiming.ledger.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.ledger.ws.LedgerService;
import org.shiming.ledger.ws.OfficeService;

/** The screens are there for whom they are meant, and ask only for what the services offer. */
public class ScreensTest {
    private static final Path FOLDER = Path.of("src/main/resources/screen");
    private static final List<Screen> SCREENS = List.of(new LedgerScreen(), new OfficeScreen());

    @Test
    public void everyScreenHasItsModuleAndAnIdentifierOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Screen screen : SCREENS) {
            assertTrue(screen.module(), Files.exists(FOLDER.resolve(screen.module())));
            assertTrue(screen.id(), ids.add(screen.id()));
            assertFalse(screen.title().isBlank());
        }
    }

    @Test
    public void lawyersExpertsAndCounsellorsHaveNoPartInLedgers() {
        for (Screen screen : SCREENS) {
            for (Role role : List.of(Role.DUTY_LAWYER, Role.EXPERT, Role.COUNSELLOR, Role.CLERK)) {
                assertFalse(screen.id() + " " + role, screen.roles().contains(role));
            }
        }
        assertFalse("the office is not the judges'", new OfficeScreen().roles().contains(Role.JUDGE));
    }

    @Test
    public void whatTheScreensAskForIsThere() throws IOException {
        Set<String> offered = new HashSet<>();
        for (Class<?> bean : List.of(LedgerService.class, OfficeService.class)) {
            String service = bean == LedgerService.class ? "ledger" : "ledger-office";
            for (var method : bean.getMethods()) {
                if (method.isAnnotationPresent(javax.ws.rs.Path.class)) {
                    offered.add("json/" + service + "/" + method.getAnnotation(javax.ws.rs.Path.class).value());
                }
            }
        }
        Pattern asked = Pattern.compile("'(json/ledger[a-z-]*/[A-Za-z]+)'");
        int found = 0;
        for (Screen screen : SCREENS) {
            Matcher matcher = asked.matcher(Files.readString(FOLDER.resolve(screen.module())));
            while (matcher.find()) {
                assertTrue(matcher.group(1), offered.contains(matcher.group(1)));
                found++;
            }
        }
        assertTrue("they ask for something", found >= 10);
    }

    @Test
    public void theScreensKeepTheRulesOfTheKit() throws IOException {
        for (Screen screen : SCREENS) {
            String code = Files.readString(FOLDER.resolve(screen.module()));
            for (String banned : List.of("style=\"", "innerHTML", "http://", "https://", ".at(", "structuredClone",
                    "type=\"date\"")) {
                assertFalse(screen.module() + " " + banned, code.contains(banned));
            }
            assertEquals("every button says what it is", count(code, "<button"),
                    count(code, "<button type=\"button\""));
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
