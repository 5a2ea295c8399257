package org.shiming.judgeexplanation.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The judge's screens. */
public final class JudgeScreens {
    private JudgeScreens() {}

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

    /** The panel on a case page (三.1). */
    @Component(service = Screen.class)
    public static final class CasePanelScreen extends Data {
        /** Made by the component runtime. */
        public CasePanelScreen() {
            super("judge-case-panel", Slot.CASE_PANEL, "判后释明", Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.COURT_LEADER,
                    Role.TRIAL_MANAGEMENT, Role.CENTRE_STAFF, Role.COORDINATOR, Role.CLERK), 10, "case-panel.js");
        }
    }

    /** The worklist in the menu. */
    @Component(service = Screen.class)
    public static final class WorklistScreen extends Data {
        /** Made by the component runtime. */
        public WorklistScreen() {
            super("judge-worklist", Slot.NAV, "释明待办",
                    Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.COURT_LEADER, Role.TRIAL_MANAGEMENT), 10,
                    "worklist.js");
        }
    }

    /** The card on the home page. */
    @Component(service = Screen.class)
    public static final class HomeCard extends Data {
        /** Made by the component runtime. */
        public HomeCard() {
            super("judge-home-card", Slot.HOME_CARD, "刚性释明",
                    Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.COURT_LEADER, Role.TRIAL_MANAGEMENT), 10,
                    "home-card.js");
        }
    }

    /** The judge's appointments in the menu (三.7). */
    @Component(service = Screen.class)
    public static final class AppointmentsScreen extends Data {
        /** Made by the component runtime. */
        public AppointmentsScreen() {
            super("judge-appointments", Slot.NAV, "我的预约", Set.of(Role.JUDGE), 12, "appointments.js");
        }
    }

    /** What judges told the centre, in the centre's menu (三.12). */
    @Component(service = Screen.class)
    public static final class NoticesScreen extends Data {
        /** Made by the component runtime. */
        public NoticesScreen() {
            super("judge-notices", Slot.NAV, "法官联系", Set.of(Role.CENTRE_STAFF, Role.COORDINATOR), 20, "notices.js");
        }
    }
}
