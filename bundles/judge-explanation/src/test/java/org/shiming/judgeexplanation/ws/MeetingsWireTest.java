package org.shiming.judgeexplanation.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.shiming.api.matters.Appointment;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.PersonId;
import org.shiming.judgeexplanation.app.Appointments;
import org.shiming.judgeexplanation.app.Notices;
import org.shiming.judgeexplanation.domain.After;
import org.shiming.judgeexplanation.store.AppointmentRow;

public class MeetingsWireTest {
    private static final Instant AT = Instant.parse("2026-11-12T01:00:00Z");

    @Test
    public void aPagesCursorLeadsToTheNextPage() {
        After last = new After(AT, "01ABC");
        AppointmentPage page = MeetingsWire.page(new Appointments.Page(List.of(), Optional.of(last), 7));
        assertEquals(Optional.of(last), MeetingsWire.after(page.next));
        assertEquals(7, page.total);
        assertEquals("", MeetingsWire.page(new Appointments.Page(List.of(), Optional.empty(), 0)).next);
    }

    @Test
    public void cursorsAndStatesThatAreNoneAreRefused() {
        for (String bad : List.of("x", "1", "1_", "_a", "99999999999999999999_a", "1_a b", "1_' or '1'='1")) {
            assertEquals(bad, "CURSOR_MALFORMED", code(() -> MeetingsWire.after(bad)));
        }
        assertEquals("CODE_UNKNOWN", code(() -> MeetingsWire.filter("LATE", "", "")));
        assertEquals("CODE_UNKNOWN", code(() -> MeetingsWire.ended(null)));
        assertEquals("PAGE_SIZE", code(() -> MeetingsWire.filter("", "", "0")));
    }

    @Test
    public void anEmptyFilterIsTheFirstPageOfTwenty() {
        Appointments.Filter filter = MeetingsWire.filter(null, null, null);
        assertEquals(new Appointments.Filter(Optional.empty(), Optional.empty(), 20), filter);
        assertEquals(Optional.of(Appointment.State.BOOKED), MeetingsWire.filter("BOOKED", "", "5").state());
    }

    @Test
    public void anApprovalIsOneOnlyWithAnApprover() {
        HandOverRequest request = new HandOverRequest();
        assertEquals(Optional.empty(), MeetingsWire.approval(request));
        request.approver = "L1";
        assertEquals(Optional.of(new RecordSession.Approval(new PersonId("L1"), "")), MeetingsWire.approval(request));
        request.approver = "院长";
        assertEquals("PERSON_ID_MALFORMED", code(() -> MeetingsWire.approval(request)));
    }

    @Test
    public void anAppointmentIsWrittenWithEverythingTheListShows() {
        AppointmentRow.About about = new AppointmentRow.About("a-1", "豫0481", "（2026）豫0481民初1号", "m-1", "D1", "P1",
                "张某某");
        AppointmentRow.Now now = new AppointmentRow.Now("J1", AT, "BOOKED", true, "L1", "新证据");
        AppointmentPage.Entry entry = MeetingsWire.page(new Appointments.Page(
                List.of(new Appointments.Item(about, now)), Optional.empty(), 1)).items.get(0);
        assertEquals("张某某", entry.party);
        assertEquals("2026-11-12T01:00:00Z", entry.at);
        assertTrue(entry.exception);
        assertEquals("新证据", entry.reason);
        assertEquals("D1", entry.documentId);
    }

    @Test
    public void aNoticeIsReadAndWritten() {
        TellCentreRequest request = new TellCentreRequest();
        request.caseNumber = "(2026)豫0481民初1号";
        request.partyId = "P1";
        request.petitionRisk = true;
        Notices.Wish wish = MeetingsWire.notice(request);
        assertEquals("（2026）豫0481民初1号", wish.caseNumber().value());
        assertEquals("", wish.said());
        CentreNotice open = MeetingsWire.notice(new Notices.Told("n-1", "P1", false, true, false, Optional.empty()));
        assertEquals("", open.takenAt);
        assertFalse(open.registered);
        CentreNoticePage.Entry entry = MeetingsWire.notices(new Notices.Page(List.of(new Notices.View("n-1", "c", "P1",
                "张某某", true, false, "说了什么", "法官甲", AT, "专职甲", Optional.of(AT))), Optional.empty(), 1)).items.get(0);
        assertEquals("说了什么", entry.said);
        assertEquals("专职甲", entry.takenName);
        assertEquals("2026-11-12T01:00:00Z", entry.takenAt);
    }

    private static String code(ThrowingRunnable call) {
        return assertThrows(InvalidValue.class, call).code();
    }
}
