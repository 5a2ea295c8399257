package org.shiming.judgeexplanation.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.value.ExplanationMode;
import org.shiming.support.json.Json;

/** Reads the kernel's {@code SESSION_RECORDED}, tolerant of members it does not know. */
final class KernelSession {
    private static final Set<String> MODES = Set.of(ExplanationMode.JUDGE_INITIATED.name(),
            ExplanationMode.JUDGE_APPOINTMENT.name());

    private KernelSession() {}

    static Optional<SessionRecords.Session> of(FeedEntry entry) {
        JsonNode payload = Json.tree(entry.payload());
        String mode = payload.path("recorded").path("mode").asText();
        if (!MODES.contains(mode)) {
            return Optional.empty();
        }
        return Optional.of(new SessionRecords.Session(payload.path("id").asText(), entry.court(), entry.caseNumber(),
                payload.path("document").asText(), payload.path("party").asText(), entry.at()));
    }
}
