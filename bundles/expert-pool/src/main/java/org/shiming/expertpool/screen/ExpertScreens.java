package org.shiming.expertpool.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The screens of the pool and of bookings. */
public final class ExpertScreens {
    private ExpertScreens() {}

    /** What the screens share. */
    private abstract static class Data implements Screen {
        private final String id;
        private final String title;
        private final String module;
        private final Set<Role> roles;

        Data(String id, String title, String module, Set<Role> roles) {
            this.id = id;
            this.title = title;
            this.module = module;
            this.roles = roles;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Slot slot() {
            return Slot.NAV;
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
            return 45;
        }

        @Override
        public String module() {
            return module;
        }
    }

    /** Who is of the pool, with review (三.4(2)). */
    @Component(service = Screen.class)
    public static final class Pool extends Data {
        /** Made by the component runtime. */
        public Pool() {
            super("expert-pool", "专家智库", "pool.js",
                    Set.of(Role.CENTRE_STAFF, Role.COORDINATOR, Role.TRIAL_MANAGEMENT, Role.COURT_LEADER));
        }
    }

    /** Bookings with their steps (三.6). */
    @Component(service = Screen.class)
    public static final class Board extends Data {
        /** Made by the component runtime. */
        public Board() {
            super("expert-board", "专家预约", "board.js", Set.of(Role.CENTRE_STAFF, Role.COORDINATOR, Role.CLERK,
                    Role.TRIAL_MANAGEMENT, Role.COURT_LEADER));
        }
    }

    /** An expert's own bookings. */
    @Component(service = Screen.class)
    public static final class Mine extends Data {
        /** Made by the component runtime. */
        public Mine() {
            super("expert-mine", "我的释明预约", "mine.js", Set.of(Role.EXPERT, Role.COUNSELLOR));
        }
    }
}
