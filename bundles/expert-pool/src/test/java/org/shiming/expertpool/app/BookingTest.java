package org.shiming.expertpool.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.expertpool.domain.BookingState;
import org.shiming.expertpool.domain.ExpertStep;
import org.shiming.expertpool.domain.Slot;
import org.shiming.expertpool.domain.StepKind;

/** Bookings (三.6), from the party's choice on. */
public class BookingTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
        fixture.engaged("E1", "civil", "");
        fixture.engaged("E2", "labour", "");
        fixture.engaged("E3", "criminal", "");
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_6_由释明中心联系专家确定时间地点() {
        String booking = fixture.requested("E1");
        assertEquals("专约〔2026〕1号", fixture.booking(booking).number());
        assertEquals("CONTACTING", fixture.step(Fixture.STAFF, booking, StepKind.CONTACT).orFault().state());
        Booked confirmed = fixture.confirm(booking, Fixture.slot(3, "释明一室")).orFault();
        assertEquals("释明一室", confirmed.place());
        assertEquals("NOTIFIED", fixture.step(Fixture.STAFF, booking, StepKind.NOTIFY).orFault().state());
        assertEquals("E1 was asked about at choice, contact and confirmation", 3, fixture.kernel.asked.size());
        assertEquals("BOOKING_STATE", Fixture.code(fixture.step(Fixture.STAFF, booking, StepKind.NOTIFY)));
    }

    @Test
    public void theGateIsAskedBeforeAnyoneIsInvited() {
        fixture.kernel.conflicts.add("E1");
        assertEquals("GATE_CONFLICT", Fixture.code(
                fixture.requests.request(fixture.act(Fixture.STAFF), new Requests.Wish("M1", "E1", ""))));
        fixture.kernel.conflicts.clear();
        String booking = fixture.requested("E1");
        fixture.kernel.conflicts.add("E1");
        assertEquals("GATE_CONFLICT", Fixture.code(fixture.step(Fixture.STAFF, booking, StepKind.CONTACT)));
        assertEquals(BookingState.REQUESTED, fixture.booking(booking).state());
        assertEquals("REQUESTED", fixture.other(booking, StepKind.CHOOSE, "E2").orFault().state());
        assertEquals("E2", fixture.booking(booking).expert().person());
    }

    @Test
    public void anExpertOfAnotherKindOfCaseOrNotEngagedIsRefused() {
        assertEquals("EXPERT_FIELD", Fixture.code(request("M1", "E3")));
        assertEquals("EXPERT_UNKNOWN", Fixture.code(request("M1", "E9")));
        assertEquals("MATTER_UNKNOWN", Fixture.code(request("X1", "E1")));
        fixture.pool.step(fixture.act(Fixture.COORDINATOR), "E1", ExpertStep.SUSPEND, "出差").orFault();
        assertEquals("EXPERT_NOT_ACTIVE", Fixture.code(request("M1", "E1")));
        fixture.hostAway = true;
        assertEquals("HOST_AWAY", Fixture.code(request("M1", "E2")));
    }

    @Test
    public void aRepeatedMessageIsAnsweredAlikeAndBooksOnce() {
        Act act = fixture.act(Fixture.STAFF);
        Requests.Wish wish = new Requests.Wish("M1", "E1", "周三上午");
        assertEquals(fixture.requests.request(act, wish), fixture.requests.request(act, wish));
        assertEquals("MESSAGE_ID_REUSED",
                Fixture.code(fixture.requests.request(act, new Requests.Wish("M1", "E2", ""))));
        assertEquals(1, fixture.listing.page(Fixture.STAFF, all()).total());
    }

    @Test
    public void personRoomAndPartyAreEachTakenOnce() {
        fixture.notified("E1", Fixture.slot(5, "释明一室"));
        assertEquals("SLOT_TAKEN", Fixture.code(fixture.confirm(contacted("M2", "E1"), Fixture.slot(5, "释明二室"))));
        assertEquals("SLOT_TAKEN", Fixture.code(fixture.confirm(contacted("M3", "E2"), Fixture.slot(5, "释明一室"))));
        assertEquals("SLOT_TAKEN", Fixture.code(fixture.confirm(contacted("M1", "E2"), Fixture.slot(5, "释明二室"))));
        String other = contacted("M4", "E2");
        assertEquals("DONE", Fixture.code(fixture.confirm(other, Fixture.slot(5, "释明二室"))));
        assertEquals("one begins when the other ends", "DONE",
                Fixture.code(fixture.confirm(contacted("M5", "E1"), Fixture.slot(6, "释明一室"))));
        fixture.step(Fixture.STAFF, other, StepKind.CANCEL).orFault();
        assertEquals("what is cancelled is free again", "DONE",
                Fixture.code(fixture.confirm(contacted("M6", "E2"), Fixture.slot(5, "释明二室"))));
    }

    @Test
    public void pastSlotsUnknownRoomsAndTermsThatEndAreRefused() {
        String booking = contacted("M1", "E1");
        assertEquals("SLOT_PAST", Fixture.code(fixture.confirm(booking, Fixture.slot(-2, "释明一室"))));
        assertEquals("SLOT_PAST", Fixture.code(fixture.confirm(booking, Fixture.slot(0, "释明一室"))));
        assertEquals("ROOM_UNKNOWN", Fixture.code(fixture.confirm(booking, Fixture.slot(1, "走廊"))));
        assertEquals("EXPERT_NOT_ACTIVE", Fixture.code(fixture.confirm(booking, Fixture.slot(24 * 500, "释明一室"))));
        assertThrows(InvalidValue.class, () -> new Slot(Fixture.NOW, Fixture.NOW, "释明一室"));
    }

    @Test
    public void anAbsentPartyAndAnAbsentExpertAreKeptApartWithTheirNextStep() {
        String one = fixture.notified("E1", Fixture.slot(1, "释明一室"));
        assertEquals("SLOT_NOT_YET", Fixture.code(fixture.step(Fixture.STAFF, one, StepKind.PARTY_ABSENT)));
        fixture.now = Fixture.slot(1, "").from().plusSeconds(1800);
        assertEquals("PARTY_NO_SHOW", fixture.step(Fixture.STAFF, one, StepKind.PARTY_ABSENT).orFault().state());
        assertEquals("BOOKING_STATE", Fixture.code(fixture.other(one, StepKind.CHOOSE, "E2")));
        assertEquals("RESCHEDULED", fixture.step(Fixture.STAFF, one, StepKind.RESCHEDULE).orFault().state());
        assertEquals("CONFIRMED", fixture.confirm(one, Fixture.slot(4, "释明一室")).orFault().state());
        fixture.now = Fixture.slot(4, "").from();
        assertEquals("EXPERT_NO_SHOW", fixture.step(Fixture.STAFF, one, StepKind.EXPERT_ABSENT).orFault().state());
        assertTrue(BookingState.EXPERT_NO_SHOW.nextStep().contains("致歉"));
        assertEquals("REQUESTED", fixture.other(one, StepKind.CHOOSE, "E2").orFault().state());
        assertEquals("a new choice needs a new time", Optional.empty(), fixture.booking(one).slot());
    }

    @Test
    public void aSubstituteWhoAttendsIsNoNoShow() {
        String one = fixture.notified("E1", Fixture.slot(1, "释明一室"));
        fixture.now = Fixture.slot(1, "").from();
        Booked attended = fixture.other(one, StepKind.SUBSTITUTE, "E2").orFault();
        assertEquals("NOTIFIED", attended.state());
        assertEquals("E2", attended.explainer());
        assertEquals(0, fixture.booking(one).count(StepKind.EXPERT_ABSENT));
        String two = contacted("M2", "E1");
        fixture.confirm(two, Fixture.slot(2, "释明一室")).orFault();
        fixture.confirm(contacted("M3", "E2"), Fixture.slot(2, "释明二室")).orFault();
        assertEquals("one person cannot be in two rooms", "SLOT_TAKEN",
                Fixture.code(fixture.other(two, StepKind.SUBSTITUTE, "E2")));
    }

    @Test
    public void anExpertDeclinesOwnBookingsOnlyAndSeesNoOther() {
        String one = fixture.notified("E1", Fixture.slot(1, "释明一室"));
        assertEquals("BOOKING_UNKNOWN",
                Fixture.code(fixture.step(Fixture.caller("E2", Role.EXPERT), one, StepKind.DECLINE)));
        assertEquals("STEP_NOT_YOURS", Fixture.code(fixture.step(Fixture.EXPERT, one, StepKind.CANCEL)));
        assertEquals("STEP_NOT_YOURS", Fixture.code(fixture.step(Fixture.STAFF, one, StepKind.HOLD)));
        assertEquals(0, fixture.listing.page(Fixture.caller("E2", Role.EXPERT), all()).total());
        assertEquals(List.of(StepKind.HOLD, StepKind.DECLINE),
                fixture.listing.one(Fixture.EXPERT, one).orFault().open());
        assertEquals("DECLINED", fixture.step(Fixture.EXPERT, one, StepKind.DECLINE).orFault().state());
        assertFalse("a declined booking takes no time", fixture.booking(one).state().holdsTime());
    }

    @Test
    public void thePageIsBoundedNewestFirstAndCounts() {
        for (int i = 1; i <= 5; i++) {
            fixture.requested("M" + i, "E1");
        }
        Listing.Page first = fixture.listing.page(Fixture.STAFF,
                new Listing.Wish(Optional.of("OPEN"), Optional.of(Fixture.CASE.value()), false, Optional.empty(), 3));
        assertEquals("专约〔2026〕5号", first.items().get(0).booking().number());
        assertEquals(5, first.total());
        assertEquals(Long.valueOf(5), first.states().get(BookingState.REQUESTED));
        Listing.Page second = fixture.listing.page(Fixture.STAFF, new Listing.Wish(Optional.of("REQUESTED"),
                Optional.empty(), false, Optional.of(Long.valueOf(first.next())), 3));
        assertEquals(List.of("专约〔2026〕2号", "专约〔2026〕1号"),
                second.items().stream().map(seen -> seen.booking().number()).toList());
        assertEquals("", second.next());
    }

    static Listing.Wish all() {
        return new Listing.Wish(Optional.empty(), Optional.empty(), false, Optional.empty(), 20);
    }

    private Outcome<Booked> request(String matter, String expert) {
        return fixture.requests.request(fixture.act(Fixture.STAFF), new Requests.Wish(matter, expert, ""));
    }

    private String contacted(String matter, String expert) {
        String booking = fixture.requested(matter, expert);
        fixture.step(Fixture.STAFF, booking, StepKind.CONTACT).orFault();
        return booking;
    }
}
