package org.shiming.endpoint.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shiming.endpoint.domain.FaultView;

/** A fault as JSON: code, message, article, facts. */
public final class FaultJson {
    /** The media type. */
    public static final String TYPE = "application/json;charset=UTF-8";
    private static final ObjectMapper JSON = new ObjectMapper();

    private FaultJson() {}

    /**
     * Writes a fault.
     *
     * @param fault the fault
     * @return UTF-8
     */
    public static byte[] of(FaultView fault) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", fault.code());
        body.put("message", fault.message());
        body.put("article", fault.article());
        body.put("facts", fault.facts());
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for fault " + fault.code(), impossible);
        }
    }
}
