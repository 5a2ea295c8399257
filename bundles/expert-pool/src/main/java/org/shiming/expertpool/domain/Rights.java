package org.shiming.expertpool.domain;

import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;

/** Who may do what: the centre arranges, the expert declines, explains and keeps notes, the coordinator engages. */
public final class Rights {
    private Rights() {}

    /** @return whether the caller may take a step @param caller who @param booking the booking @param kind the step */
    public static boolean may(Caller caller, Booking booking, StepKind kind) {
        return switch (kind) {
        case REMIND -> false;
        case HOLD -> own(caller, booking);
        case DECLINE -> own(caller, booking) || centre(caller);
        default -> centre(caller);
        };
    }

    /** @return whether the caller may see a booking @param caller who @param booking it */
    public static boolean sees(Caller caller, Booking booking) {
        return caller.court().value().equals(booking.court()) && (own(caller, booking) || court(caller));
    }

    /** @return whether the caller sees the whole court's bookings @param caller who */
    public static boolean court(Caller caller) {
        return centre(caller) || caller.isAny(Role.CLERK, Role.TRIAL_MANAGEMENT, Role.COURT_LEADER, Role.HOST_SYSTEM);
    }

    /** @return whether the caller may take a step about the pool @param caller who @param step it */
    public static boolean may(Caller caller, ExpertStep step) {
        return step == ExpertStep.NOMINATE ? centre(caller) : caller.isAny(Role.COORDINATOR, Role.TRIAL_MANAGEMENT);
    }

    /** @return whether the caller works at the centre @param caller who */
    public static boolean centre(Caller caller) {
        return caller.isAny(Role.CENTRE_STAFF, Role.COORDINATOR);
    }

    /** @return whether the caller is the expert @param caller who @param booking the booking */
    public static boolean own(Caller caller, Booking booking) {
        return caller.id().value().equals(booking.expert().person());
    }
}
