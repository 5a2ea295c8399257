package org.shiming.bench.measure;

import java.util.UUID;
import org.shiming.bench.outside.GeneratedCase;

/** What a court's system sends to register a matter; the floor gets the same body. */
final class Registration {
    private static final String DOUBT = "为什么没有支持违约金？合同第七条写明了逾期付款每日万分之五，对方也承认收到了货。";

    private Registration() {}

    static String json(GeneratedCase of, int matter) {
        return "{\"messageId\":\"" + UUID.randomUUID() + "\",\"caseNumber\":\"" + of.caseNumber() + "\",\"partyId\":\""
                + of.party(matter) + "\",\"documentId\":\"" + of.document(matter)
                + "\",\"origin\":\"HOST\",\"questions\":[\"" + DOUBT + "\"]}";
    }

    static String soap(GeneratedCase of, int matter) {
        return Soap.matters("openMatter", "<messageId>" + UUID.randomUUID() + "</messageId><caseNumber>"
                + of.caseNumber() + "</caseNumber><partyId>" + of.party(matter) + "</partyId><documentId>"
                + of.document(matter) + "</documentId><origin>HOST</origin><questions>" + DOUBT + "</questions>");
    }
}
