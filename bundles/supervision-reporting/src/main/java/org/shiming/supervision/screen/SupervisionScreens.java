package org.shiming.supervision.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The screens of supervision: the dashboard, and the monthly review. */
public final class SupervisionScreens {
    private SupervisionScreens() {}

    /** 监督看板 (一(三), 四(三)). */
    @Component(service = Screen.class)
    public static final class Dashboard implements Screen {
        @Override
        public String id() {
            return "supervision-dashboard";
        }

        @Override
        public Slot slot() {
            return Slot.NAV;
        }

        @Override
        public String title() {
            return "监督看板";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.DIVISION_HEAD, Role.COORDINATOR);
        }

        @Override
        public int order() {
            return 70;
        }

        @Override
        public String module() {
            return "dashboard.js";
        }
    }

    /** 月调度 (四(三)). */
    @Component(service = Screen.class)
    public static final class MonthlyReview implements Screen {
        @Override
        public String id() {
            return "supervision-month";
        }

        @Override
        public Slot slot() {
            return Slot.NAV;
        }

        @Override
        public String title() {
            return "月调度";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.COURT_LEADER, Role.TRIAL_MANAGEMENT, Role.COORDINATOR);
        }

        @Override
        public int order() {
            return 71;
        }

        @Override
        public String module() {
            return "month.js";
        }
    }
}
