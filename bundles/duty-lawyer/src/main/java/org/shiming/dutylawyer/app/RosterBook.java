package org.shiming.dutylawyer.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.RosterRules;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftOrigin;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.PersonRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.dutylawyer.store.ShiftRow;

/** The roster to look at: people by half-days, the gaps, and proposals that wait (三.4(2)). */
@Component(service = RosterBook.class)
public final class RosterBook {
    private static final int MAX_DAYS = 35;

    private final DutyUnit unit;
    private final Settings settings;
    private final WorkingDays days;

    /** @param unit the store @param settings hours and seats @param days the court's working days */
    @Activate
    public RosterBook(@Reference DutyUnit unit, @Reference Settings settings, @Reference WorkingDays days) {
        this.unit = unit;
        this.settings = settings;
        this.days = days;
    }

    /** A day of the page. @param day the day @param kind worked, rest day or unknown */
    public record Day(LocalDate day, WorkingDays.Kind kind) {}

    /**
     * A shift as the page shows it.
     *
     * @param shift the shift
     * @param label its state in words, absence included
     * @param open whether it is on leave and nobody covers it
     * @param reason why it was changed, empty if it was not
     */
    public record Cell(Shift shift, String label, boolean open, String reason) {
        /** @return whether it may be offered or asked for in a swap, as far as the shift itself tells */
        public boolean swappable() {
            return shift.state() == ShiftState.PLANNED && shift.origin() != ShiftOrigin.SWAP
                    && shift.origin() != ShiftOrigin.COVER;
        }
    }

    /**
     * A gap: fewer are rostered than there are seats, on a working day to come.
     *
     * @param slot when
     * @param free how many
     */
    public record Gap(Slot slot, int free) {}

    /**
     * A page.
     *
     * @param today the court's day
     * @param seats seats per half-day
     * @param days the days
     * @param people everybody on the list who is not removed, or has a shift here
     * @param cells every shift of the days
     * @param gaps where somebody is missing
     */
    public record Page(LocalDate today, int seats, List<Day> days, List<DutyPerson> people, List<Cell> cells,
            List<Gap> gaps) {
        /** Copies. */
        public Page {
            days = List.copyOf(days);
            people = List.copyOf(people);
            cells = List.copyOf(cells);
            gaps = List.copyOf(gaps);
        }
    }

    /** @return now */
    public Instant now() {
        return unit.clock().instant();
    }

    /** @return the court's day */
    public LocalDate today() {
        return unit.now().toLocalDate();
    }

    /**
     * A page of the roster.
     *
     * @param caller who looks, at the own court's
     * @param from first day
     * @param count how many days, 1 to 35
     * @return the page
     */
    public Page page(Caller caller, LocalDate from, int count) {
        if (count < 1 || count > MAX_DAYS) {
            throw new InvalidValue("PERIOD_MALFORMED", "一次查看 1 至 " + MAX_DAYS + " 天的排班，请缩短期间后重试。");
        }
        String court = caller.court().value();
        LocalDateTime now = unit.now();
        List<Day> page = from.datesUntil(from.plusDays(count)).map(day -> new Day(day, days.kind(day))).toList();
        return unit.tx().read(em -> {
            List<ShiftRow> rows = Rows.shifts(em, court, from, from.plusDays(count - 1L));
            List<Shift> shifts = Rows.values(rows);
            List<DutyPerson> people = Rows.people(em, court).stream().map(PersonRow::person)
                    .filter(person -> person.state() != PersonState.REMOVED
                            || shifts.stream().anyMatch(shift -> shift.person().equals(person.id())))
                    .toList();
            List<Cell> cells = rows.stream().map(row -> cell(row, shifts, now)).toList();
            return new Page(now.toLocalDate(), settings.rules().seats(), page, people, cells,
                    gaps(page, shifts, settings.rules(), now));
        });
    }

    /** @param caller who asks @return the caller's own shifts from yesterday on, the next first */
    public List<Cell> mine(Caller caller) {
        LocalDateTime now = unit.now();
        LocalDate from = now.toLocalDate().minusDays(1);
        return unit.tx().read(em -> {
            List<ShiftRow> rows = Rows.shifts(em, caller.court().value(), from, from.plusDays(62));
            List<Shift> shifts = Rows.values(rows);
            return rows.stream().filter(row -> row.shift().person().equals(caller.id().value()))
                    .filter(row -> row.shift().state() != ShiftState.RELEASED)
                    .map(row -> cell(row, shifts, now)).toList();
        });
    }

    /** A proposal. @param id identifier @param reason why @param mine the shift given @param theirs the shift wanted */
    public record Proposal(String id, String reason, Shift mine, Shift theirs) {}

    /** @param caller who asks @return proposals that wait: all, or those that concern the caller */
    public List<Proposal> proposals(Caller caller) {
        String who = caller.id().value();
        return unit.tx().read(em -> Rows.openSwaps(em, caller.court().value()).stream()
                .filter(row -> Rights.arranges(caller) || who.equals(row.other()) || who.equals(row.proposer()))
                .map(row -> new Proposal(row.id(), row.reason(), em.find(ShiftRow.class, row.mine()).shift(),
                        em.find(ShiftRow.class, row.theirs()).shift()))
                .toList());
    }

    private Cell cell(ShiftRow row, List<Shift> shifts, LocalDateTime now) {
        Shift shift = row.shift();
        boolean seatFree = shifts.stream().noneMatch(other -> other.holds() && other.slot().equals(shift.slot())
                && other.seat() == shift.seat());
        boolean open = shift.state() == ShiftState.ON_LEAVE && seatFree && !settings.hours().over(shift.slot(), now);
        return new Cell(shift, shift.label(settings.hours(), now), open, row.reason());
    }

    private static List<Gap> gaps(List<Day> page, List<Shift> shifts, RosterRules rules, LocalDateTime now) {
        List<Gap> gaps = new ArrayList<>();
        for (Day day : page) {
            for (Half half : Half.values()) {
                Slot slot = new Slot(day.day(), half);
                int held = (int) shifts.stream().filter(shift -> shift.holds() && shift.slot().equals(slot)).count();
                if (day.kind() == WorkingDays.Kind.WORKED && held < rules.seats() && !rules.hours().over(slot, now)) {
                    gaps.add(new Gap(slot, rules.seats() - held));
                }
            }
        }
        return gaps;
    }
}
