package org.shiming.screens.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.api.screen.Screen.Slot;
import org.shiming.screens.TestScreen;

public class ScreenListTest {
    private static final AssetTree FILES = AssetTree.of(Map.of("a.js", "export".getBytes(StandardCharsets.UTF_8)));

    @Test
    public void aCallerSeesOnlyTheScreensOfHisRoles() {
        ScreenList list = new ScreenList(List.of(entry("for-judges", Slot.NAV, 1, Role.JUDGE),
                entry("for-leaders", Slot.NAV, 2, Role.COURT_LEADER, Role.DIVISION_HEAD)));
        assertEquals(List.of("for-judges"), ids(list, TestScreen.caller(Role.JUDGE)));
        assertEquals(List.of("for-leaders"), ids(list, TestScreen.caller(Role.DIVISION_HEAD)));
        assertEquals(List.of("for-judges", "for-leaders"),
                ids(list, TestScreen.caller(Role.JUDGE, Role.COURT_LEADER)));
    }

    @Test
    public void nobodySeesAnything() {
        ScreenList list = new ScreenList(List.of(entry("for-judges", Slot.NAV, 1, Role.JUDGE)));
        assertTrue(ids(list, Caller.NOBODY).isEmpty());
        assertFalse(list.find("for-judges", Caller.NOBODY).isPresent());
    }

    @Test
    public void notInstalledAndNotPermittedLookAlike() {
        ScreenList list = new ScreenList(List.of(entry("for-judges", Slot.NAV, 1, Role.JUDGE)));
        assertEquals(list.find("never-heard-of", TestScreen.caller(Role.CLERK)),
                list.find("for-judges", TestScreen.caller(Role.CLERK)));
    }

    @Test
    public void screensStandInTheOrderOfSlotNumberAndId() {
        ScreenList list = new ScreenList(List.of(entry("z", Slot.NAV, 20, Role.JUDGE),
                entry("panel", Slot.CASE_PANEL, 1, Role.JUDGE), entry("b", Slot.NAV, 10, Role.JUDGE),
                entry("a", Slot.NAV, 10, Role.JUDGE)));
        assertEquals(List.of("a", "b", "z", "panel"), ids(list, TestScreen.caller(Role.JUDGE)));
    }

    @Test
    public void ofTwoScreensWithOneIdTheFirstStays() {
        ScreenList list = new ScreenList(
                List.of(entry("same", Slot.NAV, 1, Role.JUDGE), entry("same", Slot.HOME_CARD, 2, Role.JUDGE)));
        assertEquals(1, list.all().size());
        assertEquals(Slot.NAV, list.find("same", TestScreen.caller(Role.JUDGE)).orElseThrow().slot());
    }

    @Test
    public void theTagChangesWithTheFiles() {
        ScreenEntry before = entry("worklist", Slot.NAV, 1, Role.JUDGE);
        AssetTree changed = AssetTree.of(Map.of("a.js", "other".getBytes(StandardCharsets.UTF_8)));
        ScreenEntry after = ScreenEntry.of(TestScreen.forJudges("worklist", "a.js"), changed);
        assertEquals("s-worklist-" + FILES.hash(), before.tag());
        assertEquals("m/worklist/" + FILES.hash() + "/a.js", before.modulePath());
        assertFalse(before.tag().equals(after.tag()));
    }

    @Test
    public void aWrongContributionIsRefusedWithWhatIsWrong() {
        refused("id", new TestScreen("Big-Id", Slot.NAV, "题", Set.of(Role.JUDGE), 1, "a.js"));
        refused("id", new TestScreen("has\"quote", Slot.NAV, "题", Set.of(Role.JUDGE), 1, "a.js"));
        refused("slot", new TestScreen("x", null, "题", Set.of(Role.JUDGE), 1, "a.js"));
        refused("title", new TestScreen("x", Slot.NAV, " ", Set.of(Role.JUDGE), 1, "a.js"));
        refused("roles", new TestScreen("x", Slot.NAV, "题", Set.of(), 1, "a.js"));
        refused("module", new TestScreen("x", Slot.NAV, "题", Set.of(Role.JUDGE), 1, "missing.js"));
        refused("module", new TestScreen("x", Slot.NAV, "题", Set.of(Role.JUDGE), 1, "../a.js"));
    }

    private static void refused(String what, Screen screen) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> ScreenEntry.of(screen, FILES));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains(what));
    }

    private static ScreenEntry entry(String id, Slot slot, int order, Role... roles) {
        return ScreenEntry.of(new TestScreen(id, slot, "标题", Set.of(roles), order, "a.js"), FILES);
    }

    private static List<String> ids(ScreenList list, Caller caller) {
        return list.visibleTo(caller).stream().map(ScreenEntry::id).toList();
    }
}
