package org.shiming.support.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.shiming.api.value.AppointmentId;
import org.shiming.api.value.Article;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.api.value.SessionId;

/** JSON as feeds and stored answers have it: values as plain strings, times as ISO-8601, unknown members ignored. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule()).registerModule(values())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    private Json() {}

    /**
     * Writes a value.
     *
     * @param value a record, map or list
     * @return compact JSON
     */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass().getName(), bug);
        }
    }

    /**
     * Writes a record as a feed's payload, with the payload's version as member {@code v}.
     *
     * @param version the payload's version
     * @param value the record
     * @return compact JSON
     */
    public static String payload(int version, Object value) {
        ObjectNode node = MAPPER.valueToTree(value);
        return write(node.put("v", version));
    }

    /**
     * Reads a value.
     *
     * @param json JSON that the suite wrote
     * @param type the record's class
     * @param <T> its type
     * @return the value
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON cannot be read as " + type.getSimpleName(), broken);
        }
    }

    /**
     * Reads a tree, for tolerant readers of others' payloads.
     *
     * @param json the payload
     * @return its root
     */
    public static JsonNode tree(String json) {
        return read(json, JsonNode.class);
    }

    /**
     * The fingerprint of a request, to tell a repeated message from another one under the same id.
     *
     * @param operation the operation's name
     * @param request the request's record
     * @return SHA-256 in hexadecimal, 64 characters
     */
    public static String fingerprint(String operation, Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(MAPPER.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException | JsonProcessingException bug) {
            throw new IllegalStateException("no fingerprint of " + operation, bug);
        }
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("shiming-values");
        plain(module, CaseNumber.class, CaseNumber::value, CaseNumber::new);
        plain(module, CourtCode.class, CourtCode::value, CourtCode::new);
        plain(module, Article.class, Article::citation, Article::new);
        plain(module, PartyId.class, PartyId::value, PartyId::new);
        plain(module, PersonId.class, PersonId::value, PersonId::new);
        plain(module, DocumentId.class, DocumentId::value, DocumentId::new);
        plain(module, MatterId.class, MatterId::value, MatterId::new);
        plain(module, QuestionId.class, QuestionId::value, QuestionId::new);
        plain(module, SessionId.class, SessionId::value, SessionId::new);
        plain(module, AppointmentId.class, AppointmentId::value, AppointmentId::new);
        plain(module, MessageId.class, MessageId::value, MessageId::new);
        plain(module, ServiceCode.class, ServiceCode::value, ServiceCode::new);
        return module;
    }

    private static <T> void plain(SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(out.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return in.apply(json.getValueAsString());
            }
        });
    }
}
