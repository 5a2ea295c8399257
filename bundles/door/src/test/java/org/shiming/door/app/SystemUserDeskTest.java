package org.shiming.door.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.door.TestClock;
import org.shiming.door.TestSettings;

public class SystemUserDeskTest {
    private static final String REMOTE = "10.0.0.1";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final TestClock clock = new TestClock();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private List<String> grants = List.of("HOST_SYSTEM", "court=豫0481");
    private LoginException trouble;
    private SystemUserDesk desk;

    @Before
    public void desk() {
        JaasLogin login = new JaasLogin("test") {
            @Override
            List<String> grants(String user, char[] password) throws LoginException {
                asked.add(user);
                if (trouble != null) {
                    throw trouble;
                }
                if (!"right".equals(new String(password))) {
                    throw new FailedLoginException("wrong");
                }
                return grants;
            }
        };
        String file = folder.getRoot().toPath().resolve("users").toString();
        desk = new SystemUserDesk(login, new TestSettings().with("usersFile", file).settings(), clock);
    }

    private Outcome<Caller> check(String user, String password) {
        return desk.check(user, password.toCharArray(), REMOTE);
    }

    private static String code(Outcome<Caller> outcome) {
        return ((Outcome.Refused<Caller>) outcome).refusal().code();
    }

    @Test
    public void theRightPasswordGivesRolesAndCourt() {
        Caller caller = check("host", "right").orFault();
        assertEquals("host", caller.id().value());
        assertEquals(Set.of(Role.HOST_SYSTEM), caller.roles());
        assertEquals(new CourtCode("豫0481"), caller.court());
        assertTrue(caller.system());
    }

    @Test
    public void theRealmIsAskedOnceForAWhile() {
        check("host", "right");
        check("host", "right");
        assertEquals(1, asked.size());
        clock.forward(Duration.ofSeconds(300));
        check("host", "right");
        assertEquals(2, asked.size());
    }

    @Test
    public void manyAtOnceCostOneHash() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            calls.add(executor.submit(() -> check("host", "right").isDone()));
        }
        for (Future<Boolean> call : calls) {
            assertTrue(call.get());
        }
        executor.shutdown();
        assertTrue("asked " + asked.size() + " times",
                asked.size() <= Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Test
    public void aWrongPasswordIsRefusedAndNotRemembered() {
        assertEquals("CREDENTIALS_WRONG", code(check("host", "wrong")));
        assertEquals("CREDENTIALS_WRONG", code(check("host", "wrong")));
        assertEquals(2, asked.size());
    }

    @Test
    public void guessingLocksAndTheRightPasswordMustWaitToo() {
        for (int i = 0; i < 5; i++) {
            check("host", "guess" + i);
        }
        assertEquals("LOGIN_LOCKED", code(check("host", "right")));
        assertEquals("the realm is not asked any more", 5, asked.size());
        clock.forward(Duration.ofSeconds(60));
        assertTrue(check("host", "right").isDone());
    }

    @Test
    public void whoWasProvenIsNotLockedOutByAStrangersGuesses() {
        assertTrue(check("host", "right").isDone());
        for (int i = 0; i < 20; i++) {
            desk.check("host", "guess".toCharArray(), "10.9.9.9");
        }
        assertTrue(check("host", "right").isDone());
    }

    @Test
    public void anAddressThatTriesManyNamesIsLocked() {
        for (int i = 0; i < 50; i++) {
            check("user" + i, "guess");
        }
        assertEquals("LOGIN_LOCKED", code(check("another", "guess")));
        assertEquals("CREDENTIALS_WRONG", code(desk.check("another", "guess".toCharArray(), "10.0.0.2")));
    }

    @Test
    public void aBrokenRealmIsAnOutageAndCountsAgainstNobody() {
        trouble = new LoginException("no such realm");
        for (int i = 0; i < 10; i++) {
            assertEquals("LOGIN_UNAVAILABLE", code(check("host", "right")));
        }
        trouble = null;
        assertTrue(check("host", "right").isDone());
    }

    @Test
    public void aUserWithoutRoleOrCourtIsNobody() {
        grants = List.of("admin", "court=豫0481");
        assertEquals("CREDENTIALS_WRONG", code(check("host", "right")));
        grants = List.of("HOST_SYSTEM");
        assertEquals("CREDENTIALS_WRONG", code(check("host", "right")));
    }

    @Test
    public void addingAUserForgetsWhatWasProven() throws IOException {
        check("host", "right");
        desk.put("host", "another-long-password".toCharArray(), Set.of(Role.HOST_SYSTEM), new CourtCode("豫0481"));
        check("host", "right");
        assertEquals(2, asked.size());
    }

    @Test
    public void aCertificateIsAUserIfTheFileSaysSo() throws IOException {
        Path file = folder.getRoot().toPath().resolve("users");
        Files.writeString(file, "proxy = \"cert:CN=host,O=court\", HOST_SYSTEM, court=豫0481\n");
        assertEquals("proxy", desk.ofCertificate("CN=host,O=court").orElseThrow().id().value());
        assertEquals(Optional.empty(), desk.ofCertificate("CN=other,O=court"));
    }
}
