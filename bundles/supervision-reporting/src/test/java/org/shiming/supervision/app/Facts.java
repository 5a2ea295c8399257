package org.shiming.supervision.app;

import java.util.List;
import java.util.Map;

/** Payloads as the feeds write them, with no more than is read. */
public final class Facts {
    private Facts() {}

    public static Map<String, Object> session(String id, String matter, String mode, String unit, String at,
            List<String> answers) {
        return Map.of("v", 1, "id", id, "matter", matter, "mode", mode, "exception", id.endsWith("x"), "caseInfo",
                Map.of("division", unit, "mandatory", true), "recorded",
                Map.of("startedAt", at, "mode", mode, "services",
                        id.endsWith("f") ? List.of("FEE_REMINDER") : List.of(), "results",
                        answers.stream().map(answer -> Map.of("question", "q", "answer", answer)).toList()));
    }

    public static Map<String, Object> judgment(boolean mandatory, String unit) {
        return Map.of("v", 1, "mandatory", mandatory, "division", unit, "document", "D1");
    }

    public static Map<String, Object> step(String item, String step, String kind, String unit, String at) {
        return Map.of("v", 1, "subject", item, "step", step, "kind", kind, "unit", unit, "at", at);
    }
}
