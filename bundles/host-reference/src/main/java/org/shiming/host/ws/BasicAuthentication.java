package org.shiming.host.ws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.configuration.security.AuthorizationPolicy;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.shiming.host.domain.Filing;
import org.shiming.host.domain.Passwords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in the one system account that configuration names. A password that was right once is known again by its digest,
 * so that the slow hash is not computed for every call.
 */
public final class BasicAuthentication extends AbstractPhaseInterceptor<Message> {
    private static final Logger LOG = LoggerFactory.getLogger(BasicAuthentication.class);
    private final String user;
    private final String hash;
    private volatile String knownGood = "";

    /**
     * Names the account.
     *
     * @param user the account
     * @param hash its salted password hash, see {@link Passwords}
     */
    public BasicAuthentication(String user, String hash) {
        super(Phase.RECEIVE);
        this.user = user;
        this.hash = hash;
    }

    @Override
    public void handleMessage(Message message) {
        AuthorizationPolicy given = message.get(AuthorizationPolicy.class);
        boolean named = given != null && given.getUserName() != null && given.getPassword() != null;
        if (contract(message) || named && right(given.getUserName(), given.getPassword())) {
            return;
        }
        if (named) {
            LOG.warn("A system came with wrong credentials");
        }
        refuse(message);
    }

    /** The contract itself is no secret. */
    private static boolean contract(Message message) {
        String query = (String) message.get(Message.QUERY_STRING);
        return "GET".equals(message.get(Message.HTTP_REQUEST_METHOD)) && "wsdl".equals(query);
    }

    private boolean right(String name, String password) {
        String digest = Filing.digest((name + "\n" + password).getBytes(StandardCharsets.UTF_8));
        if (same(digest, knownGood)) {
            return true;
        }
        boolean right = same(name, user) & Passwords.matches(password, hash);
        if (right) {
            knownGood = digest;
        }
        return right;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** Answered here, without a fault: a guessed password is not worth a stack trace in the log. */
    private static void refuse(Message message) {
        HttpServletResponse response = (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE);
        response.setHeader("WWW-Authenticate", "Basic realm=\"court-case-system\", charset=\"UTF-8\"");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        message.getInterceptorChain().abort();
    }
}
