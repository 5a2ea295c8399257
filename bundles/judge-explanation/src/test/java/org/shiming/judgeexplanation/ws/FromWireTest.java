package org.shiming.judgeexplanation.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.judgeexplanation.app.Explanations;

public class FromWireTest {
    @Test
    public void aFullRequestBecomesValues() {
        Explanations.Wish wish = FromWire.explanation(request());
        assertEquals("（2026）豫0481民初1号", wish.caseNumber().value());
        assertEquals("2026-11-10T01:30:00Z", wish.startedAt().toString());
        assertEquals("䶮㛃𬭚😀", wish.results().get(0).text());
    }

    @Test
    public void badInputHasAStableCode() {
        RecordExplanationRequest time = request();
        time.startedAt = "昨天";
        assertEquals("TIME_MALFORMED", code(() -> FromWire.explanation(time)));
        RecordExplanationRequest mood = request();
        mood.mood = "FURIOUS";
        assertEquals("CODE_UNKNOWN", code(() -> FromWire.explanation(mood)));
        RecordExplanationRequest many = request();
        many.results = new ArrayList<>(Collections.nCopies(51, many.results.get(0)));
        assertEquals("LIST_TOO_LONG", code(() -> FromWire.explanation(many)));
        RecordExplanationRequest number = request();
        number.caseNumber = "豫0481民初1号";
        assertEquals("CASE_NUMBER_MALFORMED", code(() -> FromWire.explanation(number)));
        assertEquals("CURSOR_MALFORMED", code(() -> FromWire.filter("", "", "' or 1=1", "")));
        assertEquals("PAGE_SIZE", code(() -> FromWire.filter("", "", "", "1000")));
        assertEquals("CODE_UNKNOWN", code(() -> FromWire.filter("DUE' or '1'='1", "", "", "")));
    }

    @Test
    public void anEmptyFilterIsTheFirstPageOfTwenty() {
        assertEquals(20, FromWire.filter(null, null, null, null).max());
        assertTrue(FromWire.filter("DUE", "true", "", "5").overdueOnly());
    }

    private static String code(org.junit.function.ThrowingRunnable call) {
        return assertThrows(InvalidValue.class, call).code();
    }

    private static RecordExplanationRequest request() {
        RecordExplanationRequest request = new RecordExplanationRequest();
        request.messageId = "m-1";
        request.caseNumber = "(2026)豫0481民初1号";
        request.documentId = "D1";
        request.partyId = "P1";
        request.startedAt = "2026-11-10T09:30:00+08:00";
        request.endedAt = "2026-11-10T09:50:00+08:00";
        request.occasion = "送达";
        request.manner = "现场";
        request.services = List.of("POST_JUDGMENT_QA");
        RecordExplanationRequest.Result result = new RecordExplanationRequest.Result();
        result.text = "䶮㛃𬭚😀";
        result.explanation = "释明";
        result.answer = "PARTLY";
        request.results = List.of(result);
        request.mood = "CALM";
        return request;
    }
}
