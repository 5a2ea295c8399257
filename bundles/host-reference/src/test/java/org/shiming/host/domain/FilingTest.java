package org.shiming.host.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.Test;

public class FilingTest {
    private static final byte[] CONTENT = "释明笔录".getBytes(StandardCharsets.UTF_8);

    private static Filing filing(String title, String sha256) {
        return new Filing("k", "案号", "释明笔录", title, "application/pdf", sha256, CONTENT);
    }

    @Test
    public void theDigestIsTheUsualOne() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Filing.digest(new byte[0]));
    }

    @Test
    public void contentIsIntactWhenItsDigestFitsInEitherCase() {
        String digest = Filing.digest(CONTENT);
        assertTrue(filing("题", digest).intact());
        assertTrue(filing("题", digest.toUpperCase(Locale.ROOT)).intact());
        assertFalse(filing("题", digest.replace('a', 'b').replace('0', '1')).intact());
        assertFalse(filing("题", "").intact());
    }

    @Test
    public void whatIsFiledIsToldApartByItsFieldsButNotByTheCaseOfItsDigest() {
        String digest = Filing.digest(CONTENT);
        assertEquals(filing("题", digest).fingerprint(), filing("题", digest.toUpperCase(Locale.ROOT)).fingerprint());
        assertNotEquals(filing("题", digest).fingerprint(), filing("另题", digest).fingerprint());
    }

    @Test
    public void reportsAreToldApartByTheirFields() {
        Instant at = Instant.parse("2026-11-23T01:00:00Z");
        Outcome one = new Outcome("k", "案号", "P1", "理解", "话", at);
        assertEquals(one.fingerprint(), new Outcome("另键", "案号", "P1", "理解", "话", at).fingerprint());
        assertNotEquals(one.fingerprint(), new Outcome("k", "案号", "P2", "理解", "话", at).fingerprint());
        assertNotEquals(one.fingerprint(), new Outcome("k", "案号", "P1", "理解", "话", at.plusMillis(1)).fingerprint());
    }
}
