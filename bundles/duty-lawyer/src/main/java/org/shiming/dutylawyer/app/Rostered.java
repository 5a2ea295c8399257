package org.shiming.dutylawyer.app;

import org.shiming.dutylawyer.domain.Shift;

/**
 * A shift as it was changed: the answer of a command and the fact of it.
 *
 * @param subject the shift
 * @param owner whose it is
 * @param day the day
 * @param half AM or PM
 * @param state how it stands now
 * @param kind how it came to be
 * @param before the shift that it stands for, empty if none
 * @param reason why, may be empty
 * @param summary one Chinese sentence without names
 */
public record Rostered(String subject, String owner, String day, String half, String state, String kind, String before,
        String reason, String summary) {
    static Rostered of(Shift shift, String reason, String deed) {
        return new Rostered(shift.id(), shift.person(), shift.slot().day().toString(), shift.slot().half().name(),
                shift.state().name(), shift.origin().name(), shift.before(), reason, shift.slot().label() + deed);
    }
}
