package org.shiming.matters.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.Appointment.State;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;

public class BookingTest {
    @Test
    public void ofAllPairsOfStatesOnlyThreeAreSteps() {
        int steps = 0;
        for (State from : State.values()) {
            for (State to : State.values()) {
                Optional<Booking> after = booking("a-1", from, false).changed(to, "理由", Settings.DEFAULT);
                assertEquals(from + " to " + to, from == State.BOOKED && to != State.BOOKED, after.isPresent());
                steps += after.isPresent() ? 1 : 0;
            }
        }
        assertEquals(3, steps);
    }

    @Test
    public void heldUsesTheOnceUpAndCancelledFreesIt() {
        assertTrue(after(State.HELD, Settings.DEFAULT).usesOnce());
        assertFalse(after(State.CANCELLED, Settings.DEFAULT).usesOnce());
        assertEquals(Optional.empty(), after(State.CANCELLED, Settings.DEFAULT).onceKey());
    }

    @Test
    public void aNoShowGoesByTheSetting() {
        assertTrue(after(State.PARTY_NO_SHOW, new Settings(true, 0)).usesOnce());
        assertFalse(after(State.PARTY_NO_SHOW, new Settings(false, 0)).usesOnce());
    }

    @Test
    public void theKeyIsCaseAndPartyAndAnExceptionsIsItsOwn() {
        assertEquals(booking("a-1", State.BOOKED, false).onceKey(), booking("a-2", State.BOOKED, false).onceKey());
        assertNotEquals(booking("a-1", State.BOOKED, true).onceKey(), booking("a-2", State.BOOKED, true).onceKey());
        assertNotEquals(booking("a-1", State.BOOKED, false).onceKey(), booking("a-1", State.BOOKED, true).onceKey());
    }

    @Test
    public void theReasonOfTheChangeStays() {
        assertEquals("理由", after(State.CANCELLED, Settings.DEFAULT).reason());
    }

    @Test
    public void theLongestKeyFitsItsColumn() {
        String longest = "x".repeat(64);
        Appointment view = new Appointment(new AppointmentId(new Ids(Clock.systemUTC()).next()),
                new MatterId("m-1"), new CaseNumber("（2026）豫0481民初1234567890号之九十九"), new PartyId(longest),
                new PersonId("j-1"), Instant.EPOCH, State.BOOKED, true);
        Booking booking = new Booking(view, new CourtCode("豫0481"), Optional.empty(), "", true);
        assertTrue(booking.onceKey().orElseThrow().length() <= 170);
    }

    private static Booking after(State state, Settings settings) {
        return booking("a-1", State.BOOKED, false).changed(state, "理由", settings).orElseThrow();
    }

    private static Booking booking(String id, State state, boolean exception) {
        Appointment view = new Appointment(new AppointmentId(id), new MatterId("m-1"),
                new CaseNumber("（2026）豫0481民初1号"), new PartyId("p-1"), new PersonId("j-1"), Instant.EPOCH, state,
                exception);
        return new Booking(view, new CourtCode("豫0481"), Optional.empty(), "", true);
    }
}
