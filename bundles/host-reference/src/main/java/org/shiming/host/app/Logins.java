package org.shiming.host.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logging in, with a pause for an account whose password is guessed at. */
public final class Logins {
    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);
    private static final int ALLOWED_FAILURES = 5;
    private static final int REMEMBERED = 10_000;
    private static final int MAX_LENGTH = 200;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;
    /** The oldest is forgotten, so that guessing names does not fill the memory. */
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant until) {}

    /**
     * Wires logging in.
     *
     * @param accounts who may
     * @param sessions what they get
     * @param clock the time
     */
    public Logins(Accounts accounts, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Logs in.
     *
     * @param login what was typed
     * @param password what was typed
     * @return a new session
     * @throws Refused {@code FORBIDDEN}
     */
    public Session login(String login, String password) throws Refused {
        if (login.length() > MAX_LENGTH || password.length() > MAX_LENGTH) {
            throw wrong();
        }
        if (paused(login)) {
            throw new Refused(Code.FORBIDDEN, "登录失败次数过多，请五分钟后再试。忘记密码请联系信息运维人员。");
        }
        Optional<Person> person = accounts.check(login, password);
        if (person.isEmpty()) {
            failed(login);
            throw wrong();
        }
        synchronized (failures) {
            failures.remove(login);
        }
        LOG.info("Person {} logged in", person.get().personId());
        return sessions.open(person.get());
    }

    private boolean paused(String login) {
        synchronized (failures) {
            Failures found = failures.get(login);
            if (found != null && !clock.instant().isBefore(found.until())) {
                failures.remove(login);
                return false;
            }
            return found != null && found.count() >= ALLOWED_FAILURES;
        }
    }

    private void failed(String login) {
        synchronized (failures) {
            Failures before = failures.remove(login);
            int count = before == null ? 1 : before.count() + 1;
            failures.put(login, new Failures(count, clock.instant().plus(PAUSE)));
            if (count == ALLOWED_FAILURES) {
                LOG.warn("An account was paused after {} failed logins", count);
            }
        }
    }

    private static Refused wrong() {
        return new Refused(Code.FORBIDDEN, "用户名或密码不正确，请重新输入。");
    }
}
