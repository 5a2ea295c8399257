package org.shiming.dutylawyer.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.Half;
import org.shiming.dutylawyer.domain.PersonState;
import org.shiming.dutylawyer.domain.Shift;
import org.shiming.dutylawyer.domain.Slot;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;

/** Keeps the roster made ahead by the template, and looks once more the day before whether somebody will be there. */
@Component(service = RosterWatch.class)
public final class RosterWatch {
    private final DutyUnit unit;
    private final Settings settings;
    private final Templates templates;
    private final WorkingDays days;

    /** @param unit the store @param settings how far ahead @param templates the template @param days working days */
    @Activate
    public RosterWatch(@Reference DutyUnit unit, @Reference Settings settings, @Reference Templates templates,
            @Reference WorkingDays days) {
        this.unit = unit;
        this.settings = settings;
        this.templates = templates;
        this.days = days;
    }

    /** A roster that was made. @param subject its period @param lines how many shifts @param summary words */
    record Made(String subject, int lines, String summary) {}

    /** A day without anybody. @param subject the day @param at the day @param summary words */
    record Missing(String subject, String at, String summary) {}

    /** One look at every court's roster. */
    void round() {
        LocalDate today = unit.now().toLocalDate();
        for (String court : unit.tx().read(Rows::courts)) {
            boolean told = unit.tx().write(em -> {
                boolean made = ahead(em, court, today);
                return gap(em, court, today.plusDays(1)) || made;
            });
            if (told) {
                unit.ring();
            }
        }
    }

    private boolean ahead(EntityManager em, String court, LocalDate today) {
        int count = settings.config().rosterAheadDays();
        if (count == 0 || Rows.weekly(em, court).isEmpty()) {
            return false;
        }
        LocalDate to = today.plusDays(count);
        int created = (int) templates.apply(em, court, today, to).stream()
                .filter(row -> "CREATED".equals(row.code())).count();
        if (created > 0) {
            tell(em, court, "ROSTER_MADE", new Made(today + "/" + to, created, "按周模板自动排班 " + created + " 个班次"));
        }
        return created > 0;
    }

    private boolean gap(EntityManager em, String court, LocalDate day) {
        Rows.lock(em, court, List.of(day));
        if (days.kind(day) != WorkingDays.Kind.WORKED || Rows.day(em, court, day).gapTold()) {
            return false;
        }
        String halves = Arrays.stream(Half.values()).filter(half -> nobody(em, court, new Slot(day, half)))
                .map(Half::label).collect(Collectors.joining("、"));
        if (halves.isEmpty()) {
            return false;
        }
        Rows.day(em, court, day).noteGapTold();
        tell(em, court, "ROSTER_GAP", new Missing(day.toString(), day.toString(), day + halves + "无人值班，请统筹人员安排"));
        return true;
    }

    private static boolean nobody(EntityManager em, String court, Slot slot) {
        return Rows.values(Rows.shifts(em, court, slot)).stream().filter(Shift::holds).noneMatch(shift -> {
            DutyPerson person = Rows.person(em, court, shift.person()).orElseThrow();
            return person.state() == PersonState.ACTIVE && person.inTerm(slot.day())
                    && Rows.leaves(em, court, person.id(), slot).isEmpty();
        });
    }

    private void tell(EntityManager em, String court, String type, Object payload) {
        Journal.append(em, List.of(Fact.of(type, unit.clock().instant(), court, "", DutyUnit.NAME, 1, payload)));
    }
}
