package org.shiming.endpoint.domain;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * Checks the tokens with which the host vouches for people: signed by one of its keys (ES256 and nothing else), for
 * us, by it, at most a minute long. Whether a token was used before is for the caller to find out.
 */
public final class HostTokens {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final int MOST_CHARACTERS = 8_000;
    /** Roles of systems: no token of a person may carry them. */
    private static final Set<Role> NOT_FOR_PEOPLE = EnumSet.of(Role.HOST_SYSTEM);

    private final String issuer;
    private final String audience;
    private final Clock clock;

    /**
     * A token that is in order.
     *
     * @param caller who
     * @param id the token's own identifier
     * @param expires when it ends
     */
    public record Accepted(Caller caller, String id, Instant expires) {}

    /**
     * @param issuer who must have issued it
     * @param audience for whom it must be
     * @param clock the time
     */
    public HostTokens(String issuer, String audience, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * Checks a token.
     *
     * @param text the token
     * @param keys the host's public keys, several while they rotate
     * @return the caller, or why not
     */
    public Outcome<Accepted> check(String text, List<ECKey> keys) {
        if (text == null || text.length() > MOST_CHARACTERS) {
            return refused("TOKEN_MALFORMED", "登录凭据格式不正确，请从审判业务系统重新进入。");
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            if (!JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm()) || !signed(token, keys)) {
                return refused("TOKEN_SIGNATURE", "登录凭据的签名不是本院审判业务系统所签，请联系信息运维。");
            }
            return claims(token.getJWTClaimsSet());
        } catch (ParseException | JOSEException | InvalidValue malformed) {
            return refused("TOKEN_MALFORMED", "登录凭据格式不正确，请从审判业务系统重新进入。");
        }
    }

    private static boolean signed(SignedJWT token, List<ECKey> keys) throws JOSEException {
        String wanted = token.getHeader().getKeyID();
        for (ECKey key : keys) {
            boolean named = wanted == null || key.getKeyID() == null || wanted.equals(key.getKeyID());
            if (named && Curve.P_256.equals(key.getCurve()) && token.verify(new ECDSAVerifier(key.toPublicJWK()))) {
                return true;
            }
        }
        return false;
    }

    private Outcome<Accepted> claims(JWTClaimsSet claims) throws ParseException {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        Date notBefore = claims.getNotBeforeTime();
        boolean ours = issuer.equals(claims.getIssuer()) && List.of(audience).equals(claims.getAudience());
        if (!ours || expires == null || claims.getJWTID() == null || claims.getJWTID().length() > 200) {
            return refused("TOKEN_NOT_FOR_US", "登录凭据不是签发给释明系统的，请从审判业务系统重新进入。");
        }
        if (!now.isBefore(expires.toInstant()) || notBefore != null && now.plus(SKEW).isBefore(notBefore.toInstant())) {
            return refused("TOKEN_EXPIRED", "登录凭据已过期，请从审判业务系统重新进入。");
        }
        if (expires.toInstant().isAfter(now.plus(LONGEST).plus(SKEW))) {
            return refused("TOKEN_TOO_LONG", "登录凭据的有效期超过 60 秒，请联系信息运维核对审判业务系统的设置。");
        }
        Caller caller = caller(claims);
        if (!caller.known()) {
            return refused("TOKEN_WITHOUT_ROLE", "您在释明系统中没有角色，请联系信息运维授权。");
        }
        return Outcome.done(new Accepted(caller, claims.getJWTID(), expires.toInstant()));
    }

    private static Caller caller(JWTClaimsSet claims) throws ParseException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> named = claims.getStringListClaim("roles");
        for (Role role : Role.values()) {
            if (named != null && named.contains(role.name()) && !NOT_FOR_PEOPLE.contains(role)) {
                roles.add(role);
            }
        }
        String name = claims.getStringClaim("name");
        String unit = claims.getStringClaim("unit");
        return new Caller(new PersonId(claims.getSubject()), name == null ? "" : name, roles,
                new CourtCode(claims.getStringClaim("court")), unit == null ? "" : unit, false);
    }

    private static Outcome<Accepted> refused(String code, String message) {
        return Outcome.refused(Refusal.of(FaultKind.UNAUTHENTICATED, code, message));
    }
}
