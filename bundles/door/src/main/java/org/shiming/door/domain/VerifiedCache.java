package org.shiming.door.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.shiming.api.identity.Caller;

/**
 * Remembers for a short while which passwords were right, so that the slow hash is not paid at each call. The key is
 * an HMAC under a random key of this process: no password is kept. Safe for concurrent use.
 */
public final class VerifiedCache {
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Duration life;
    private final SecretKeySpec key;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Caller caller, Instant until) {}

    /**
     * @param clock the time
     * @param life how long a proof counts
     */
    public VerifiedCache(Clock clock, Duration life) {
        this.clock = clock;
        this.life = life;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /**
     * The name of a proof.
     *
     * @param user the user
     * @param password the password
     * @return something that tells nothing about either
     */
    public String proof(String user, char[] password) {
        ByteBuffer secret = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(user.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no HmacSHA256", missing);
        } finally {
            Arrays.fill(secret.array(), (byte) 0);
        }
    }

    /**
     * Who proved this lately.
     *
     * @param proof the proof's name
     * @return the caller, empty if nobody
     */
    public synchronized Optional<Caller> find(String proof) {
        Entry entry = entries.get(proof);
        if (entry == null) {
            return Optional.empty();
        }
        if (!clock.instant().isBefore(entry.until())) {
            entries.remove(proof);
            return Optional.empty();
        }
        return Optional.of(entry.caller());
    }

    /**
     * Remembers a proof.
     *
     * @param proof the proof's name
     * @param caller who
     */
    public synchronized void put(String proof, Caller caller) {
        if (entries.size() >= MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(proof, new Entry(caller, clock.instant().plus(life)));
    }

    /** Forgets all, because users changed. */
    public synchronized void clear() {
        entries.clear();
    }
}
