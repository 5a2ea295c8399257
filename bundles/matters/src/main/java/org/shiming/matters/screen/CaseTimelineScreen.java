package org.shiming.matters.screen;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.identity.Role;
import org.shiming.api.screen.Screen;

/** The closed loop of a case, drawn, with its timeline and what may come next (二(三)). */
@Component(service = Screen.class)
public final class CaseTimelineScreen implements Screen {
    @Override
    public String id() {
        return "case-timeline";
    }

    @Override
    public Slot slot() {
        return Slot.CASE_PANEL;
    }

    @Override
    public String title() {
        return "释明闭环";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.JUDGE, Role.CLERK, Role.DUTY_LAWYER, Role.EXPERT, Role.COUNSELLOR, Role.RETIRED_JUDGE,
                Role.CENTRE_STAFF, Role.COORDINATOR, Role.DIVISION_HEAD, Role.COURT_LEADER, Role.TRIAL_MANAGEMENT);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String module() {
        return "case-timeline.js";
    }
}
