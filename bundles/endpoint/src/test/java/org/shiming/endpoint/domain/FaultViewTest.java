package org.shiming.endpoint.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;
import org.shiming.endpoint.app.FaultJson;

public class FaultViewTest {
    @Test
    public void eachKindHasItsStatus() {
        for (FaultKind kind : FaultKind.values()) {
            assertEquals(kind.status(), FaultView.of(Refusal.of(kind, "CODE", "说明")).status());
        }
    }

    @Test
    public void theArticleIsCitedOrEmpty() {
        assertEquals("三.7",
                FaultView.of(Refusal.byRule("CODE", Article.JUDGE_APPOINTMENT, "说明", List.of("一"))).article());
        assertEquals("", FaultView.of(Refusal.of(FaultKind.CONFLICT, "CODE", "说明")).article());
    }

    @Test
    public void fiveHundredsAreOurs() {
        assertTrue(FaultView.of(422, "CODE", "说明").callersFault());
        assertFalse(FaultView.of(503, "CODE", "说明").callersFault());
    }

    @Test
    public void theJsonFormIsFixed() {
        assertEquals("{\"code\":\"CODE\",\"message\":\"说\\\"明\",\"article\":\"三.7\",\"facts\":[\"一\",\"二\"]}",
                new String(FaultJson.of(new FaultView(422, "CODE", "说\"明", "三.7", List.of("一", "二"))),
                        StandardCharsets.UTF_8));
    }
}
