package org.shiming.dutylawyer.domain;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When the two halves of a day begin and end, in court time. An end is not part of its half.
 *
 * @param amFrom the morning's begin
 * @param amTo its end
 * @param pmFrom the afternoon's begin
 * @param pmTo its end
 */
public record DutyHours(LocalTime amFrom, LocalTime amTo, LocalTime pmFrom, LocalTime pmTo) {
    /** Checks the order. */
    public DutyHours {
        if (!amFrom.isBefore(amTo) || amTo.isAfter(pmFrom) || !pmFrom.isBefore(pmTo)) {
            throw new IllegalArgumentException("hours must follow each other: morning, then afternoon");
        }
    }

    /**
     * Hours as an operator writes them.
     *
     * @param morning such as {@code 08:30-12:00}
     * @param afternoon such as {@code 14:30-18:00}
     * @return the hours
     */
    public static DutyHours parse(String morning, String afternoon) {
        return new DutyHours(side(morning, 0), side(morning, 1), side(afternoon, 0), side(afternoon, 1));
    }

    /** @param now court time @return the slot that runs then, empty outside the hours */
    public Optional<Slot> at(LocalDateTime now) {
        for (Half half : Half.values()) {
            Slot slot = new Slot(now.toLocalDate(), half);
            if (!now.isBefore(from(slot)) && now.isBefore(to(slot))) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** @param slot a slot @return when it begins */
    public LocalDateTime from(Slot slot) {
        return slot.day().atTime(slot.half() == Half.AM ? amFrom : pmFrom);
    }

    /** @param slot a slot @return when it is over */
    public LocalDateTime to(Slot slot) {
        return slot.day().atTime(slot.half() == Half.AM ? amTo : pmTo);
    }

    /** @param slot a slot @param now court time @return whether it has begun */
    public boolean begun(Slot slot, LocalDateTime now) {
        return !now.isBefore(from(slot));
    }

    /** @param slot a slot @param now court time @return whether it is over: nothing is rostered into the past */
    public boolean over(Slot slot, LocalDateTime now) {
        return !now.isBefore(to(slot));
    }

    private static LocalTime side(String text, int which) {
        try {
            return LocalTime.parse(text.split("-", 2)[which].strip());
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException("hours have the form 08:30-12:00, not " + text, wrong);
        }
    }
}
