package org.shiming.door.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.door.TestClock;
import org.shiming.door.domain.Session;
import org.shiming.door.spi.Sessions;

public class SessionDeskTest {
    private static final Caller JUDGE = new Caller(new PersonId("J001"), "张三", Set.of(Role.JUDGE),
            new CourtCode("豫0481"), "", false);

    private final TestClock clock = new TestClock();
    private final CurrentCalls calls = new CurrentCalls();
    private final SessionDesk desk = new SessionDesk(new byte[32], Duration.ofMinutes(60), false, clock, calls);

    @After
    public void leave() {
        calls.leave();
    }

    private static String value(String cookie) {
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    @Test
    public void aGrantedLoginIsReadFromItsCookie() {
        Sessions.Grant grant = desk.grant(JUDGE);
        Session session = desk.read(value(grant.cookie())).orElseThrow();
        assertEquals(JUDGE, session.caller());
        assertEquals(grant.csrf(), session.csrf());
        assertEquals(clock.instant().plus(Duration.ofMinutes(60)), grant.expires());
    }

    @Test
    public void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = desk.grant(JUDGE).cookie();
        assertTrue(cookie, cookie.startsWith("shiming_session="));
        assertTrue(cookie, cookie.contains("; Path=/shiming; HttpOnly; SameSite=Strict"));
        assertTrue(cookie, cookie.endsWith("Max-Age=3600"));
    }

    @Test
    public void theCookieIsSecureWhereTheConnectionIs() {
        assertFalse(desk.grant(JUDGE).cookie().contains("Secure"));
        calls.enter(new TestGuest(null, true));
        assertTrue(desk.grant(JUDGE).cookie().contains("; Secure"));
        SessionDesk always = new SessionDesk(new byte[32], Duration.ofMinutes(1), true, clock, new CurrentCalls());
        assertTrue(always.grant(JUDGE).cookie().contains("; Secure"));
    }

    @Test
    public void twoLoginsAreDifferent() {
        assertNotEquals(desk.grant(JUDGE).cookie(), desk.grant(JUDGE).cookie());
        assertNotEquals(desk.grant(JUDGE).csrf(), desk.grant(JUDGE).csrf());
    }

    @Test
    public void aLoginIsOverAfterItsTime() {
        String text = value(desk.grant(JUDGE).cookie());
        clock.forward(Duration.ofMinutes(60));
        assertEquals(Optional.empty(), desk.read(text));
    }

    @Test
    public void anEndedLoginIsOverAtOnceAndOthersAreNot() {
        String text = value(desk.grant(JUDGE).cookie());
        String other = value(desk.grant(JUDGE).cookie());
        calls.enter(new TestGuest(desk.read(text).orElseThrow(), false));
        assertTrue(desk.end().contains("Max-Age=0"));
        assertEquals(Optional.empty(), desk.read(text));
        assertTrue(desk.read(other).isPresent());
    }

    @Test
    public void theSecretOfTheRequestsLoginIsTold() {
        assertEquals(Optional.empty(), desk.csrf());
        Sessions.Grant grant = desk.grant(JUDGE);
        calls.enter(new TestGuest(desk.read(value(grant.cookie())).orElseThrow(), false));
        assertEquals(Optional.of(grant.csrf()), desk.csrf());
    }

    @Test
    public void aSecondNodeWithTheSameKeyAcceptsIt() {
        SessionDesk second = new SessionDesk(new byte[32], Duration.ofMinutes(60), false, clock, new CurrentCalls());
        assertTrue(second.read(value(desk.grant(JUDGE).cookie())).isPresent());
    }
}
