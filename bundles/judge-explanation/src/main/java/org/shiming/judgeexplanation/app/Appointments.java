package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.JudgeAppointments;
import org.shiming.api.matters.Matters;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.domain.After;
import org.shiming.judgeexplanation.store.AppointmentRow;
import org.shiming.judgeexplanation.store.LoopQueries;
import org.shiming.support.text.Texts;

/**
 * A judge's own appointments (三.7): 由释明中心工作人员安排合议庭法官（不局限于承办法官）负责预约释明. The kernel keeps them and
 * decides; here a judge sees them, hands one over, moves it, or says that it did not take place.
 */
@Component(service = Appointments.class)
public final class Appointments {
    private static final int REASON = 500;

    private final JudgeUnit unit;
    private final Cases cases;
    private final Matters matters;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile JudgeAppointments kernel;

    /**
     * @param unit the store
     * @param cases the host's cases
     * @param matters the kernel
     */
    @Activate
    public Appointments(@Reference JudgeUnit unit, @Reference Cases cases, @Reference Matters matters) {
        this.unit = unit;
        this.cases = cases;
        this.matters = matters;
    }

    Appointments(JudgeUnit unit, Cases cases, Matters matters, JudgeAppointments kernel) {
        this(unit, cases, matters);
        this.kernel = kernel;
    }

    /**
     * What to list.
     *
     * @param state only this state
     * @param after where the page begins, if it is not the first
     * @param max 1 to 100
     */
    public record Filter(Optional<Appointment.State> state, Optional<After> after, int max) {}

    /** A page. @param items the next first @param next where the next page begins @param total of this filter */
    public record Page(List<Item> items, Optional<After> next, long total) {}

    /** One appointment. @param about what never changes @param now how it stands */
    public record Item(AppointmentRow.About about, AppointmentRow.Now now) {}

    /** A colleague who may take an appointment over. @param id identifier @param name name @param position 审判长 … */
    public record Colleague(PersonId id, String name, String position) {}

    /**
     * The caller's own appointments.
     *
     * @param caller the judge
     * @param filter what
     * @return a page
     */
    public Page mine(Caller caller, Filter filter) {
        String court = caller.court().value();
        String judge = caller.id().value();
        Optional<String> state = filter.state().map(Enum::name);
        return unit.tx().read(em -> {
            List<Item> items = LoopQueries.appointments(em, court, judge, state, filter.after(), filter.max()).stream()
                    .map(row -> new Item(row.about(), row.now())).toList();
            Optional<After> next = items.size() < filter.max() ? Optional.empty()
                    : Optional.of(items.get(items.size() - 1))
                            .map(last -> new After(last.now().at(), last.about().id()));
            return new Page(items, next, LoopQueries.countAppointments(em, court, judge, state));
        });
    }

    /**
     * Who else of the panel could take it.
     *
     * @param caller the judge whose it is
     * @param id which
     * @return the others of the panel; or {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_NOT_YOURS}, {@code HOST_AWAY}
     */
    public Outcome<List<Colleague>> colleagues(Caller caller, AppointmentId id) {
        return own(caller, id)
                .then(item -> cases.find(caller, new CaseNumber(item.about().caseNumber()), false).outcome())
                .map(facts -> facts.panel().stream().filter(member -> !member.person().equals(caller.id()))
                        .map(Appointments::colleague).toList());
    }

    private static Colleague colleague(CaseFacts.PanelMember member) {
        return new Colleague(member.person(), member.name(), member.position());
    }

    /**
     * Hands an appointment over to another judge of the panel.
     *
     * @param act the judge whose it is, under which message
     * @param id which
     * @param to who takes it
     * @param reason why
     * @param approval needed where the gate says so: a sole judge's case
     * @return the appointment; or {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_NOT_YOURS},
     *         {@code HANDOVER_NOT_INSTALLED}, or what {@link JudgeAppointments#handOver} refuses
     */
    public Outcome<Appointment> handOver(Act act, AppointmentId id, PersonId to, String reason,
            Optional<RecordSession.Approval> approval) {
        String why = Texts.required(reason, REASON, "移交理由");
        return own(act.caller(), id).then(item -> kernel())
                .then(present -> present.handOver(act, id, to, why, approval)).map(done -> noted(done, why));
    }

    /**
     * Moves an appointment to another time; it does not use the once again.
     *
     * @param act the judge whose it is, under which message
     * @param id which
     * @param at when
     * @param reason why
     * @return the appointment; or as {@link #handOver}
     */
    public Outcome<Appointment> reschedule(Act act, AppointmentId id, Instant at, String reason) {
        String why = Texts.required(reason, REASON, "改期理由");
        return own(act.caller(), id).then(item -> kernel()).then(present -> present.reschedule(act, id, at, why))
                .map(done -> noted(done, why));
    }

    /**
     * Says that an appointment was cancelled by the court, or that the party did not come.
     *
     * @param act the judge whose it is, under which message
     * @param id which
     * @param state CANCELLED or PARTY_NO_SHOW; one that was held is recorded as a session
     * @param reason why
     * @return the appointment; or {@code APPOINTMENT_RECORD_SESSION}, or as {@link #handOver}
     */
    public Outcome<Appointment> end(Act act, AppointmentId id, Appointment.State state, String reason) {
        String why = Texts.required(reason, REASON, "理由");
        if (state != Appointment.State.CANCELLED && state != Appointment.State.PARTY_NO_SHOW) {
            return Outcome.refused(Refusal.of(FaultKind.BAD_INPUT, "APPOINTMENT_RECORD_SESSION",
                    "已进行的预约请通过“记录释明”登记；此处只能登记取消或当事人未到场，本次未保存。"));
        }
        return own(act.caller(), id).then(item -> matters.change(act, id, state, why)).map(done -> noted(done, why));
    }

    /**
     * An appointment of the caller's own.
     *
     * @param caller the judge
     * @param id which
     * @return it; or {@code APPOINTMENT_UNKNOWN}, {@code APPOINTMENT_NOT_YOURS}
     */
    Outcome<Item> own(Caller caller, AppointmentId id) {
        Item item = unit.tx().read(em -> Optional.ofNullable(em.find(AppointmentRow.class, id.value()))
                .map(row -> new Item(row.about(), row.now())).orElse(null));
        if (item == null || !item.about().court().equals(caller.court().value())) {
            return Outcome.refused(
                    Refusal.of(FaultKind.NOT_FOUND, "APPOINTMENT_UNKNOWN", "没有找到这次法官预约，请刷新页面后重试；本次未保存。"));
        }
        if (!item.now().judge().equals(caller.id().value())) {
            return Outcome.refused(Refusal.of(FaultKind.FORBIDDEN, "APPOINTMENT_NOT_YOURS",
                    "这次预约不由您承担（可能已移交），请刷新页面查看；本次未保存。"));
        }
        return Outcome.done(item);
    }

    private Outcome<JudgeAppointments> kernel() {
        JudgeAppointments present = kernel;
        return present == null
                ? Outcome.refused(Refusal.of(FaultKind.UNAVAILABLE, "HANDOVER_NOT_INSTALLED",
                        "移交与改期功能未安装或正在更新，预约保持不变，请稍后重试。"))
                : Outcome.done(present);
    }

    private Appointment noted(Appointment done, String reason) {
        unit.tx().run(em -> AppointmentEntries.note(em, done, reason));
        return done;
    }
}
