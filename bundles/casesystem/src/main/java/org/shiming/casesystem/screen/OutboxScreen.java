package org.shiming.casesystem.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** 宿主对接 / 待送达文书: what has not reached the case system, and how the line stands. */
@Component(service = Screen.class)
public final class OutboxScreen implements Screen {
    private static final int ORDER = 900;

    @Override
    public String id() {
        return "casesystem-outbox";
    }

    @Override
    public Slot slot() {
        return Slot.NAV;
    }

    @Override
    public String title() {
        return "待送达文书";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.IT_OPERATIONS, Role.TRIAL_MANAGEMENT, Role.COORDINATOR);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String module() {
        return "outbox.js";
    }
}
