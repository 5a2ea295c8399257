package org.shiming.door.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.door.domain.PasswordHash;
import org.shiming.door.domain.UserEntry;
import org.shiming.door.domain.UserFile;

public class SaltedLoginTest {
    private static final String PASSWORD = "a-long-enough-password";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Subject subject = new Subject();
    private final SaltedLogin login = new SaltedLogin();
    private Path file;

    @Before
    public void users() throws IOException {
        file = folder.getRoot().toPath().resolve("users");
        new UserFile(file).put(UserEntry.of("host", PasswordHash.of(PASSWORD.toCharArray()), Set.of(Role.HOST_SYSTEM),
                new CourtCode("豫0481")));
    }

    private void prepare(String user, String password) {
        CallbackHandler handler = callbacks -> {
            for (Callback callback : callbacks) {
                if (callback instanceof NameCallback name) {
                    name.setName(user);
                } else if (callback instanceof PasswordCallback secret) {
                    secret.setPassword(password.toCharArray());
                }
            }
        };
        login.initialize(subject, handler, Map.of(), Map.of(SaltedLogin.USERS, file.toString()));
    }

    private Set<String> roles() {
        return subject.getPrincipals(RolePrincipal.class).stream().map(RolePrincipal::getName)
                .collect(Collectors.toSet());
    }

    @Test
    public void theRightPasswordGivesUserAndRoles() throws LoginException {
        prepare("host", PASSWORD);
        assertTrue(login.login());
        assertTrue(login.commit());
        assertEquals("host", subject.getPrincipals(UserPrincipal.class).iterator().next().getName());
        assertEquals(Set.of("HOST_SYSTEM", "court=豫0481"), roles());
    }

    @Test
    public void loggingOutTakesThemAway() throws LoginException {
        prepare("host", PASSWORD);
        login.login();
        login.commit();
        assertTrue(login.logout());
        assertTrue(subject.getPrincipals().isEmpty());
    }

    @Test
    public void aWrongPasswordFails() {
        prepare("host", PASSWORD + "x");
        assertThrows(FailedLoginException.class, login::login);
        assertTrue(login.abort());
    }

    @Test
    public void anUnknownUserFailsLikeAWrongPassword() {
        prepare("nobody", PASSWORD);
        LoginException failed = assertThrows(FailedLoginException.class, login::login);
        assertEquals("unknown user or wrong password", failed.getMessage());
    }

    @Test
    public void aUserOfACertificateHasNoPassword() throws IOException {
        Files.writeString(file, "proxy = cert:CN=x, HOST_SYSTEM, court=豫0481\n");
        prepare("proxy", "cert:CN=x");
        assertThrows(FailedLoginException.class, login::login);
    }

    @Test
    public void aPlainPasswordInTheFileFitsNothing() throws IOException {
        Files.writeString(file, "host = " + PASSWORD + ", HOST_SYSTEM, court=豫0481\n");
        prepare("host", PASSWORD);
        assertThrows(FailedLoginException.class, login::login);
    }

    @Test
    public void aBrokenFileIsNotAWrongPassword() throws IOException {
        Files.writeString(file, "nonsense\n");
        prepare("host", PASSWORD);
        LoginException broken = assertThrows(LoginException.class, login::login);
        assertEquals(LoginException.class, broken.getClass());
    }
}
