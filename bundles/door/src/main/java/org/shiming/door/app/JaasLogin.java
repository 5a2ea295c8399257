package org.shiming.door.app;

import java.util.List;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;

/** Asks a JAAS realm what a user may do. */
class JaasLogin {
    private final String realm;

    JaasLogin(String realm) {
        this.realm = realm;
    }

    /**
     * Logs in and out again.
     *
     * @param user the user
     * @param password the password
     * @return the names of the roles that the realm gives
     * @throws LoginException a {@code FailedLoginException} if the password is wrong, another if the realm is broken
     */
    List<String> grants(String user, char[] password) throws LoginException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // JAAS loads the proxy by the context class loader, and that of a request knows nothing of Karaf.
        thread.setContextClassLoader(ProxyLoginModule.class.getClassLoader());
        try {
            Subject subject = new Subject();
            LoginContext login = new LoginContext(realm, subject, handler(user, password));
            login.login();
            List<String> grants = subject.getPrincipals(RolePrincipal.class).stream().map(RolePrincipal::getName)
                    .toList();
            login.logout();
            return grants;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static CallbackHandler handler(String user, char[] password) {
        return callbacks -> {
            for (Callback callback : callbacks) {
                if (callback instanceof NameCallback name) {
                    name.setName(user);
                } else if (callback instanceof PasswordCallback secret) {
                    secret.setPassword(password);
                } else {
                    throw new UnsupportedCallbackException(callback);
                }
            }
        };
    }
}
