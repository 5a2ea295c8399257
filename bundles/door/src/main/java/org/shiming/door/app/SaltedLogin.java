package org.shiming.door.app;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.shiming.door.domain.PasswordHash;
import org.shiming.door.domain.UserEntry;
import org.shiming.door.domain.UserFile;

/** The login module of the realm: a user, a password, a salted hash in a file. An unknown user costs as much time. */
public final class SaltedLogin implements LoginModule {
    /** The option that names the file. */
    static final String USERS = "users";
    /** Fits no password: it is compared with when the user is unknown. */
    private static final String DUMMY = PasswordHash.PREFIX + "310000$AAAAAAAAAAAAAAAAAAAAAA$"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Subject subject;
    private CallbackHandler handler;
    private UserFile users;
    private final Set<Principal> principals = new HashSet<>();

    @Override
    public void initialize(Subject whom, CallbackHandler asks, Map<String, ?> shared, Map<String, ?> options) {
        subject = whom;
        handler = asks;
        users = new UserFile(Path.of((String) options.get(USERS)));
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("user");
        PasswordCallback password = new PasswordCallback("password", false);
        try {
            handler.handle(new Callback[]{name, password});
            Optional<UserEntry> entry = users.find(name.getName()).filter(user -> !user.byCertificate());
            boolean right = PasswordHash.matches(password.getPassword(), entry.map(UserEntry::secret).orElse(DUMMY));
            if (!right || entry.isEmpty()) {
                throw new FailedLoginException("unknown user or wrong password");
            }
            principals.add(new UserPrincipal(name.getName()));
            entry.get().grants().forEach(grant -> principals.add(new RolePrincipal(grant)));
            return true;
        } catch (IOException | UnsupportedCallbackException broken) {
            throw (LoginException) new LoginException("the users file cannot be read").initCause(broken);
        } finally {
            password.clearPassword();
        }
    }

    @Override
    public boolean commit() {
        subject.getPrincipals().addAll(principals);
        return true;
    }

    @Override
    public boolean abort() {
        principals.clear();
        return true;
    }

    @Override
    public boolean logout() {
        subject.getPrincipals().removeAll(principals);
        principals.clear();
        return true;
    }
}
