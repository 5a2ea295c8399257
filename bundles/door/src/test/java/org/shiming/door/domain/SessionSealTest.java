package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

public class SessionSealTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Caller JUDGE = new Caller(new PersonId("J001"), "张䶮", Set.of(Role.JUDGE, Role.DIVISION_HEAD),
            new CourtCode("豫0481"), "民一庭", false);

    private final SessionSeal seal = new SessionSeal(new byte[32]);
    private final Session session = new Session("s1", JUDGE, "secret", NOW.plusSeconds(600));

    @Test
    public void whatWasSealedIsOpenedAsItWas() {
        assertEquals(Optional.of(session), seal.open(seal.seal(session), NOW));
    }

    @Test
    public void aLoginEndsAtItsTime() {
        String text = seal.seal(session);
        assertTrue(seal.open(text, NOW.plusSeconds(599)).isPresent());
        assertTrue(seal.open(text, NOW.plusSeconds(600)).isEmpty());
    }

    @Test
    public void anotherKeyDoesNotOpenIt() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertTrue(new SessionSeal(other).open(seal.seal(session), NOW).isEmpty());
    }

    @Test
    public void anyChangedCharacterIsNoticed() {
        String text = seal.seal(session);
        for (int i = 0; i < text.length(); i += 7) {
            char changed = text.charAt(i) == 'A' ? 'B' : 'A';
            String forged = text.substring(0, i) + changed + text.substring(i + 1);
            assertTrue("at " + i, seal.open(forged, NOW).isEmpty() || forged.equals(text));
        }
    }

    @Test
    public void moreRolesCannotBeAdded() {
        String text = seal.seal(session);
        int dot = text.indexOf('.');
        String body = new String(Base64.getUrlDecoder().decode(text.substring(0, dot)), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(
                body.replace("\"JUDGE\"", "\"JUDGE\",\"IT_OPERATIONS\"").getBytes(StandardCharsets.UTF_8));
        assertTrue(seal.open(forged + text.substring(dot), NOW).isEmpty());
    }

    @Test
    public void nonsenseIsNoLogin() {
        for (String text : new String[]{"", ".", "a.b", "....", "eyJ9.", "中文.中文", "x".repeat(5_000) + ".y"}) {
            assertTrue(text, seal.open(text, NOW).isEmpty());
        }
    }

    @Test
    public void aSystemNeverComesOutOfACookie() {
        Caller system = new Caller(new PersonId("host"), "", Set.of(Role.HOST_SYSTEM), new CourtCode("豫"), "", true);
        String text = seal.seal(new Session("s", system, "c", NOW.plusSeconds(5)));
        assertEquals(false, seal.open(text, NOW).orElseThrow().caller().system());
    }
}
