package org.shiming.screens;

import java.util.Set;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/** A screen as a plug-in contributes it, and people to look at it. */
public record TestScreen(String id, Slot slot, String title, Set<Role> roles, int order, String module)
        implements
            Screen {
    /** A screen for judges. */
    public static TestScreen forJudges(String id, String module) {
        return new TestScreen(id, Slot.NAV, "释明工作台", Set.of(Role.JUDGE), 10, module);
    }

    /** Somebody with these roles. */
    public static Caller caller(Role... roles) {
        return new Caller(new PersonId("p-1"), "测试人员", Set.of(roles), new CourtCode("豫0481"), "", false);
    }
}
