package org.shiming.calendar.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** Avenues, fees owed and papers of a case, on the case page (三.2, 三.5, 三.13). */
@Component
public final class RemediesPanelScreen implements Screen {
    private static final int ORDER = 40;

    @Override
    public String id() {
        return "calendar-remedies";
    }

    @Override
    public Slot slot() {
        return Slot.CASE_PANEL;
    }

    @Override
    public String title() {
        return "救济途径与诉讼费";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.JUDGE, Role.CLERK, Role.CENTRE_STAFF, Role.COORDINATOR, Role.DIVISION_HEAD);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String module() {
        return "remedies-panel.js";
    }
}
