package org.shiming.support.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.ServiceCode;

public class JsonTest {
    /** One of each kind of value that feeds have. */
    public record Sample(CaseNumber caseNumber, Optional<PartyId> party, List<ServiceCode> services, Instant at,
            LocalDate day, Article article, MatterId matter) {}

    /** An older reader's idea of the same payload. */
    public record Older(MatterId matter) {}

    private static final Sample SAMPLE = new Sample(new CaseNumber("(2026)豫0481民初1号"), Optional.of(new PartyId("P1")),
            List.of(ServiceCode.POST_JUDGMENT_QA), Instant.parse("2026-11-10T02:00:00Z"), LocalDate.parse("2026-11-10"),
            Article.JUDGE_APPOINTMENT, new MatterId("M1"));

    @Test
    public void valuesArePlainStringsAndTimesAreIso() {
        String json = Json.write(SAMPLE);
        assertTrue(json, json.contains("\"caseNumber\":\"（2026）豫0481民初1号\""));
        assertTrue(json, json.contains("\"services\":[\"POST_JUDGMENT_QA\"]"));
        assertTrue(json, json.contains("\"at\":\"2026-11-10T02:00:00Z\""));
        assertTrue(json, json.contains("\"day\":\"2026-11-10\""));
        assertTrue(json, json.contains("\"article\":\"三.7\""));
    }

    @Test
    public void whatWasWrittenIsReadAsItWas() {
        assertEquals(SAMPLE, Json.read(Json.write(SAMPLE), Sample.class));
    }

    @Test
    public void anOlderReaderIgnoresMembersItDoesNotKnow() {
        assertEquals(new Older(new MatterId("M1")), Json.read(Json.payload(7, SAMPLE), Older.class));
    }

    @Test
    public void aPayloadCarriesItsVersion() {
        assertEquals(7, Json.tree(Json.payload(7, SAMPLE)).path("v").asInt());
    }

    @Test
    public void anAbsentMemberIsEmptyNotNull() {
        assertFalse(Json.read("{\"matter\":\"M1\"}", Sample.class).party().isPresent());
    }

    @Test
    public void brokenJsonIsSaidWithoutItsContent() {
        IllegalStateException broken = assertThrows(IllegalStateException.class,
                () -> Json.read("{\"matter\":\"张三", Older.class));
        assertEquals("stored JSON cannot be read as Older", broken.getMessage());
    }

    @Test
    public void theFingerprintTellsOperationsAndContentsApart() {
        String print = Json.fingerprint("open", SAMPLE);
        assertEquals(64, print.length());
        assertEquals(print, Json.fingerprint("open", SAMPLE));
        assertNotEquals(print, Json.fingerprint("close", SAMPLE));
        assertNotEquals(print, Json.fingerprint("open", new Older(new MatterId("M1"))));
    }

    @Test
    public void halfWidthAndFullWidthBracketsAreTheSameContent() {
        assertEquals(Json.fingerprint("open", new CaseNumber("(2026)豫0481民初1号")),
                Json.fingerprint("open", new CaseNumber("（2026）豫0481民初 1 号")));
    }

    @Test
    public void rareCharactersAndEmojiSurvive() {
        assertEquals("䶮㛃𬭚😀", Json.tree(Json.write(List.of("䶮㛃𬭚😀"))).path(0).asText());
    }
}
