package org.shiming.calendar.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** Court fees and interest for delay, with the derivation, in the menu (三.2). */
@Component
public final class CalculatorScreen implements Screen {
    private static final int ORDER = 70;

    @Override
    public String id() {
        return "calendar-calculator";
    }

    @Override
    public Slot slot() {
        return Slot.NAV;
    }

    @Override
    public String title() {
        return "诉讼费与利息";
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
        return "calculator.js";
    }
}
