package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.door.TestClock;

public class VerifiedCacheTest {
    private static final Caller HOST = new Caller(new PersonId("host"), "host", Set.of(Role.HOST_SYSTEM),
            new CourtCode("豫0481"), "", true);

    private final TestClock clock = new TestClock();
    private final VerifiedCache cache = new VerifiedCache(clock, Duration.ofSeconds(60));
    private final String proof = cache.proof("host", "password".toCharArray());

    @Test
    public void aProofIsRememberedForAWhile() {
        cache.put(proof, HOST);
        assertEquals(Optional.of(HOST), cache.find(cache.proof("host", "password".toCharArray())));
        clock.forward(Duration.ofSeconds(60));
        assertEquals(Optional.empty(), cache.find(proof));
    }

    @Test
    public void anotherPasswordOrUserIsAnotherProof() {
        cache.put(proof, HOST);
        assertFalse(cache.find(cache.proof("host", "passwore".toCharArray())).isPresent());
        assertFalse(cache.find(cache.proof("hos", "tpassword".toCharArray())).isPresent());
    }

    @Test
    public void aProofTellsNothingAndDiffersFromProcessToProcess() {
        assertFalse(proof.contains("password"));
        assertNotEquals(proof,
                new VerifiedCache(clock, Duration.ofSeconds(60)).proof("host", "password".toCharArray()));
    }

    @Test
    public void clearingForgetsAll() {
        cache.put(proof, HOST);
        cache.clear();
        assertEquals(Optional.empty(), cache.find(proof));
    }

    @Test
    public void itDoesNotGrowWithoutEnd() {
        cache.put(proof, HOST);
        for (int i = 0; i < 1_000; i++) {
            cache.put("p" + i, HOST);
        }
        assertFalse(cache.find(proof).isPresent());
        assertTrue(cache.find("p999").isPresent());
    }
}
