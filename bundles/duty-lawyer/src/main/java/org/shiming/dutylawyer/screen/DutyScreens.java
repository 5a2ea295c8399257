package org.shiming.dutylawyer.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The screens of the lawyers on duty. */
public final class DutyScreens {
    private DutyScreens() {}

    /** What they share. */
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

    /** Parties who wait for the lawyer on duty (三.5). */
    @Component(service = Screen.class)
    public static final class ReceptionScreen extends Data {
        /** Made by the component runtime. */
        public ReceptionScreen() {
            super("duty-reception", Slot.NAV, "值班接待", Set.of(Role.DUTY_LAWYER, Role.RETIRED_JUDGE), 20,
                    "reception.js");
        }
    }

    /** The caller's own shifts. */
    @Component(service = Screen.class)
    public static final class MineScreen extends Data {
        /** Made by the component runtime. */
        public MineScreen() {
            super("duty-mine", Slot.NAV, "我的值班", Set.of(Role.DUTY_LAWYER, Role.RETIRED_JUDGE), 21, "mine.js");
        }
    }

    /** The roster (三.4(2)). */
    @Component(service = Screen.class)
    public static final class RosterScreen extends Data {
        /** Made by the component runtime. */
        public RosterScreen() {
            super("duty-roster", Slot.NAV, "值班排班", Set.of(Role.COORDINATOR, Role.CENTRE_STAFF, Role.TRIAL_MANAGEMENT,
                    Role.COURT_LEADER, Role.CLERK, Role.DUTY_LAWYER, Role.RETIRED_JUDGE), 22, "roster.js");
        }
    }

    /** The pay sheet (三.4(3)). */
    @Component(service = Screen.class)
    public static final class PayScreen extends Data {
        /** Made by the component runtime. */
        public PayScreen() {
            super("duty-pay", Slot.NAV, "值班劳务报酬", Set.of(Role.COORDINATOR, Role.TRIAL_MANAGEMENT, Role.COURT_LEADER,
                    Role.DUTY_LAWYER, Role.RETIRED_JUDGE), 23, "pay.js");
        }
    }

    /** Who is on duty now. */
    @Component(service = Screen.class)
    public static final class NowCard extends Data {
        /** Made by the component runtime. */
        public NowCard() {
            super("duty-now", Slot.HOME_CARD, "值班律师", Set.of(Role.JUDGE, Role.DIVISION_HEAD, Role.COORDINATOR,
                    Role.CENTRE_STAFF, Role.TRIAL_MANAGEMENT, Role.COURT_LEADER, Role.CLERK, Role.DUTY_LAWYER,
                    Role.RETIRED_JUDGE), 20, "now-card.js");
        }
    }
}
