package org.shiming.matters.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

public class KernelScreensTest {
    private static final Path FILES = Path.of("src/main/resources/screen");
    private static final List<Screen> SCREENS = List.of(new KernelScreens.Matters(), new KernelScreens.Briefing(),
            new KernelScreens.Defects(), new CaseTimelineScreen());

    @Test
    public void everyScreenHasItsModuleAndAnIdentifierOfItsOwn() throws IOException {
        for (Screen screen : SCREENS) {
            String module = Files.readString(FILES.resolve(screen.module()));
            assertTrue(screen.id(), module.contains("export default class"));
            assertFalse(screen.title().isEmpty());
        }
        assertEquals(SCREENS.size(), SCREENS.stream().map(Screen::id).distinct().count());
        assertEquals(SCREENS.size(), SCREENS.stream().map(Screen::order).distinct().count());
    }

    @Test
    public void whoHasNoRightToReviewsIsNotShownTheirScreen() {
        assertTrue(Stream.of(Role.DUTY_LAWYER, Role.EXPERT, Role.COUNSELLOR, Role.CLERK, Role.RETIRED_JUDGE)
                .noneMatch(new KernelScreens.Defects().roles()::contains));
    }

    @Test
    public void noScreenHasInlineStylesOrWritesHtml() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                assertFalse(file.toString(), text.contains("style=\"") || text.contains("innerHTML"));
            }
        }
    }
}
