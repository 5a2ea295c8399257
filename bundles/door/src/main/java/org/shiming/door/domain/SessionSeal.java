package org.shiming.door.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * A login as a signed text: contents and HMAC-SHA-256, each Base64url. Nothing of it is kept on the server, so every
 * node with the same key accepts it. Safe for concurrent use.
 */
public final class SessionSeal {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 3_000;

    private final SecretKeySpec key;

    /** @param key at least 32 random bytes */
    public SessionSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * Seals a login.
     *
     * @param session the login
     * @return the text of its cookie
     */
    public String seal(Session session) {
        ObjectNode body = JSON.createObjectNode();
        Caller caller = session.caller();
        body.put("id", session.id()).put("sub", caller.id().value()).put("name", caller.name());
        body.put("court", caller.court().value()).put("unit", caller.unit()).put("csrf", session.csrf());
        body.put("exp", session.expires().getEpochSecond());
        caller.roles().forEach(role -> body.withArray("roles").add(role.name()));
        try {
            byte[] bytes = JSON.writeValueAsBytes(body);
            Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
            return base64.encodeToString(bytes) + "." + base64.encodeToString(sign(bytes));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a login could not be written", impossible);
        }
    }

    /**
     * Opens a sealed login.
     *
     * @param text the text
     * @param now the time
     * @return the login; empty if it was forged, changed, or is over
     */
    public Optional<Session> open(String text, Instant now) {
        int dot = text.indexOf('.');
        if (dot < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] body = Base64.getUrlDecoder().decode(text.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            if (!MessageDigest.isEqual(signature, sign(body))) {
                return Optional.empty();
            }
            Session session = read(JSON.readTree(body));
            return now.isBefore(session.expires()) ? Optional.of(session) : Optional.empty();
        } catch (IllegalArgumentException | IOException notOurs) {
            return Optional.empty();
        }
    }

    private static Session read(JsonNode body) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        body.path("roles").forEach(role -> roles.add(Role.valueOf(role.asText())));
        Caller caller = new Caller(new PersonId(body.path("sub").asText()), body.path("name").asText(), roles,
                new CourtCode(body.path("court").asText()), body.path("unit").asText(), false);
        return new Session(body.path("id").asText(), caller, body.path("csrf").asText(),
                Instant.ofEpochSecond(body.path("exp").asLong()));
    }

    private byte[] sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no HmacSHA256", missing);
        }
    }
}
