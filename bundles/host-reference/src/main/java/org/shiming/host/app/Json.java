package org.shiming.host.app;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small JSON objects, as the suite's published endpoints take and give them. */
final class Json {
    private Json() {}

    /** An object of names and values in turn; a null value is left out. */
    static String object(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return JSONObjectUtils.toJSONString(map);
    }

    /** A text field of an answer; empty if the answer is no JSON object or has no such field. */
    static String text(String json, String name) {
        try {
            Object value = JSONObjectUtils.parse(json).get(name);
            return value == null ? "" : value.toString();
        } catch (ParseException e) {
            return "";
        }
    }
}
