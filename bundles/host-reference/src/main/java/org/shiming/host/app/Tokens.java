package org.shiming.host.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.shiming.host.domain.Person;

/** Short-lived signed tokens with which people of this system come to the suite. */
public final class Tokens {
    private static final String ISSUER = "court-host";
    private static final String AUDIENCE = "shiming";
    private static final int LIFE_SECONDS = 60;
    private final SigningKey key;
    private final Clock clock;

    /**
     * Wires the tokens.
     *
     * @param key signs them
     * @param clock the time
     */
    public Tokens(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A token for one exchange.
     *
     * @param person who goes to the suite
     * @return a signed JWT
     */
    public String token(Person person) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(ISSUER).audience(AUDIENCE).subject(person.personId())
                .claim("name", person.name()).claim("roles", List.copyOf(person.roles())).claim("court", person.court())
                .claim("unit", person.unit()).jwtID(UUID.randomUUID().toString()).issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS))).build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.pair().getKeyID()).build();
        SignedJWT jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new ECDSASigner(key.pair()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The host's signing key cannot sign", e);
        }
        return jwt.serialize();
    }

    /** @return the public key as a JWK set */
    public String publicSet() {
        return key.publicSet();
    }
}
