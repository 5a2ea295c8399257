package org.shiming.endpoint.ws;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.staxutils.StaxUtils;

/** How large and how deep a message may be. (CXF itself has no limit on an XML document's size: CVE-2026-108039.) */
final class Limits {
    private static final int DEPTH = 50;
    private static final int CHILDREN = 5_000;
    private static final long ELEMENTS = 50_000;
    private static final int ATTRIBUTES = 50;
    private static final int ATTRIBUTE_CHARACTERS = 8_192;
    private static final int TEXT_CHARACTERS = 28_000_000;
    private static final long CHARACTERS = 32_000_000;
    private static final int NUMBER_CHARACTERS = 40;

    private Limits() {}

    /** @return the properties of every server */
    static Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(StaxUtils.MAX_ELEMENT_DEPTH, DEPTH);
        properties.put(StaxUtils.MAX_CHILD_ELEMENTS, CHILDREN);
        properties.put(StaxUtils.MAX_ELEMENT_COUNT, ELEMENTS);
        properties.put(StaxUtils.MAX_ATTRIBUTE_COUNT, ATTRIBUTES);
        properties.put(StaxUtils.MAX_ATTRIBUTE_SIZE, ATTRIBUTE_CHARACTERS);
        properties.put(StaxUtils.MAX_TEXT_LENGTH, TEXT_CHARACTERS);
        properties.put(StaxUtils.MAX_XML_CHARACTERS, CHARACTERS);
        // Faults are logged by ourselves, once, and only those that are our own.
        properties.put(FaultListener.class.getName(), (FaultListener) (failure, description, message) -> false);
        return properties;
    }

    /** @return the mapper of every JSON server: nothing unknown, nothing twice, nothing guessed */
    static ObjectMapper mapper() {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(DEPTH)
                .maxNumberLength(NUMBER_CHARACTERS).maxStringLength(TEXT_CHARACTERS).maxNameLength(200).build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.AUTO_DETECT_GETTERS,
                        MapperFeature.AUTO_DETECT_IS_GETTERS, MapperFeature.AUTO_DETECT_SETTERS)
                .serializationInclusion(JsonInclude.Include.NON_NULL).build();
    }
}
