package org.shiming.expertpool.app;

import java.time.Instant;
import org.shiming.expertpool.domain.Booking;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.Step;
import org.shiming.expertpool.domain.StepKind;

/**
 * What a step did: the caller's answer and the fact's payload (ledger convention), so it carries no words of anybody.
 *
 * @param ledger which ledger it belongs to
 * @param subject the booking
 * @param recordNumber its number
 * @param kind the step
 * @param kindLabel the same in Chinese
 * @param state where it stands
 * @param stateLabel the same in Chinese
 * @param summary step and state, in Chinese
 * @param matter the kernel's matter
 * @param party the party
 * @param partyLabel masked
 * @param explainer the expert
 * @param explainerName for the ledger
 * @param field the field, in Chinese
 * @param expertKind INTERNAL or EXTERNAL
 * @param requestedOn ISO day
 * @param at the time that is fixed, empty until then
 * @param place the room, empty until it is fixed
 * @param confirmedAt when time and place were fixed
 * @param notifiedAt when all were told
 * @param heldAt when it was held
 * @param session the kernel's session
 */
public record Booked(String ledger, String subject, String recordNumber, String kind, String kindLabel, String state,
        String stateLabel, String summary, String matter, String party, String partyLabel, String explainer,
        String explainerName, String field, String expertKind, String requestedOn, String at, String place,
        String confirmedAt, String notifiedAt, String heldAt, String session) {

    /** @return it @param booking the booking after the step @param step the step */
    static Booked of(Booking booking, Step step) {
        Booking.Subject about = booking.subject();
        Booking.Chosen who = booking.expert();
        Instant first = booking.steps().get(0).at();
        return new Booked("EXPERT_APPOINTMENT", booking.id(), booking.number(), step.kind().name(),
                step.kind().label(), booking.state().name(), booking.state().label(),
                step.kind().label() + "：" + booking.state().label(), about.matter(), about.party(), about.partyLabel(),
                who.person(), who.name(), who.field().label(), who.field().internal() ? "INTERNAL" : "EXTERNAL",
                first.atZone(Reminders.COURT_TIME).toLocalDate().toString(),
                booking.slot().map(slot -> slot.from().toString()).orElse(""),
                booking.slot().map(Slot::room).orElse(""), when(booking, StepKind.CONFIRM),
                when(booking, StepKind.NOTIFY), when(booking, StepKind.HOLD), booking.session().orElse(""));
    }

    private static String when(Booking booking, StepKind kind) {
        return booking.last(kind).map(step -> step.at().toString()).orElse("");
    }
}
