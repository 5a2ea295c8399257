package org.shiming.dutylawyer.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.PersonId;
import org.shiming.dutylawyer.app.Sessions;

public class FromWireTest {
    @Test
    public void aFullSessionBecomesValues() {
        Sessions.Wish wish = FromWire.session(session());
        assertEquals("2026-11-25T01:00:00Z", wish.startedAt().toString());
        assertEquals("䶮㛃𬭚😀", wish.results().get(0).text());
    }

    @Test
    public void badInputHasAStableCode() {
        RecordSessionRequest time = session();
        time.startedAt = "昨天";
        assertEquals("TIME_MALFORMED", code(() -> FromWire.session(time)));
        RecordSessionRequest mood = session();
        mood.mood = "FURIOUS";
        assertEquals("CODE_UNKNOWN", code(() -> FromWire.session(mood)));
        RecordSessionRequest many = session();
        many.results = new ArrayList<>(Collections.nCopies(201, many.results.get(0)));
        assertEquals("LIST_TOO_LONG", code(() -> FromWire.session(many)));
        assertEquals("ID_MALFORMED", code(() -> FromWire.id(" ")));
        assertEquals("PERIOD_MALFORMED", code(() -> FromWire.days("' or 1=1")));
        assertEquals("PERSON_ID_MALFORMED", code(() -> FromWire.whose("' or 1=1", new PersonId("L001"))));
    }

    @Test
    public void whatIsLeftOutHasItsDefault() {
        assertEquals(7, FromWire.days(""));
        assertEquals("L001", FromWire.whose(null, new PersonId("L001")));
        assertEquals(Instant.EPOCH, FromWire.moment("", Instant.EPOCH));
    }

    @Test
    public void aTemplateHasDaysOfTheWeek() {
        TemplateRequest request = new TemplateRequest();
        request.lines = List.of(line(1), line(7));
        assertEquals(DayOfWeek.SUNDAY, FromWire.lines(request).get(1).weekday());
        request.lines = List.of(line(8));
        assertEquals("WEEKDAY_MALFORMED", code(() -> FromWire.lines(request)));
    }

    @Test
    public void anEngagementMayBeOfNoCaseAndStillGoOn() {
        EngagementRequest request = new EngagementRequest();
        request.party = "某公司";
        request.side = "FOR";
        assertTrue(FromWire.engagement(request).caseNumber().isEmpty());
        request.caseNumber = "(2026)豫0481民初1号";
        request.endedOn = "2026-01-31";
        assertEquals("（2026）豫0481民初1号", FromWire.engagement(request).caseNumber().orElseThrow().value());
    }

    private static TemplateView.Line line(int weekday) {
        TemplateView.Line line = new TemplateView.Line();
        line.weekday = weekday;
        line.half = "AM";
        line.personId = "L001";
        return line;
    }

    private static String code(org.junit.function.ThrowingRunnable call) {
        return assertThrows(InvalidValue.class, call).code();
    }

    private static RecordSessionRequest session() {
        RecordSessionRequest request = new RecordSessionRequest();
        request.matterId = "m-1";
        request.startedAt = "2026-11-25T09:00:00+08:00";
        request.endedAt = "2026-11-25T09:20:00+08:00";
        request.manner = "现场";
        request.services = List.of("POST_JUDGMENT_QA");
        RecordSessionRequest.Result result = new RecordSessionRequest.Result();
        result.text = "䶮㛃𬭚😀";
        result.explanation = "释明";
        result.answer = "PARTLY";
        request.results = List.of(result);
        request.mood = "CALM";
        return request;
    }
}
