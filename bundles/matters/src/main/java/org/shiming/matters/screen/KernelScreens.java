package org.shiming.matters.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The kernel's screens in the menu and in the host's case page. */
public final class KernelScreens {
    private static final Set<Role> STAFF = Set.of(Role.JUDGE, Role.CLERK, Role.CENTRE_STAFF, Role.COORDINATOR,
            Role.DIVISION_HEAD, Role.COURT_LEADER, Role.TRIAL_MANAGEMENT);

    private KernelScreens() {}

    /** What the screens share. */
    private abstract static class Data implements Screen {
        private final String id;
        private final Slot slot;
        private final String title;
        private final Set<Role> roles;
        private final int order;

        Data(String id, Slot slot, String title, Set<Role> roles, int order) {
            this.id = id;
            this.slot = slot;
            this.title = title;
            this.roles = roles;
            this.order = order;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Slot slot() {
            return slot;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public String module() {
            return id + ".js";
        }
    }

    /** The worklist of open matters and the page of one. */
    @Component(service = Screen.class)
    public static final class Matters extends Data {
        /** Made by the component runtime. */
        public Matters() {
            super("matters", Slot.NAV, "释明事项", STAFF, 20);
        }
    }

    /** The briefing card on a case page: before, open, mood, risk, next. */
    @Component(service = Screen.class)
    public static final class Briefing extends Data {
        /** Made by the component runtime. */
        public Briefing() {
            super("briefing", Slot.CASE_PANEL, "释明简报", Set.of(Role.JUDGE, Role.CLERK, Role.CENTRE_STAFF,
                    Role.COORDINATOR), 12);
        }
    }

    /** Slips and suggestions for review (三.13). */
    @Component(service = Screen.class)
    public static final class Defects extends Data {
        /** Made by the component runtime. */
        public Defects() {
            super("defects", Slot.NAV, "瑕疵与复查", Set.of(Role.JUDGE, Role.CENTRE_STAFF, Role.COORDINATOR,
                    Role.DIVISION_HEAD, Role.COURT_LEADER), 60);
        }
    }
}
