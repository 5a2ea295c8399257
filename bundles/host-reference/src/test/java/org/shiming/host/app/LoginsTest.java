package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.host.domain.Passwords;
import org.shiming.host.domain.Refused;
import org.shiming.host.testing.MovingClock;

public class LoginsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final MovingClock clock = new MovingClock();
    private Path file;
    private Sessions sessions;
    private Logins logins;

    @Before
    public void accounts() throws IOException {
        file = folder.getRoot().toPath().resolve("users.csv");
        Files.writeString(file, "# demo\n\nzhouheng,J001,周衡,JUDGE DIVISION_HEAD,豫0481,刑事审判庭," + Passwords.hash("right")
                + "\n  chengxian,J007,程㛃,JUDGE,豫0481,民二庭," + Passwords.hash("other") + "\n");
        sessions = new Sessions(clock, 30);
        logins = new Logins(new Accounts(file.toString()), sessions, clock);
    }

    private void fail(String login) {
        assertThrows(Refused.class, () -> logins.login(login, "wrong"));
    }

    @Test
    public void theRightPasswordOpensASession() throws Refused {
        Session session = logins.login("zhouheng", "right");
        assertEquals("J001", session.person().personId());
        assertEquals(Set.of("JUDGE", "DIVISION_HEAD"), session.person().roles());
        assertEquals(session, sessions.find(session.id()).orElseThrow());
        assertEquals("程㛃", logins.login("chengxian", "other").person().name());
    }

    @Test
    public void everySessionHasItsOwnSecrets() throws Refused {
        Session one = logins.login("zhouheng", "right");
        Session two = logins.login("zhouheng", "right");
        assertNotEquals(one.id(), two.id());
        assertNotEquals(one.csrf(), two.csrf());
        assertNotEquals(one.id(), one.csrf());
        assertTrue(one.id().length() >= 43);
    }

    @Test
    public void wrongPasswordsAndUnknownNamesSoundTheSame() {
        String wrong = assertThrows(Refused.class, () -> logins.login("zhouheng", "wrong")).getMessage();
        String unknown = assertThrows(Refused.class, () -> logins.login("nobody", "right")).getMessage();
        assertEquals(wrong, unknown);
        assertThrows(Refused.class, () -> logins.login("zhouheng", "x".repeat(100_000)));
    }

    @Test
    public void guessingPausesTheAccountEvenForTheRightPassword() throws Refused {
        for (int i = 0; i < 5; i++) {
            fail("zhouheng");
        }
        assertThrows(Refused.class, () -> logins.login("zhouheng", "right"));
        logins.login("chengxian", "other");
        clock.forward(Duration.ofMinutes(5));
        logins.login("zhouheng", "right");
    }

    @Test
    public void theRightPasswordForgivesEarlierMistakes() throws Refused {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                fail("zhouheng");
            }
            logins.login("zhouheng", "right");
        }
    }

    @Test
    public void anIdleSessionEnds() throws Refused {
        Session session = logins.login("zhouheng", "right");
        clock.forward(Duration.ofMinutes(29));
        assertTrue(sessions.find(session.id()).isPresent());
        clock.forward(Duration.ofMinutes(29));
        assertTrue(sessions.find(session.id()).isPresent());
        clock.forward(Duration.ofMinutes(31));
        assertFalse(sessions.find(session.id()).isPresent());
    }

    @Test
    public void aSessionEndsAfterADayEvenIfUsed() throws Refused {
        Session session = logins.login("zhouheng", "right");
        for (int i = 0; i < 26; i++) {
            clock.forward(Duration.ofMinutes(28));
            sessions.find(session.id());
        }
        assertFalse(sessions.find(session.id()).isPresent());
    }

    @Test
    public void aClosedSessionIsGone() throws Refused {
        Session session = logins.login("zhouheng", "right");
        sessions.close(session.id());
        assertFalse(sessions.find(session.id()).isPresent());
        assertFalse(sessions.find(null).isPresent());
        assertFalse(sessions.find("guessed").isPresent());
    }

    @Test
    public void aNoticeIsToldOnce() throws Refused {
        Session session = logins.login("zhouheng", "right");
        session.tell("缴费已登记。");
        assertEquals("缴费已登记。", session.told());
        assertEquals("", session.told());
    }

    @Test
    public void aMissingOrBrokenUsersFileNamesThePidAndTheKey() throws IOException {
        String missing = assertThrows(IllegalArgumentException.class, () -> new Accounts("/nowhere/users.csv"))
                .getMessage();
        assertTrue(missing, missing.contains("org.shiming.host") && missing.contains("usersFile"));
        Files.writeString(file, "zhouheng,J001,周衡,JUDGE\n");
        String broken = assertThrows(IllegalArgumentException.class, () -> new Accounts(file.toString())).getMessage();
        assertTrue(broken, broken.contains("line 1"));
    }

    @Test
    public void theDemoAccountsOfTheProjectAreWhole() {
        Accounts demo = new Accounts("../../config/demo/org.shiming.host.users.csv");
        assertTrue(demo.size() >= 25);
        assertEquals("J004", demo.check("qinwanqing", "qinwanqing-2026").orElseThrow().personId());
        assertFalse(demo.check("qinwanqing", "qinwanqing").isPresent());
    }
}
