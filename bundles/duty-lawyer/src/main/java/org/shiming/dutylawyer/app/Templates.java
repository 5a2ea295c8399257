package org.shiming.dutylawyer.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.dutylawyer.store.ShiftRow;
import org.shiming.dutylawyer.store.WeeklyRow;

/** The weekly template, and rosters made of it for working days (三.4(2)). */
@Component(service = Templates.class)
public final class Templates {
    private static final int MAX_DAYS = 92;
    private static final int MAX_LINES = 200;

    private final DutyUnit unit;
    private final Seats seats;
    private final WorkingDays days;

    /** @param unit the store @param seats the way onto the roster @param days the court's working days */
    @Activate
    public Templates(@Reference DutyUnit unit, @Reference Seats seats, @Reference WorkingDays days) {
        this.unit = unit;
        this.seats = seats;
        this.days = days;
    }

    /** One line: who serves then in every week. @param weekday the day @param half the half @param person who */
    public record Line(DayOfWeek weekday, Half half, String person) {}

    /**
     * A template as it was kept.
     *
     * @param subject the court's template
     * @param lines how many
     * @param summary a sentence
     */
    public record Saved(String subject, int lines, String summary) {}

    /**
     * What came of one half-day of the template.
     *
     * @param day the day
     * @param half AM or PM, empty if the whole day is meant
     * @param person who, empty if the whole day is meant
     * @param code {@code CREATED} or why not
     * @param sentence in Chinese
     */
    public record Row(String day, String half, String person, String code, String sentence) {}

    /**
     * What came of all.
     *
     * @param subject from and to
     * @param created how many
     * @param rows each
     * @param summary a sentence
     */
    public record Applied(String subject, int created, List<Row> rows, String summary) {
        /** Copies. */
        public Applied {
            rows = List.copyOf(rows);
        }
    }

    /** @param caller who asks @return the template of the caller's court */
    public List<Line> lines(Caller caller) {
        return unit.tx().read(em -> Rows.weekly(em, caller.court().value())).stream().map(Templates::line).toList();
    }

    /**
     * Replaces the template; rosters made of the former one stay.
     *
     * @param act who, under which message
     * @param lines the new template
     * @return what was kept; or {@code PERSON_UNKNOWN}
     */
    public Outcome<Saved> save(Act act, List<Line> lines) {
        if (lines.size() > MAX_LINES) {
            throw new InvalidValue("LIST_TOO_LONG", "周模板最多 " + MAX_LINES + " 行，请精简后重新提交；本次未保存。");
        }
        return unit.once(act, "saveTemplate", lines, Saved.class, em -> {
            String court = act.caller().court().value();
            for (Line line : lines) {
                if (People.known(em, court, line.person()) instanceof Outcome.Refused<?> unknown) {
                    return Outcome.refused(unknown.refusal());
                }
            }
            keep(em, court, lines);
            return unit.done(act, "TEMPLATE_SAVED", "", new Saved("template", lines.size(), "值班周模板已更新"));
        });
    }

    /**
     * Rosters the template's people on the working days of a period. Every line is tried for itself, and what could not
     * be is told with its reason. A day of which the calendar cannot tell whether it is worked is left to a human.
     *
     * @param act who, under which message
     * @param from first day
     * @param to last day, at most 92 days later
     * @return what came of each line
     */
    public Outcome<Applied> apply(Act act, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(MAX_DAYS))) {
            throw new InvalidValue("PERIOD_MALFORMED", "排班期间的结束应不早于开始，且不超过 " + MAX_DAYS + " 天，请改正后重新提交；本次未保存。");
        }
        return unit.once(act, "applyTemplate", List.of(from.toString(), to.toString()), Applied.class, em -> {
            List<Row> rows = apply(em, act.caller().court().value(), from, to);
            int created = (int) rows.stream().filter(row -> "CREATED".equals(row.code())).count();
            return unit.done(act, "ROSTER_MADE", "", new Applied(from + "/" + to, created, rows,
                    "按周模板排班 " + created + " 个班次"));
        });
    }

    List<Row> apply(EntityManager em, String court, LocalDate from, LocalDate to) {
        Rows.lock(em, court, from.datesUntil(to.plusDays(1)).toList());
        List<WeeklyRow> weekly = Rows.weekly(em, court);
        List<Row> rows = new ArrayList<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            List<WeeklyRow> lines = weekly.stream().filter(line -> line.weekday() == day.getDayOfWeek()).toList();
            WorkingDays.Kind kind = days.kind(day);
            if (kind == WorkingDays.Kind.WORKED && lines.isEmpty()) {
                rows.add(new Row(day.toString(), "", "", "NO_TEMPLATE", "工作日，但周模板没有这一天的安排，请手工排班"));
            } else if (kind != WorkingDays.Kind.WORKED && !lines.isEmpty()) {
                rows.add(new Row(day.toString(), "", "", kind.name(), kind.sentence()));
            } else {
                lines.forEach(line -> rows.add(one(em, court, line, day)));
            }
        });
        return rows;
    }

    static void keep(EntityManager em, String court, List<Line> lines) {
        Rows.weekly(em, court).forEach(em::remove);
        lines.stream().distinct().forEach(line -> em
                .persist(new WeeklyRow(UUID.randomUUID().toString(), court, line.weekday(), line.half(),
                        line.person())));
    }

    private Row one(EntityManager em, String court, WeeklyRow line, LocalDate day) {
        Slot slot = new Slot(day, line.half());
        // Whoever was rostered once, and then swapped, released or went on leave, is not put back by the template.
        Optional<Shift> before = Rows.shifts(em, court, slot).stream().map(ShiftRow::shift)
                .filter(shift -> shift.person().equals(line.person())).findFirst();
        if (before.isPresent()) {
            return new Row(day.toString(), line.half().name(), line.person(), "ROSTERED_BEFORE", "已排过班，保持现有安排");
        }
        Outcome<Shift> seated = seats.seat(em, court, line.person(), slot, Seats.Ground.of(ShiftOrigin.TEMPLATE));
        if (seated instanceof Outcome.Refused<Shift> refused) {
            Refusal why = refused.refusal();
            return new Row(day.toString(), line.half().name(), line.person(), why.code(), why.message());
        }
        return new Row(day.toString(), line.half().name(), line.person(), "CREATED", "已排班");
    }

    private static Line line(WeeklyRow row) {
        return new Line(row.weekday(), row.half(), row.person());
    }
}
