package org.shiming.reception.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The screens of reception. */
public final class ReceptionScreens {
    private static final Set<Role> ROLES = Set.of(Role.CLERK, Role.CENTRE_STAFF, Role.COORDINATOR);

    private ReceptionScreens() {}

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
            return 20;
        }

        @Override
        public String module() {
            return module;
        }
    }

    /** Registration and queue in the menu (三.3, 三.5). */
    @Component(service = Screen.class)
    public static final class Desk extends Data {
        /** Made by the component runtime. */
        public Desk() {
            super("reception-desk", Slot.NAV, "来访接待", "desk.js");
        }
    }

    /** Visits and slips of a case; a judge refers from here. */
    @Component(service = Screen.class)
    public static final class CasePanel extends Data {
        /** Made by the component runtime. */
        public CasePanel() {
            super("reception-case-panel", Slot.CASE_PANEL, "来访与引导", "case-panel.js");
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.CLERK, Role.CENTRE_STAFF, Role.COORDINATOR, Role.JUDGE);
        }

        @Override
        public int order() {
            return 45;
        }
    }

    /** The card on the home page. */
    @Component(service = Screen.class)
    public static final class HomeCard extends Data {
        /** Made by the component runtime. */
        public HomeCard() {
            super("reception-home-card", Slot.HOME_CARD, "今日来访", "home-card.js");
        }
    }
}
