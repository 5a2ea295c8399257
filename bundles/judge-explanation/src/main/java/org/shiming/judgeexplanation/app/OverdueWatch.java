package org.shiming.judgeexplanation.app;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.judgeexplanation.store.DutyRow;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;

/** Writes one fact per duty that has become overdue, and names last days that the calendar could not tell before. */
@Component(service = OverdueWatch.class)
public final class OverdueWatch {
    private final JudgeUnit unit;
    private final DueDays dueDays;

    /**
     * @param unit the store
     * @param dueDays last days
     */
    @Activate
    public OverdueWatch(@Reference JudgeUnit unit, @Reference DueDays dueDays) {
        this.unit = unit;
        this.dueDays = dueDays;
    }

    /**
     * One look.
     *
     * @return whether some were told, so that there may be more
     */
    boolean round() {
        unit.tx().run(em -> JudgeQueries.withoutDueDay(em)
                .forEach(duty -> duty.due(duty.due(), dueDays.lastDay(duty.due()))));
        String today = LocalDate.now(unit.clock()).toString();
        int told = unit.tx().write(em -> {
            List<DutyRow> overdue = JudgeQueries.newlyOverdue(em, today);
            overdue.forEach(duty -> {
                duty.noteOverdue();
                Journal.append(em, List.of(Fact.of("DUTY_OVERDUE", unit.clock().instant(), duty.court(),
                        duty.caseNumber(), "judge-explanation", 1, new Overdue(duty.documentId(), duty.partyId(),
                                duty.judge(), duty.division(), duty.dueOn().map(Object::toString).orElse("")))));
            });
            return overdue.size();
        });
        if (told > 0) {
            unit.ring();
        }
        return told > 0;
    }

    /**
     * The payload.
     *
     * @param document the document
     * @param party the party
     * @param judge the owner
     * @param division the owner's unit
     * @param dueOn the last day
     */
    record Overdue(String document, String party, String judge, String division, String dueOn) {}
}
