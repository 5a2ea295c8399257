package org.shiming.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class LoginScreenTest extends OnJetty {
    private static HttpResponse<String> login(String login, String password, String next) throws Exception {
        return host.post("/host/login", Map.of("login", login, "password", password, "next", next));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    public void theBareAddressLeadsIn() throws Exception {
        assertEquals("/host/", location(host.get("/")));
        assertEquals("/host/", location(host.get("/host")));
    }

    @Test
    public void withoutALoginEveryPageLeadsToIt() throws Exception {
        for (String path : new String[]{"/host/", "/host/cases", "/host/case?number=x", "/host/screen/judge-worklist",
            "/host/outbox", "/host/dossier?receipt=x"}) {
            HttpResponse<String> answer = host.get(path);
            assertEquals(path, 303, answer.statusCode());
            assertTrue(path, location(answer).startsWith("/host/login?next=%2Fhost%2F"));
        }
    }

    @Test
    public void afterLoggingInOneIsWhereOneWantedToBe() throws Exception {
        assertEquals("/host/cases?words=x", location(login("judge", "judge-password", "/host/cases?words=x")));
    }

    @Test
    public void nobodyIsLedElsewhere() throws Exception {
        for (String elsewhere : new String[]{"https://evil.example/", "//evil.example/", "/\\evil.example", "/shiming",
            "/host/\r\nSet-Cookie: x=y", "javascript:alert(1)", ""}) {
            assertEquals(elsewhere, "/host/", location(login("judge", "judge-password", elsewhere)));
        }
    }

    @Test
    public void theCookieIsHttpOnlyAndSameSiteStrict() throws Exception {
        List<String> cookies = login("judge", "judge-password", "").headers().allValues("Set-Cookie");
        String session = cookies.stream().filter(c -> c.startsWith("host_session=")).findFirst().orElseThrow();
        contains(session, "HttpOnly", "SameSite=Strict", "Path=/host");
        assertTrue("a former login to the suite ends", cookies.stream().anyMatch(
                c -> c.startsWith("shiming_session=;") && c.contains("Path=/shiming") && c.contains("Max-Age=0")));
    }

    @Test
    public void aWrongPasswordIsSaidAndTheNameKept() throws Exception {
        HttpResponse<String> answer = login("judge\"><script>", "wrong", "");
        assertEquals(403, answer.statusCode());
        contains(answer.body(), "用户名或密码不正确", "judge&quot;&gt;&lt;script&gt;");
        assertFalse(answer.body().contains("wrong"));
    }

    @Test
    public void loggingOutEndsTheSession() throws Exception {
        String cookie = host.login("judge");
        assertEquals(200, get(cookie, "/host/").statusCode());
        done(submit(cookie, "/host/logout"));
        assertEquals(303, get(cookie, "/host/").statusCode());
    }

    @Test
    public void theTokenIsForThePersonOfTheSession() throws Exception {
        HttpResponse<String> answer = host.post("/host/token", Map.of(), "Cookie", host.login("clerk"));
        assertEquals(200, answer.statusCode());
        SignedJWT token = SignedJWT.parse(answer.body());
        assertEquals("W001", token.getJWTClaimsSet().getSubject());
        assertEquals(List.of("CLERK"), token.getJWTClaimsSet().getStringListClaim("roles"));
        JWKSet keys = JWKSet.parse(host.get("/host/jwks.json").body());
        assertTrue(token.verify(new ECDSAVerifier(keys.getKeys().get(0).toECKey())));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    public void noTokenWithoutASessionOrFromElsewhere() throws Exception {
        assertEquals(401, host.post("/host/token", Map.of()).statusCode());
        String cookie = host.login("judge");
        assertEquals(403, host.post("/host/token", Map.of(), "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                .statusCode());
        assertEquals(403, host.post("/host/token", Map.of(), "Cookie", cookie, "Origin", "https://evil.example")
                .statusCode());
        assertEquals(400, get(cookie, "/host/token").statusCode());
        assertEquals(200, host.post("/host/token", Map.of(), "Cookie", cookie, "Origin", host.address(""))
                .statusCode());
    }

    @Test
    public void aLoggedInPersonIsNotAskedAgain() throws Exception {
        assertEquals("/host/", location(get(host.login("judge"), "/host/login")));
    }
}
