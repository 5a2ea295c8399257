package org.shiming.ledger.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** 台账管理 in the host's menu: months, exports, roots (三.11). */
@Component
public final class OfficeScreen implements Screen {
    @Override
    public String id() {
        return "ledger-office";
    }

    @Override
    public Slot slot() {
        return Slot.NAV;
    }

    @Override
    public String title() {
        return "台账管理";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRIAL_MANAGEMENT, Role.COURT_LEADER, Role.COORDINATOR);
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String module() {
        return "office.js";
    }
}
