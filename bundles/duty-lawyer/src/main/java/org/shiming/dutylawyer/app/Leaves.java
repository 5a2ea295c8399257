package org.shiming.dutylawyer.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.Leave;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.LeaveRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.dutylawyer.store.ShiftRow;
import org.shiming.support.text.Texts;

/** Leaves: planned shifts in them fall open for a cover, new ones are refused. */
@Component(service = Leaves.class)
public final class Leaves {
    private final DutyUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings the hours */
    @Activate
    public Leaves(@Reference DutyUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /**
     * A leave as it was taken or cancelled.
     *
     * @param subject the leave
     * @param owner whose
     * @param from first half-day
     * @param to last half-day
     * @param shifts how many shifts fell open, or came back
     * @param state TAKEN or CANCELLED
     * @param reason why
     * @param summary a sentence without names
     */
    public record Told(String subject, String owner, String from, String to, int shifts, String state, String reason,
            String summary) {}

    /** A leave to look at. @param leave the leave @param reason why */
    public record Taken(Leave leave, String reason) {}

    /**
     * Takes leave: for oneself, or for others by the centre.
     *
     * @param act who, under which message
     * @param person whose leave
     * @param from first half-day
     * @param to last half-day
     * @param reason why
     * @return what came of it; or {@code NOT_YOURS}, {@code SLOT_PAST}, {@code PERSON_UNKNOWN}
     */
    public Outcome<Told> take(Act act, String person, Slot from, Slot to, String reason) {
        String why = Texts.required(reason, 500, "请假原因");
        Leave leave = new Leave(UUID.randomUUID().toString(), person, from, to);
        Optional<Refusal> no = Rights.over(act.caller(), person);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return unit.once(act, "takeLeave", List.of(person, from.key(), to.key(), why), Told.class, em -> {
            String court = act.caller().court().value();
            if (settings.hours().over(to, unit.now())) {
                return Outcome.refused(Refusals.past(to));
            }
            return People.known(em, court, person).then(known -> {
                em.persist(new LeaveRow(court, leave, why, unit.clock().millis()));
                int open = open(em, court, leave, why);
                return unit.done(act, "LEAVE_TAKEN", "", new Told(leave.id(), person, from.key(), to.key(), open,
                        "TAKEN", why, "值班人员请假，" + open + " 个班次待替班"));
            });
        });
    }

    /**
     * Cancels a leave; shifts that nobody covers yet and that have not begun come back.
     *
     * @param act who, under which message
     * @param id which
     * @return what came of it; or {@code LEAVE_UNKNOWN}, {@code NOT_YOURS}
     */
    public Outcome<Told> cancel(Act act, String id) {
        return unit.once(act, "cancelLeave", id, Told.class, em -> {
            String court = act.caller().court().value();
            LeaveRow row = em.find(LeaveRow.class, id);
            if (row == null || !row.court().equals(court) || !row.holds()) {
                return Outcome.refused(Refusals.leaveUnknown());
            }
            Leave leave = row.leave();
            Optional<Refusal> no = Rights.over(act.caller(), leave.person());
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            row.cancel();
            em.flush();
            int back = comeBack(em, court, leave);
            return unit.done(act, "LEAVE_CANCELLED", "", new Told(id, leave.person(), leave.from().key(),
                    leave.to().key(), back, "CANCELLED", row.reason(), "值班人员销假，" + back + " 个班次恢复"));
        });
    }

    /** @param caller who asks @return leaves of the caller's court that are not over: all, or the caller's own */
    public List<Taken> list(Caller caller) {
        Optional<String> whose = Rights.arranges(caller) ? Optional.empty() : Optional.of(caller.id().value());
        LocalDate today = unit.now().toLocalDate();
        return unit.tx().read(em -> Rows.leaves(em, caller.court().value(), whose, today)).stream()
                .map(row -> new Taken(row.leave(), row.reason())).toList();
    }

    private int open(EntityManager em, String court, Leave leave, String why) {
        List<ShiftRow> planned = of(em, court, leave, ShiftState.PLANNED).stream()
                .filter(row -> !settings.hours().over(row.shift().slot(), unit.now())).toList();
        planned.forEach(row -> Seats.vacate(em, row, ShiftState.ON_LEAVE, why));
        return planned.size();
    }

    private int comeBack(EntityManager em, String court, Leave leave) {
        int back = 0;
        for (ShiftRow row : of(em, court, leave, ShiftState.ON_LEAVE)) {
            Slot slot = row.shift().slot();
            boolean taken = Rows.values(Rows.shifts(em, court, slot)).stream().anyMatch(other -> other.holds()
                    && (other.seat() == row.shift().seat() || other.person().equals(leave.person())));
            boolean away = !Rows.leaves(em, court, leave.person(), slot).isEmpty();
            if (!taken && !away && !settings.hours().begun(slot, unit.now())) {
                row.become(ShiftState.PLANNED, "");
                em.flush();
                back++;
            }
        }
        return back;
    }

    private static List<ShiftRow> of(EntityManager em, String court, Leave leave, ShiftState state) {
        LocalDate from = leave.from().day();
        LocalDate to = leave.to().day();
        Rows.lock(em, court, Rows.values(Rows.shifts(em, court, from, to)).stream()
                .filter(shift -> shift.person().equals(leave.person())).map(shift -> shift.slot().day()).toList());
        return Rows.shifts(em, court, from, to).stream().filter(row -> row.shift().person().equals(leave.person())
                && leave.covers(row.shift().slot()) && row.shift().state() == state).toList();
    }
}
