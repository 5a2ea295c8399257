package org.shiming.door.app;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.shiming.door.TestBundle;
import org.shiming.door.TestSettings;
import org.shiming.door.spi.EndedCall;

/** The door's components wired by hand; its realm knows one system: {@code host} with password {@code right}. */
public final class TestDoor {
    /** The realm: password and grants by user. */
    private static final Map<String, List<String>> USERS = Map.of("host", List.of("HOST_SYSTEM", "court=豫0481"));

    /** The components. */
    public final DoorSettings settings;
    public final CurrentCalls calls = new CurrentCalls();
    public final GateKeeper gates;
    public final SessionDesk sessions;
    public final Reporter reporter = new Reporter();
    public final Presence presence = new Presence();
    public final Identification identification;
    public final List<EndedCall> ended = Collections.synchronizedList(new ArrayList<>());

    /** @param configured what differs from the defaults */
    public TestDoor(TestSettings configured) {
        this.settings = configured.settings();
        this.gates = new GateKeeper(new TestBundle().context(), settings);
        this.sessions = new SessionDesk(new byte[32], Duration.ofMinutes(10), false, Clock.systemUTC(), calls);
        SystemUserDesk users = new SystemUserDesk(new JaasLogin("test") {
            @Override
            List<String> grants(String user, char[] password) throws LoginException {
                if (!"right".equals(new String(password)) || !USERS.containsKey(user)) {
                    throw new FailedLoginException("wrong");
                }
                return USERS.get(user);
            }
        }, settings, Clock.systemUTC());
        this.identification = new Identification(users, sessions, settings);
        reporter.bind(ended::add);
    }
}
