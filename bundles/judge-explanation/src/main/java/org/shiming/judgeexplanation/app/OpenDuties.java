package org.shiming.judgeexplanation.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.calendar.OpenDeadlines;
import org.shiming.api.value.CourtCode;
import org.shiming.judgeexplanation.store.DutyRow;
import org.shiming.judgeexplanation.store.JudgeQueries;

/** Counts the last days of open mandatory explanations (三.1) anew when a year's holidays were confirmed. */
@Component(service = OpenDeadlines.class)
public final class OpenDuties implements OpenDeadlines {
    private final JudgeUnit unit;
    private final DueDays dueDays;

    /** @param unit the store @param dueDays last days */
    @Activate
    public OpenDuties(@Reference JudgeUnit unit, @Reference DueDays dueDays) {
        this.unit = unit;
        this.dueDays = dueDays;
    }

    @Override
    public String name() {
        return JudgeUnit.NAME;
    }

    @Override
    public List<Changed> recompute() {
        List<Changed> changed = new ArrayList<>();
        String after = "";
        do {
            String from = after;
            List<DutyRow> seen = unit.tx().write(em -> {
                List<DutyRow> duties = JudgeQueries.openAfter(em, from);
                duties.forEach(duty -> recount(duty).ifPresent(changed::add));
                return duties;
            });
            after = seen.isEmpty() ? "" : seen.get(seen.size() - 1).id();
        } while (!after.isEmpty());
        return changed;
    }

    private Optional<Changed> recount(DutyRow duty) {
        Optional<LocalDate> before = duty.dueOn();
        Optional<LocalDate> now = dueDays.lastDay(duty.due());
        if (now.equals(before)) {
            return Optional.empty();
        }
        duty.due(duty.due(), now);
        return Optional.of(new Changed(new CourtCode(duty.court()), duty.caseNumber(), "刚性释明期限", before, now));
    }
}
