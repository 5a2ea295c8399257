package org.shiming.casesystem.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;

/** Messages for tests. */
final class Samples {
    static final CaseNumber CASE = new CaseNumber("（2026）豫0481民初123号");
    static final CaseNumber OTHER = new CaseNumber("（2026）豫0481民初124号");

    private Samples() {}

    static Filing filing(String key) {
        return filing(key, CASE, "内容" + key);
    }

    static Filing filing(String key, CaseNumber number, String text) {
        return new Filing(new MessageId(key), number, "释明笔录", "释明笔录（张䶮）", "application/pdf",
                text.getBytes(StandardCharsets.UTF_8));
    }

    static OutcomeReport report(String key) {
        return report(key, "已释明，当事人表示理解。");
    }

    static OutcomeReport report(String key, String text) {
        return new OutcomeReport(new MessageId(key), CASE, new PartyId("P-1"), "SESSION_RECORDED", text,
                Instant.parse("2026-11-20T01:02:03Z"));
    }

    static MessageId key(String key) {
        return new MessageId(key);
    }
}
