package org.shiming.door.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.door.domain.Attempts;
import org.shiming.door.domain.PasswordHash;
import org.shiming.door.domain.UserEntry;
import org.shiming.door.domain.UserFile;
import org.shiming.door.domain.VerifiedCache;
import org.shiming.door.spi.SystemUsers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks system users against the realm, remembers who was right for a short while, and locks out who guesses. */
@Component(service = {SystemUsers.class, SystemUserDesk.class})
public final class SystemUserDesk implements SystemUsers {
    private static final Logger LOG = LoggerFactory.getLogger(SystemUserDesk.class);
    /** An address behind which many users sit may fail this many times more often than one user. */
    private static final int ADDRESS_FACTOR = 10;
    private static final Outcome<Caller> WRONG = refused(FaultKind.UNAUTHENTICATED, "CREDENTIALS_WRONG",
            "用户名或口令不正确，请核对后重试。");
    private static final Outcome<Caller> AWAY = refused(FaultKind.UNAVAILABLE, "LOGIN_UNAVAILABLE",
            "身份核验暂不可用，请稍后重试；本次未处理。");
    private static final Outcome<Caller> LOCKED = refused(FaultKind.TOO_MANY, "LOGIN_LOCKED",
            "失败次数过多，已暂时锁定，请稍后重试或联系信息运维。");

    private final JaasLogin login;
    private final UserFile users;
    private final Optional<CourtCode> defaultCourt;
    private final Attempts perUser;
    private final Attempts perAddress;
    private final VerifiedCache cache;
    /** Hashing is slow on purpose: strangers must not be able to occupy every processor with it. */
    private final Semaphore hashing = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    /** @param settings realm, file and limits */
    @Activate
    public SystemUserDesk(@Reference DoorSettings settings) {
        this(new JaasLogin(settings.values().realm()), settings, Clock.systemUTC());
    }

    SystemUserDesk(JaasLogin login, DoorSettings settings, Clock clock) {
        DoorConfig config = settings.values();
        Duration lock = Duration.ofSeconds(config.lockSeconds());
        this.login = login;
        this.users = new UserFile(DoorSettings.file(config.usersFile()));
        this.defaultCourt = settings.court();
        this.perUser = new Attempts(clock, config.failuresBeforeLock(), lock);
        this.perAddress = new Attempts(clock, config.failuresBeforeLock() * ADDRESS_FACTOR, lock);
        this.cache = new VerifiedCache(clock, Duration.ofSeconds(config.credentialCacheSeconds()));
    }

    @Override
    public Outcome<Caller> check(String user, char[] password, String remote) {
        if (users.changed()) {
            cache.clear();
        }
        String proof = cache.proof(user, password);
        Optional<Caller> known = cache.find(proof);
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        String key = user + "@" + remote;
        if (!perUser.locked(key).isZero() || !perAddress.locked(remote).isZero()) {
            return LOCKED;
        }
        Outcome<Caller> outcome = slowly(user, password, proof);
        if (outcome.isDone()) {
            perUser.succeeded(key);
        } else if (outcome == WRONG) {
            perUser.failed(key);
            perAddress.failed(remote);
            LOG.warn("wrong password or unknown system user, from {}", remote);
        }
        return outcome;
    }

    @Override
    public synchronized void put(String user, char[] password, Set<Role> roles, CourtCode court) throws IOException {
        users.put(UserEntry.of(user, PasswordHash.of(password), roles, court));
        cache.clear();
    }

    /**
     * The system user of a client certificate, which the container has verified.
     *
     * @param subject the certificate's subject, RFC 2253
     * @return the caller, empty if none is configured for it
     */
    public Optional<Caller> ofCertificate(String subject) {
        try {
            return users.findBySubject(subject).flatMap(entry -> caller(entry.name(), entry.grants()));
        } catch (IOException unreadable) {
            LOG.error("the users file cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private Outcome<Caller> slowly(String user, char[] password, String proof) {
        try {
            if (!hashing.tryAcquire(2, TimeUnit.SECONDS)) {
                return AWAY;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return AWAY;
        }
        try {
            // Many calls of one system come at once: the first pays for the hash, the others find it proven.
            Optional<Caller> meanwhile = cache.find(proof);
            if (meanwhile.isPresent()) {
                return Outcome.done(meanwhile.get());
            }
            List<String> grants = login.grants(user, password);
            Optional<Caller> caller = caller(user, grants);
            caller.ifPresent(proven -> cache.put(proof, proven));
            return caller.map(Outcome::done).orElse(WRONG);
        } catch (FailedLoginException wrong) {
            return WRONG;
        } catch (LoginException broken) {
            LOG.error("system users cannot be checked", broken);
            return AWAY;
        } finally {
            hashing.release();
        }
    }

    private Optional<Caller> caller(String name, List<String> grants) {
        Set<Role> roles = UserEntry.roles(grants);
        Optional<CourtCode> court = UserEntry.court(grants).or(() -> defaultCourt);
        if (roles.isEmpty() || court.isEmpty()) {
            LOG.warn("system user {} has no role of the suite or no court: refused", name);
            return Optional.empty();
        }
        return Optional.of(new Caller(new PersonId(name), name, roles, court.get(), "", true));
    }

    private static Outcome<Caller> refused(FaultKind kind, String code, String message) {
        return Outcome.refused(Refusal.of(kind, code, message));
    }
}
