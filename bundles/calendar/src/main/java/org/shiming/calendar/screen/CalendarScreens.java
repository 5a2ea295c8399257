package org.shiming.calendar.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The screens of years and periods. */
public final class CalendarScreens {
    private static final Set<Role> STAFF = Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.COURT_LEADER,
            Role.TRIAL_MANAGEMENT, Role.CENTRE_STAFF, Role.COORDINATOR, Role.CLERK);

    private CalendarScreens() {}

    /** What the screens share. */
    private abstract static class Data implements Screen {
        private final String id;
        private final Slot slot;
        private final String title;
        private final Set<Role> roles;
        private final int order;
        private final String module;

        Data(String id, Slot slot, String title, Set<Role> roles, int order, String module) {
            this.id = id;
            this.slot = slot;
            this.title = title;
            this.roles = roles;
            this.order = order;
            this.module = module;
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
            return module;
        }
    }

    /** The 犹豫期 clock on a case page (三.10). */
    @Component(service = Screen.class)
    public static final class HesitationClockScreen extends Data {
        /** Made by the component runtime. */
        public HesitationClockScreen() {
            super("hesitation-clock", Slot.CASE_PANEL, "犹豫期", STAFF, 15, "hesitation-clock.js");
        }
    }

    /** The years: calendar, import, periods in words. */
    @Component(service = Screen.class)
    public static final class YearsScreen extends Data {
        /** Made by the component runtime. */
        public YearsScreen() {
            super("calendar-years", Slot.NAV, "工作日历", Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.COURT_LEADER,
                    Role.TRIAL_MANAGEMENT, Role.CENTRE_STAFF, Role.COORDINATOR, Role.CLERK, Role.IT_OPERATIONS), 80,
                    "years.js");
        }
    }
}
