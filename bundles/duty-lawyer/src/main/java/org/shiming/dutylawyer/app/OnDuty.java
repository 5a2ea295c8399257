package org.shiming.dutylawyer.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.value.CourtCode;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.ShiftState;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;

/** Who is on duty (三.4(2), 三.5): one answer for screen, SMS, service and gates. */
@Component(service = OnDuty.class)
public final class OnDuty {
    private static final int LOOK_AHEAD_DAYS = 31;

    private final DutyUnit unit;
    private final Settings settings;

    /** @param unit the store @param settings hours and place */
    @Activate
    public OnDuty(@Reference DutyUnit unit, @Reference Settings settings) {
        this.unit = unit;
        this.settings = settings;
    }

    /**
     * Somebody on duty.
     *
     * @param shift the shift
     * @param person who
     * @param present whether signed in
     */
    public record Serving(Shift shift, DutyPerson person, boolean present) {}

    /**
     * The answer.
     *
     * @param slot the half-day that runs, empty outside the hours
     * @param serving who is on duty now, those present first
     * @param next the next half-day with somebody rostered, empty if there is none within a month
     * @param nextServing who that will be
     * @param code {@code ON_DUTY}, {@code NOBODY_SIGNED_IN}, {@code NOBODY_ROSTERED} or {@code OUTSIDE_HOURS}
     * @param sentence for screens and SMS, in Chinese
     */
    public record Answer(Optional<Slot> slot, List<Serving> serving, Optional<Slot> next, List<Serving> nextServing,
            String code, String sentence) {
        /** Copies. */
        public Answer {
            serving = List.copyOf(serving);
            nextServing = List.copyOf(nextServing);
        }
    }

    /** @param court the court @return who is on duty there now */
    public Answer now(CourtCode court) {
        return at(court, unit.clock().instant());
    }

    /**
     * Who is on duty at a moment. Whoever signed out is not.
     *
     * @param court the court
     * @param at when
     * @return the answer, which says why if it is nobody
     */
    public Answer at(CourtCode court, Instant at) {
        LocalDateTime time = LocalDateTime.ofInstant(at, DutyUnit.COURT_ZONE);
        return unit.tx().read(em -> {
            Optional<Slot> slot = settings.hours().at(time);
            List<Serving> serving = slot.map(now -> serving(em, court.value(), now)).orElse(List.of());
            List<Serving> later = later(em, court.value(), time);
            Optional<Slot> next = later.stream().findFirst().map(one -> one.shift().slot());
            String code = code(slot, serving);
            return new Answer(slot, serving, next, later, code, sentence(code, serving, next, later));
        });
    }

    /** The shift of somebody who is on duty at a moment. */
    Optional<Serving> of(CourtCode court, String person, Instant at) {
        return at(court, at).serving().stream().filter(one -> one.person().id().equals(person)).findFirst();
    }

    private static List<Serving> serving(EntityManager em, String court, Slot slot) {
        return ofShifts(em, court, Rows.values(Rows.shifts(em, court, slot)));
    }

    private List<Serving> later(EntityManager em, String court, LocalDateTime time) {
        LocalDate today = time.toLocalDate();
        List<Shift> coming = Rows.values(Rows.shifts(em, court, today, today.plusDays(LOOK_AHEAD_DAYS))).stream()
                .filter(shift -> shift.state() == ShiftState.PLANNED && !settings.hours().begun(shift.slot(), time))
                .toList();
        return coming.stream().findFirst()
                .map(first -> ofShifts(em, court,
                        coming.stream().filter(shift -> shift.slot().equals(first.slot())).toList()))
                .orElse(List.of());
    }

    private static List<Serving> ofShifts(EntityManager em, String court, List<Shift> shifts) {
        List<Serving> present = new ArrayList<>();
        List<Serving> expected = new ArrayList<>();
        for (Shift shift : shifts) {
            Optional<DutyPerson> person = Rows.person(em, court, shift.person());
            if (person.isPresent() && shift.state() == ShiftState.SIGNED_IN) {
                present.add(new Serving(shift, person.get(), true));
            } else if (person.isPresent() && shift.state() == ShiftState.PLANNED) {
                expected.add(new Serving(shift, person.get(), false));
            }
        }
        present.addAll(expected);
        return present;
    }

    private static String code(Optional<Slot> slot, List<Serving> serving) {
        if (slot.isEmpty()) {
            return "OUTSIDE_HOURS";
        }
        if (serving.isEmpty()) {
            return "NOBODY_ROSTERED";
        }
        return serving.stream().anyMatch(Serving::present) ? "ON_DUTY" : "NOBODY_SIGNED_IN";
    }

    private String sentence(String code, List<Serving> serving, Optional<Slot> next, List<Serving> later) {
        String place = "地点：" + settings.config().place();
        String then = next.map(slot -> "下一班：" + slot.label() + "，" + names(later) + "。").orElse("近一个月没有后续排班。");
        return switch (code) {
        case "ON_DUTY" -> "现在值班：" + names(serving.stream().filter(Serving::present).toList()) + "。" + place + "。";
        case "NOBODY_SIGNED_IN" -> "现在应由" + names(serving) + "值班，尚未签到。" + place + "。";
        case "NOBODY_ROSTERED" -> "现在无人值班。" + then;
        default -> "现在不是值班时间。" + then;
        };
    }

    private static String names(List<Serving> people) {
        return people.stream().map(one -> one.person().name()
                + (one.person().firm().isEmpty() ? "（" + one.person().kind().label() + "）"
                        : "（" + one.person().firm() + "）"))
                .collect(Collectors.joining("、"));
    }
}
