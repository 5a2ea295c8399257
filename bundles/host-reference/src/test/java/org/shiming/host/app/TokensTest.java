package org.shiming.host.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.MovingClock;

public class TokensTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final MovingClock clock = new MovingClock();
    private Path keys;
    private Tokens tokens;

    @Before
    public void key() {
        keys = folder.getRoot().toPath().resolve("host-keys");
        tokens = new Tokens(new SigningKey(keys.toString()), clock);
    }

    private SignedJWT token() throws Exception {
        return SignedJWT.parse(tokens.token(Cases.JUDGE));
    }

    private ECKey published() throws Exception {
        return ECKey.parse(Files.readString(keys.resolve(SigningKey.PUBLIC_JWK)));
    }

    @Test
    public void theClaimsAreThoseOfTheContract() throws Exception {
        JWTClaimsSet claims = token().getJWTClaimsSet();
        assertEquals("court-host", claims.getIssuer());
        assertEquals(List.of("shiming"), claims.getAudience());
        assertEquals("J004", claims.getSubject());
        assertEquals("秦婉清", claims.getStringClaim("name"));
        assertEquals(List.of("JUDGE"), claims.getStringListClaim("roles"));
        assertEquals("豫0481", claims.getStringClaim("court"));
        assertEquals("某庭", claims.getStringClaim("unit"));
    }

    @Test
    public void aTokenLivesAMinuteAndNoTokenIsLikeAnother() throws Exception {
        JWTClaimsSet claims = token().getJWTClaimsSet();
        assertEquals(60_000, claims.getExpirationTime().getTime() - claims.getIssueTime().getTime());
        assertEquals(clock.instant().toEpochMilli(), claims.getIssueTime().getTime());
        assertNotEquals(claims.getJWTID(), token().getJWTClaimsSet().getJWTID());
    }

    @Test
    public void thePublishedKeyVerifiesIt() throws Exception {
        SignedJWT token = token();
        assertEquals(JWSAlgorithm.ES256, token.getHeader().getAlgorithm());
        assertEquals(published().getKeyID(), token.getHeader().getKeyID());
        assertTrue(token.verify(new ECDSAVerifier(published())));
        ECKey other = new SigningKey(folder.getRoot().toPath().resolve("other").toString()).pair();
        assertFalse(token.verify(new ECDSAVerifier(other.toPublicJWK())));
    }

    @Test
    public void theKeyIsMadeOnceAndKept() throws Exception {
        String first = published().getKeyID();
        assertEquals(first, new SigningKey(keys.toString()).pair().getKeyID());
    }

    @Test
    public void onlyThePublicHalfIsPublished() throws Exception {
        assertFalse(published().isPrivate());
        JWK inSet = JWKSet.parse(tokens.publicSet()).getKeys().get(0);
        assertEquals(published(), inSet);
        assertFalse(inSet.isPrivate());
        String pem = Files.readString(keys.resolve(SigningKey.PUBLIC_PEM)).replaceAll("-----[A-Z ]+-----", "");
        byte[] encoded = Base64.getMimeDecoder().decode(pem.strip());
        PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
        assertEquals(published().toECPublicKey(), key);
    }

    @Test
    public void thePrivateHalfIsForItsOwnerOnly() throws Exception {
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(SigningKey.PRIVATE))));
    }

    @Test
    public void aDamagedKeyStopsTheStartAndNamesPidAndKey() throws Exception {
        Files.writeString(keys.resolve(SigningKey.PRIVATE), "{}");
        String message = assertThrows(IllegalArgumentException.class, () -> new SigningKey(keys.toString()))
                .getMessage();
        assertTrue(message, message.contains("org.shiming.host") && message.contains("keyFolder"));
    }
}
