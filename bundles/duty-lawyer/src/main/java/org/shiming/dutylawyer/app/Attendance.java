package org.shiming.dutylawyer.app;

import java.time.LocalDateTime;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.DutyHours;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.Refusals;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftState;

/** Signing in and out: by oneself, or by the centre for somebody who came. It is the attendance of the pay sheet. */
@Component(service = Attendance.class)
public final class Attendance {
    private final DutyUnit unit;
    private final Settings settings;
    private final PayLines lines;

    /** @param unit the store @param settings the hours @param lines lines of the pay sheet */
    @Activate
    public Attendance(@Reference DutyUnit unit, @Reference Settings settings, @Reference PayLines lines) {
        this.unit = unit;
        this.settings = settings;
        this.lines = lines;
    }

    /**
     * Signs in.
     *
     * @param act who, under which message
     * @param shift which
     * @return the shift; or {@code SHIFT_UNKNOWN}, {@code NOT_YOURS}, {@code SHIFT_STATE}, {@code SIGN_IN_TIME}
     */
    public Outcome<Rostered> signIn(Act act, String shift) {
        return unit.once(act, "signIn", shift, Rostered.class,
                em -> Seats.locked(em, act.caller().court().value(), shift).then(row -> {
                    Optional<Refusal> no = Rights.over(act.caller(), row.shift().person())
                            .or(() -> wrongState(row.shift(), ShiftState.PLANNED)).or(() -> wrongTime(row.shift()));
                    if (no.isPresent()) {
                        return Outcome.refused(no.get());
                    }
                    row.signIn(unit.clock().millis());
                    return unit.done(act, "SIGNED_IN", "", Rostered.of(row.shift(), "", "值班签到"));
                }));
    }

    /**
     * Signs out; the attended half-day becomes a line of the pay sheet. Who forgot it signs out later.
     *
     * @param act who, under which message
     * @param shift which
     * @return the shift; or {@code SHIFT_UNKNOWN}, {@code NOT_YOURS}, {@code SHIFT_STATE}
     */
    public Outcome<Rostered> signOut(Act act, String shift) {
        return unit.once(act, "signOut", shift, Rostered.class,
                em -> Seats.locked(em, act.caller().court().value(), shift).then(row -> {
                    Optional<Refusal> no = Rights.over(act.caller(), row.shift().person())
                            .or(() -> wrongState(row.shift(), ShiftState.SIGNED_IN));
                    if (no.isPresent()) {
                        return Outcome.refused(no.get());
                    }
                    row.signOut(unit.clock().millis());
                    lines.add(em, new PayLine.Work(row.court(), row.shift().person(), PayKind.HALF_DAY,
                            row.shift().id(), row.shift().slot().day().toString()));
                    return unit.done(act, "SIGNED_OUT", "", Rostered.of(row.shift(), "", "值班签退"));
                }));
    }

    private static Optional<Refusal> wrongState(Shift shift, ShiftState wanted) {
        return shift.state() == wanted ? Optional.empty() : Optional.of(Refusals.shiftState(shift));
    }

    private Optional<Refusal> wrongTime(Shift shift) {
        DutyHours hours = settings.hours();
        LocalDateTime now = unit.now();
        int minutes = settings.config().signInMinutes();
        boolean early = now.isBefore(hours.from(shift.slot()).minusMinutes(minutes));
        return early || hours.over(shift.slot(), now) ? Optional.of(Refusals.signInTime(shift.slot(), minutes))
                : Optional.empty();
    }
}
