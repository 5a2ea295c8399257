package org.shiming.endpoint.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;

public class HostTokensTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static ECKey key;
    private static ECKey next;

    private final HostTokens tokens = new HostTokens("court-host", "shiming", Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeClass
    public static void keys() throws JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        next = new ECKeyGenerator(Curve.P_256).keyID("k2").generate();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer("court-host").audience("shiming").subject("J001").claim("name", "张䶮")
                .claim("roles", List.of("JUDGE")).claim("court", "豫0481").claim("unit", "民一庭").jwtID("id-1")
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    private static String sign(JWTClaimsSet claims, ECKey with, String id) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(id).build(), claims);
        token.sign(new ECDSASigner(with));
        return token.serialize();
    }

    private Outcome<HostTokens.Accepted> check(String text) {
        return tokens.check(text, List.of(key.toPublicJWK(), next.toPublicJWK()));
    }

    private void refused(String code, JWTClaimsSet.Builder claims) throws JOSEException {
        assertRefused(code, check(sign(claims.build(), key, "k1")));
    }

    private static void assertRefused(String code, Outcome<HostTokens.Accepted> outcome) {
        assertFalse(outcome.isDone());
        assertEquals(code, ((Outcome.Refused<HostTokens.Accepted>) outcome).refusal().code());
        assertEquals(FaultKind.UNAUTHENTICATED, ((Outcome.Refused<HostTokens.Accepted>) outcome).refusal().kind());
    }

    @Test
    public void aTokenOfTheHostIsAccepted() throws JOSEException {
        HostTokens.Accepted accepted = check(sign(claims().build(), key, "k1")).orFault();
        Caller caller = accepted.caller();
        assertEquals("J001", caller.id().value());
        assertEquals("张䶮", caller.name());
        assertEquals(Set.of(Role.JUDGE), caller.roles());
        assertEquals("豫0481", caller.court().value());
        assertEquals("民一庭", caller.unit());
        assertFalse(caller.system());
        assertEquals("id-1", accepted.id());
    }

    @Test
    public void whileKeysRotateBothAreGood() throws JOSEException {
        assertTrue(check(sign(claims().build(), next, "k2")).isDone());
        assertTrue("a token that names no key", check(sign(claims().build(), next, null)).isDone());
    }

    @Test
    public void anotherKeyIsNot() throws JOSEException {
        ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        assertRefused("TOKEN_SIGNATURE", check(sign(claims().build(), stranger, "k1")));
        assertRefused("TOKEN_SIGNATURE", check(sign(claims().build(), key, "k9")));
        assertRefused("TOKEN_SIGNATURE", tokens.check(sign(claims().build(), key, "k1"), List.of()));
    }

    @Test
    public void otherAlgorithmsAreNotLookedAt() throws JOSEException {
        SignedJWT mac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        mac.sign(new MACSigner(new byte[32]));
        assertRefused("TOKEN_SIGNATURE", check(mac.serialize()));
        assertRefused("TOKEN_MALFORMED", check(new PlainJWT(claims().build()).serialize()));
        String token = sign(claims().build(), key, "k1");
        assertFalse("without its signature", check(token.substring(0, token.lastIndexOf('.') + 1)).isDone());
    }

    @Test
    public void aTokenForOthersOrByOthersIsRefused() throws JOSEException {
        refused("TOKEN_NOT_FOR_US", claims().issuer("other"));
        refused("TOKEN_NOT_FOR_US", claims().audience("other"));
        refused("TOKEN_NOT_FOR_US", claims().audience(List.of("shiming", "other")));
        refused("TOKEN_NOT_FOR_US", claims().issuer(null));
        refused("TOKEN_NOT_FOR_US", claims().jwtID(null));
        refused("TOKEN_NOT_FOR_US", claims().jwtID("x".repeat(201)));
        refused("TOKEN_NOT_FOR_US", claims().expirationTime(null));
    }

    @Test
    public void aTokenLivesForAMinuteAtMost() throws JOSEException {
        refused("TOKEN_EXPIRED", claims().expirationTime(Date.from(NOW)));
        refused("TOKEN_EXPIRED", claims().expirationTime(Date.from(NOW.minusSeconds(1))));
        refused("TOKEN_TOO_LONG", claims().expirationTime(Date.from(NOW.plusSeconds(71))));
        refused("TOKEN_EXPIRED", claims().notBeforeTime(Date.from(NOW.plusSeconds(30))));
        assertTrue(check(sign(claims().notBeforeTime(Date.from(NOW.plusSeconds(5))).build(), key, "k1")).isDone());
    }

    @Test
    public void rolesOfSystemsAndUnknownOnesAreNotForPeople() throws JOSEException {
        HostTokens.Accepted mixed = check(
                sign(claims().claim("roles", List.of("HOST_SYSTEM", "admin", "CLERK")).build(), key, "k1")).orFault();
        assertEquals(Set.of(Role.CLERK), mixed.caller().roles());
        refused("TOKEN_WITHOUT_ROLE", claims().claim("roles", List.of("HOST_SYSTEM")));
        refused("TOKEN_WITHOUT_ROLE", claims().claim("roles", null));
    }

    @Test
    public void aTokenWithImpossibleValuesIsMalformed() throws JOSEException {
        refused("TOKEN_MALFORMED", claims().subject("a b"));
        refused("TOKEN_MALFORMED", claims().subject(null));
        refused("TOKEN_MALFORMED", claims().claim("court", "x"));
        refused("TOKEN_MALFORMED", claims().claim("court", null));
        refused("TOKEN_MALFORMED", claims().claim("roles", 7));
    }

    @Test
    public void nonsenseIsMalformed() {
        for (String text : new String[]{null, "", "a", "a.b", "a.b.c", "....", "x".repeat(9_000)}) {
            assertRefused("TOKEN_MALFORMED", check(text));
        }
    }
}
