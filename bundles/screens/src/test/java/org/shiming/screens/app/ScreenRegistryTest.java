package org.shiming.screens.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.screens.TestBundles;
import org.shiming.screens.TestScreen;
import org.shiming.screens.demo.TestConfig;
import org.shiming.screens.domain.ScreenEntry;

public class ScreenRegistryTest {
    private static final Caller JUDGE = TestScreen.caller(Role.JUDGE);

    @Rule
    public TemporaryFolder temporary = new TemporaryFolder();

    private final AtomicInteger told = new AtomicInteger();
    private ScreenRegistry registry;
    private Path folder;
    private Bundle bundle;

    @Before
    public void aPlugInWithOneScreen() throws IOException {
        folder = temporary.getRoot().toPath();
        write("worklist.js", "export default 1");
        write("parts/row.js", "export const row = 1");
        bundle = TestBundles.bundle("org.shiming.judge-explanation", folder);
        registry = new ScreenRegistry(new TestConfig(10, 20));
        registry.onChange(told::incrementAndGet);
    }

    @Test
    public void absentThenPresentThenAbsent() {
        assertTrue(registry.screens().visibleTo(JUDGE).isEmpty());
        ServiceReference<Screen> reference = bind("worklist", 1);
        assertEquals(1, registry.screens().visibleTo(JUDGE).size());
        registry.unbindScreen(reference);
        assertTrue(registry.screens().visibleTo(JUDGE).isEmpty());
        assertEquals(2, told.get());
    }

    @Test
    public void filesBesideTheModuleAreServedUnderTheSameHash() {
        bind("worklist", 1);
        String hash = entry("worklist").files().hash();
        assertTrue(registry.file("worklist", hash, "parts/row.js", JUDGE).isPresent());
        assertFalse(registry.file("worklist", "000000000000", "parts/row.js", JUDGE).isPresent());
        assertFalse(registry.file("worklist", hash, "../worklist.js", JUDGE).isPresent());
    }

    @Test
    public void filesAreServedOnlyToTheRolesOfTheScreen() {
        bind("worklist", 1);
        String hash = entry("worklist").files().hash();
        assertFalse(registry.file("worklist", hash, "worklist.js", TestScreen.caller(Role.EXPERT)).isPresent());
        assertFalse(registry.file("worklist", hash, "worklist.js", Caller.NOBODY).isPresent());
    }

    @Test
    public void anUpdateChangesTheTagAndKeepsTheOldFilesForOpenPages() throws IOException {
        ServiceReference<Screen> before = bind("worklist", 1);
        ScreenEntry old = entry("worklist");
        registry.unbindScreen(before);
        write("worklist.js", "export default 2");
        bind("worklist", 2);
        assertNotEquals(old.tag(), entry("worklist").tag());
        assertTrue(registry.file("worklist", old.files().hash(), "worklist.js", JUDGE).isPresent());
        assertFalse(registry.file("worklist", old.files().hash(), "worklist.js", Caller.NOBODY).isPresent());
    }

    @Test
    public void aWrongScreenIsLeftOutAndTheOthersStay() {
        bind("worklist", 1);
        registry.bindScreen(new TestScreen("", null, null, null, 0, null), TestBundles.reference(bundle, 2));
        assertEquals(1, registry.screens().all().size());
    }

    @Test
    public void ofTwoServicesWithOneIdTheOlderIsShownAndTheOtherTakesOver() {
        ServiceReference<Screen> older = bind("same", 1);
        bind("same", 2);
        assertEquals(1, registry.screens().all().size());
        registry.unbindScreen(older);
        assertEquals(1, registry.screens().all().size());
    }

    @Test
    public void aSavedFileOfADevelopmentFolderIsNoticed() throws IOException {
        registry = new ScreenRegistry(
                new TestConfig(10, 20, bundle.getSymbolicName() + "=" + folder.resolve("screen")));
        registry.onChange(told::incrementAndGet);
        bind("worklist", 1);
        String before = entry("worklist").tag();
        registry.reread();
        assertEquals("nothing was saved", 1, told.get());
        write("worklist.js", "export default 3");
        registry.reread();
        assertEquals(2, told.get());
        assertNotEquals(before, entry("worklist").tag());
        assertTrue(registry.developing());
    }

    @Test
    public void aConfigurationFileMayNameSeveralFoldersWithCommas() {
        String setting = "org.shiming.other=elsewhere, " + bundle.getSymbolicName() + "=" + folder.resolve("screen");
        registry = new ScreenRegistry(new TestConfig(10, 20, setting));
        bind("worklist", 1);
        assertEquals(1, registry.screens().all().size());
        assertTrue(registry.developing());
        assertFalse(new ScreenRegistry(new TestConfig(10, 20, "")).developing());
    }

    @Test
    public void aMalformedSettingNamesItsKey() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> new ScreenRegistry(new TestConfig(10, 20, "no folder")));
        assertTrue(refusal.getMessage().contains("developmentFolders"));
    }

    private ServiceReference<Screen> bind(String id, int service) {
        ServiceReference<Screen> reference = TestBundles.reference(bundle, service);
        registry.bindScreen(TestScreen.forJudges(id, "worklist.js"), reference);
        return reference;
    }

    private ScreenEntry entry(String id) {
        return registry.screens().find(id, JUDGE).orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("screen").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
