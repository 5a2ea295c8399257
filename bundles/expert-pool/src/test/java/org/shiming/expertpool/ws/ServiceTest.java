package org.shiming.expertpool.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.expertpool.app.Fixture;

/** The way of a booking through the service, as each of its users calls it (三.6). */
public class ServiceTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;
    private Caller caller;
    private ExpertPoolService service;
    private int messages;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
        service = new ExpertPoolService(() -> caller, fixture.useCases());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void 三_6_全程() {
        engaged("E1", "civil");
        as(Fixture.STAFF);
        ExpertDto chosen = service.experts("", "", "CIVIL").items.get(0);
        assertEquals("民事审判", chosen.fieldLabel);
        String booking = service.request(request(chosen.person)).bookingId;
        assertEquals("确定时间和地点", service.step(step(booking, "CONTACT")).nextStep);
        BookingStepRequest confirm = step(booking, "CONFIRM");
        confirm.from = at(fixture.now.plusSeconds(3600));
        confirm.to = at(fixture.now.plusSeconds(7200));
        confirm.room = service.fields().rooms.get(0);
        assertEquals("CONFIRMED", service.step(confirm).state);
        assertEquals("已通知", service.step(step(booking, "NOTIFY")).stateLabel);
        as(Fixture.EXPERT);
        assertEquals(1, service.bookings("OPEN", "", "true", "", "").total);
        assertTrue(new String(service.calendarFile(booking), StandardCharsets.UTF_8).contains("BEGIN:VEVENT"));
        fixture.now = fixture.now.plusSeconds(7200);
        StepTaken held = service.recordSession(session(booking));
        assertEquals("session-1", held.sessionId);
        BookingDto kept = service.booking(booking);
        assertEquals("HELD", kept.state);
        assertEquals(List.of("预约", "联系专家", "确定时间地点", "通知", "释明"), kept.steps.stream().map(one -> one.label).toList());
        assertEquals(List.of(), kept.open);
        assertTrue(kept.own);
    }

    @Test
    public void theCounsellorComesAtOnceAndKeepsOwnNotes() {
        engaged("C1", "counsellors");
        as(Fixture.STAFF);
        CallRequest call = new CallRequest();
        call.messageId = id();
        call.matterId = "M1";
        call.room = "释明二室";
        call.seenExtreme = true;
        String booking = service.callCounsellor(call).bookingId;
        as(Fixture.COUNSELLOR);
        NoteRequest note = new NoteRequest();
        note.messageId = id();
        note.bookingId = booking;
        note.text = "需持续关注";
        assertEquals(booking, service.addNote(note).bookingId);
        assertEquals("需持续关注", service.notes(booking).items.get(0).text);
        as(Fixture.STAFF);
        assertEquals("BOOKING_UNKNOWN",
                assertThrows(ServiceFault.class, () -> service.notes(booking)).refusal().code());
    }

    @Test
    public void engagementsAreDeclaredAndCountedButNotShown() {
        engaged("E1", "lawyers");
        EngagementRequest request = new EngagementRequest();
        request.messageId = id();
        request.person = "E1";
        request.caseNumber = Fixture.CASE.value();
        request.party = "张三丰";
        request.side = "FOR";
        request.endedOn = "2026-01-01";
        assertEquals("在聘", as(Fixture.EXPERT).declareEngagement(request).stateLabel);
        ExpertDto seen = as(Fixture.COORDINATOR).experts("ACTIVE", "lawyers", "").items.get(0);
        assertEquals(1, seen.engagements);
        assertEquals(List.of("SUSPEND", "REMOVE"), seen.open);
    }

    @Test
    public void whatCannotBeIsSaidInWords() {
        as(Fixture.STAFF);
        assertThrows(InvalidValue.class, () -> service.step(step("x", "CONTACT")));
        assertThrows(InvalidValue.class, () -> service.step(step("00000000-0000-0000-0000-000000000000", "DANCE")));
        assertThrows(InvalidValue.class, () -> service.bookings("NOWHERE", "", "", "", ""));
        assertThrows(InvalidValue.class, () -> service.bookings("", "", "", "a", ""));
        assertThrows(InvalidValue.class, () -> service.bookings("", "", "", "", "101"));
        assertThrows(InvalidValue.class,
                () -> service.step(step("00000000-0000-0000-0000-000000000000", "CONFIRM")));
        SessionRequest broken = session("00000000-0000-0000-0000-000000000000");
        broken.startedAt = "gestern";
        assertThrows(InvalidValue.class, () -> service.recordSession(broken));
        NominateRequest nobody = nomination("E1", "civil");
        nobody.termFrom = "2026";
        assertThrows(InvalidValue.class, () -> service.nominate(nobody));
        assertEquals("BOOKING_UNKNOWN", assertThrows(ServiceFault.class,
                () -> service.booking("00000000-0000-0000-0000-000000000000")).refusal().code());
        assertEquals(0, service.bookings("", Fixture.CASE.value(), "", "5", "7").total);
    }

    private void engaged(String person, String field) {
        as(Fixture.STAFF).nominate(nomination(person, field));
        for (String step : List.of("REVIEW", "ACTIVATE")) {
            ExpertStepRequest request = new ExpertStepRequest();
            request.messageId = id();
            request.person = person;
            request.step = step;
            as(Fixture.COORDINATOR).expertStep(request);
        }
    }

    private NominateRequest nomination(String person, String field) {
        NominateRequest request = new NominateRequest();
        request.messageId = id();
        request.person = person;
        request.name = "专家甲";
        request.field = field;
        request.termFrom = "2026-01-01";
        request.termTo = "2027-12-31";
        request.text = "业务精通";
        return request;
    }

    private BookingRequest request(String expert) {
        BookingRequest request = new BookingRequest();
        request.messageId = id();
        request.matterId = "M1";
        request.expert = expert;
        return request;
    }

    private BookingStepRequest step(String booking, String kind) {
        BookingStepRequest request = new BookingStepRequest();
        request.messageId = id();
        request.bookingId = booking;
        request.step = kind;
        request.text = "电话";
        return request;
    }

    private SessionRequest session(String booking) {
        SessionRequest request = new SessionRequest();
        request.messageId = id();
        request.bookingId = booking;
        request.startedAt = at(fixture.now.minusSeconds(1800));
        request.endedAt = at(fixture.now);
        request.manner = "现场";
        request.services = List.of("POST_JUDGMENT_QA");
        SessionRequest.Result result = new SessionRequest.Result();
        result.text = "利息为何不予支持";
        result.explanation = "说明了依据";
        result.answer = "UNDERSTOOD";
        request.results = List.of(result);
        request.mood = "CALM";
        return request;
    }

    private static String at(Instant moment) {
        return moment.atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime().toString();
    }

    private ExpertPoolService as(Caller who) {
        caller = who;
        return service;
    }

    private String id() {
        return "w-" + ++messages;
    }
}
