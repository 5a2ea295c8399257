package org.shiming.endpoint.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.endpoint.TestSettings;
import org.shiming.endpoint.store.TokenStore;

public class LoginDeskTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final Set<String> used = new HashSet<>();
    private final FakeDoor door = new FakeDoor();
    private ECKey key;
    private LoginDesk desk;
    private SQLException outage;

    @Before
    public void desk() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        Path file = folder.getRoot().toPath().resolve("host.jwk");
        Files.writeString(file, key.toPublicJWK().toJSONString());
        desk = new LoginDesk(door.bundle(), new TestSettings().with("hostKeyFiles", file.toString()).settings(), door,
                door, door);
        desk.store(new TokenStore(null, null) {
            @Override
            public boolean use(String id, Instant expires, Instant now) throws SQLException {
                if (outage != null) {
                    throw outage;
                }
                return used.add(id);
            }
        });
    }

    private String token() throws Exception {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build(),
                new JWTClaimsSet.Builder().issuer("court-host").audience("shiming").subject("J001").claim("name", "张三")
                        .claim("roles", List.of("JUDGE")).claim("court", "豫0481").jwtID(UUID.randomUUID().toString())
                        .expirationTime(Date.from(Instant.now().plusSeconds(30))).build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private FakeExchange post(String path, String body) throws Exception {
        FakeExchange exchange = new FakeExchange("POST", path, body);
        desk.handle(exchange.request(), exchange.response());
        return exchange;
    }

    private FakeExchange login(String token) throws Exception {
        return post("/shiming/login", "{\"token\":\"" + token + "\"}");
    }

    @Test
    public void aTokenIsExchangedForACookieAndTheCallersName() throws Exception {
        FakeExchange answer = login(token());
        assertEquals(200, answer.status());
        assertEquals("granted J001", answer.header("Set-Cookie"));
        assertTrue(answer.body(), answer.body().startsWith("{\"csrf\":\"secret\",\"caller\":{\"id\":\"J001\","
                + "\"name\":\"张三\",\"roles\":[\"JUDGE\"],\"court\":\"豫0481\",\"unit\":\"\"}"));
        assertEquals(Set.of(Role.JUDGE), door.caller().roles());
        assertEquals(List.of("login"), door.operations);
    }

    @Test
    public void theSecondExchangeIsRefused() throws Exception {
        String token = token();
        login(token);
        FakeExchange again = login(token);
        assertEquals(401, again.status());
        assertTrue(again.body(), again.body().contains("TOKEN_USED"));
        assertEquals(List.of("TOKEN_USED"), door.outcomes);
        assertEquals(null, again.header("Set-Cookie"));
    }

    @Test
    public void whatIsNoTokenIsRefused() throws Exception {
        for (String body : new String[]{"", "{", "[]", "{}", "{\"token\":5}", "{\"token\":\"a.b.c\"}"}) {
            FakeExchange answer = post("/shiming/login", body);
            assertEquals(body, 401, answer.status());
            assertTrue(answer.body(), answer.body().contains("TOKEN_MALFORMED"));
        }
        assertTrue("nothing was used up", used.isEmpty());
    }

    @Test
    public void withoutADatabaseNobodyIsLetInTwice() throws Exception {
        outage = new SQLException("away");
        FakeExchange answer = login(token());
        assertEquals(503, answer.status());
        assertEquals("2", answer.header("Retry-After"));
        desk.store(null);
        assertEquals(503, login(token()).status());
    }

    @Test
    public void aPageAsksWhoIsLoggedIn() throws Exception {
        FakeExchange nobody = new FakeExchange("GET", "/shiming/login", "");
        desk.handle(nobody.request(), nobody.response());
        assertEquals(401, nobody.status());
        door.csrf = Optional.of("secret");
        FakeExchange somebody = new FakeExchange("GET", "/shiming/login", "");
        desk.handle(somebody.request(), somebody.response());
        assertEquals(200, somebody.status());
        assertTrue(somebody.body(), somebody.body().startsWith("{\"csrf\":\"secret\""));
    }

    @Test
    public void loggingOutClearsTheCookie() throws Exception {
        FakeExchange answer = post("/shiming/logout", "");
        assertEquals(200, answer.status());
        assertEquals("cleared", answer.header("Set-Cookie"));
        assertEquals(List.of("logout"), door.operations);
    }

    @Test
    public void theGateOpensAfterTheHandlerIsThereAndClosesBeforeItGoes() {
        desk.open();
        assertEquals(List.of("claim login", "register", "open"), door.steps);
        door.steps.clear();
        desk.close();
        assertEquals(List.of("close", "idle", "unregister", "release"), door.steps);
    }

    @Test
    public void nobodyIsNotTakenForSomebody() {
        assertFalse(Caller.NOBODY.known());
    }
}
