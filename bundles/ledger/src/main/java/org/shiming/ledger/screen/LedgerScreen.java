package org.shiming.ledger.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** 工作台账 in the host's menu (三.11). */
@Component
public final class LedgerScreen implements Screen {
    @Override
    public String id() {
        return "ledger";
    }

    @Override
    public Slot slot() {
        return Slot.NAV;
    }

    @Override
    public String title() {
        return "工作台账";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.TRIAL_MANAGEMENT, Role.COURT_LEADER, Role.COORDINATOR, Role.CENTRE_STAFF,
                Role.DIVISION_HEAD, Role.JUDGE);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String module() {
        return "ledger.js";
    }
}
