package org.shiming.leaderassignment.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The screens of designations and leaders' items. */
public final class LeaderScreens {
    private static final Set<Role> ROLES = Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.CENTRE_STAFF, Role.COORDINATOR,
            Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.SUPERIOR_COURT);

    private LeaderScreens() {}

    /** What the three screens share. */
    private abstract static class Data implements Screen {
        private final String id;
        private final Slot slot;
        private final String title;
        private final String module;

        Data(String id, Slot slot, String title, String module) {
            this.id = id;
            this.slot = slot;
            this.title = title;
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
            return ROLES;
        }

        @Override
        public int order() {
            return 50;
        }

        @Override
        public String module() {
            return module;
        }
    }

    /** The board in the menu (三.9). */
    @Component(service = Screen.class)
    public static final class Board extends Data {
        /** Made by the component runtime. */
        public Board() {
            super("leader-board", Slot.NAV, "指定与交办", "board.js");
        }
    }

    /** The items of a case. */
    @Component(service = Screen.class)
    public static final class CasePanel extends Data {
        /** Made by the component runtime. */
        public CasePanel() {
            super("leader-case-panel", Slot.CASE_PANEL, "指定与交办", "case-panel.js");
        }
    }

    /** The card on the home page. */
    @Component(service = Screen.class)
    public static final class HomeCard extends Data {
        /** Made by the component runtime. */
        public HomeCard() {
            super("leader-home-card", Slot.HOME_CARD, "指定与交办", "home-card.js");
        }
    }
}
