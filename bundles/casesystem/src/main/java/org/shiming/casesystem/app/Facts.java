package org.shiming.casesystem.app;

import java.time.Instant;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.support.feed.Fact;

/** The facts of the feed {@code casesystem}; what they hold is said at {@code CaseSystem}. */
final class Facts {
    static final String ACTOR = "casesystem";
    private static final int VERSION = 1;

    private Facts() {}

    /** The payload of both facts. */
    private record Told(String key, String kind, String receiptNumber, String receivedAt, String problem) {}

    static Fact receipt(Message message, Receipt receipt, Instant now) {
        return fact("HOST_RECEIPT", message, now, new Told(message.key().value(), message.kind(),
                receipt.number().orElse(""), receipt.receivedAt().orElse(now).toString(), ""));
    }

    static Fact dead(Message message, String problem, Instant now) {
        return fact("HOST_DEAD_LETTER", message, now,
                new Told(message.key().value(), message.kind(), "", "", problem));
    }

    private static Fact fact(String type, Message message, Instant at, Told told) {
        return Fact.of(type, at, message.court(), message.caseNumber().value(), ACTOR, VERSION, told);
    }
}
