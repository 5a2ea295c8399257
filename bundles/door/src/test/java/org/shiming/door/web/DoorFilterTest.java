package org.shiming.door.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.door.TestSettings;
import org.shiming.door.spi.Claim;
import org.shiming.door.spi.EndedCall;
import org.shiming.door.spi.Gate;
import org.shiming.door.spi.Sessions;

public class DoorFilterTest {
    private static final String WRITE = "/json/matters/open";

    private final EchoServlet echo = new EchoServlet();
    private TestServer server;

    @Before
    public void start() throws Exception {
        server = new TestServer(new TestSettings().with("startupSeconds", 0), echo);
        echo.caller = server.door.calls;
        Gate gate = server.door.gates.claim(new Claim("matters", "1.0", "事项", 7, 0));
        gate.open();
    }

    @After
    public void stop() throws Exception {
        server.close();
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertEquals(answer.body(), status, answer.statusCode());
        assertTrue(answer.body(), answer.body().startsWith("{\"code\":\"" + code + "\",\"message\":\""));
        assertTrue(answer.body(), answer.body().endsWith("\",\"article\":\"\",\"facts\":[]}"));
    }

    private HttpRequest.Builder withCookie(HttpRequest.Builder request, Sessions.Grant grant) {
        return request.header("Cookie", grant.cookie().substring(0, grant.cookie().indexOf(';')));
    }

    private Sessions.Grant judge() {
        return server.door.sessions.grant(new Caller(new PersonId("J001"), "张三", Set.of(Role.JUDGE),
                new CourtCode("豫0481"), "", false));
    }

    private EndedCall last() {
        // A call is reported after its answer is on the way, so the caller may be here first.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (server.door.ended.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        return server.door.ended.get(server.door.ended.size() - 1);
    }

    @Test
    public void aSystemWithTheRightPasswordGetsIn() throws Exception {
        assertEquals("host 17 {\"text\":\"释明\"}", server.send(server.post(WRITE, "{\"text\":\"释明\"}")).body());
        assertEquals("JSON", last().channel());
        assertEquals("host", last().caller());
        assertEquals("OK", last().outcome());
    }

    @Test
    public void anonymousAndWrongPasswordsAreRefusedAndReported() throws Exception {
        assertRefused(401, "LOGIN_REQUIRED", server.send(server.request("/json/matters/list")));
        assertEquals("nobody", last().caller());
        assertEquals("LOGIN_REQUIRED", last().outcome());
        HttpRequest.Builder wrong = server.request("/json/matters/list").header("Authorization", "Basic aG9zdDp4");
        assertRefused(401, "CREDENTIALS_WRONG", server.send(wrong));
        assertEquals(0, echo.served.get());
    }

    @Test
    public void oddCredentialsAreRefused() throws Exception {
        for (String value : new String[]{"Bearer x", "Basic ???", "Basic eA==", "Basic", "Digest a=b"}) {
            HttpRequest.Builder odd = server.request("/json/matters/list").header("Authorization", value);
            assertRefused(401, "CREDENTIALS_WRONG", server.send(odd));
        }
    }

    @Test
    public void aBrowserIsNotAskedForAPassword() throws Exception {
        HttpResponse<String> machine = server.send(server.request("/json/matters/list"));
        assertTrue(machine.headers().firstValue("WWW-Authenticate").isPresent());
        HttpResponse<String> browser = server
                .send(server.request("/json/matters/list").header("User-Agent", "Mozilla/5.0"));
        assertFalse(browser.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    public void aPersonReadsByCookie() throws Exception {
        assertEquals("J001 0 ", server.send(withCookie(server.request("/json/matters/list"), judge())).body());
        assertEquals("SCREEN", last().channel());
    }

    @Test
    public void aForgedCookieIsNobody() throws Exception {
        HttpRequest.Builder forged = server.request("/json/matters/list").header("Cookie", "shiming_session=a.b");
        assertRefused(401, "LOGIN_REQUIRED", server.send(forged));
    }

    @Test
    public void aWriteByCookieNeedsItsSecret() throws Exception {
        Sessions.Grant grant = judge();
        HttpRequest.Builder bare = server.request(WRITE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertRefused(403, "CSRF_REFUSED", server.send(withCookie(bare, grant)));
        HttpRequest.Builder wrong = server.request(WRITE).header("Content-Type", "application/json")
                .header("X-Shiming-CSRF", judge().csrf()).POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertRefused(403, "CSRF_REFUSED", server.send(withCookie(wrong, grant)));
        HttpRequest.Builder right = server.request(WRITE).header("Content-Type", "application/json")
                .header("X-Shiming-CSRF", grant.csrf()).POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertEquals("J001 2 {}", server.send(withCookie(right, grant)).body());
    }

    @Test
    public void anotherSitesPageMayNotWrite() throws Exception {
        assertRefused(403, "ORIGIN_REFUSED",
                server.send(server.post(WRITE, "{}").header("Origin", "http://evil.example")));
        assertRefused(403, "ORIGIN_REFUSED", server.send(server.post(WRITE, "{}").header("Origin", "null")));
        assertRefused(403, "ORIGIN_REFUSED",
                server.send(server.post(WRITE, "{}").header("Sec-Fetch-Site", "cross-site")));
        assertEquals(200, server
                .send(server.post(WRITE, "{}").header("Origin", "http://127.0.0.1:" + server.port())).statusCode());
        server.door.gates.claim(new Claim(Claim.LOGIN, "1", "登录", 7, 0)).open();
        assertRefused(403, "ORIGIN_REFUSED", server.send(server.request("/login").header("Origin", "http://evil")
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"))));
    }

    @Test
    public void theCallerIsForgottenAfterTheRequest() throws Exception {
        for (int i = 0; i < 60; i++) {
            server.get("/json/matters/list");
            assertEquals("nobody 0 ", server.send(server.request("/lib/1/ui.js")).body());
        }
        assertEquals(Caller.NOBODY, server.door.calls.get());
        assertTrue(server.door.calls.find().isEmpty());
    }

    @Test
    public void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (String path : new String[]{"/json/matters/list", "/nothing", "/json/unknown/x"}) {
            HttpResponse<String> answer = server.get(path);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("")
                    .startsWith("default-src 'none'; script-src 'self'"));
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        }
    }

    @Test
    public void unknownServicesAreNotFoundEvenForStrangers() throws Exception {
        assertRefused(404, "NOT_FOUND", server.send(server.request("/json/unknown/x")));
        assertRefused(404, "NOT_FOUND", server.send(server.request("/soap/unknown?wsdl")));
    }

    @Test
    public void addressesThatMayBeReadDifferentlyAreRefused() throws Exception {
        for (String path : new String[]{"/json//matters/x", "/json/matters/x;y=z", "/json/matters/%2e%2e/x"}) {
            assertRefused(400, "ADDRESS_REFUSED", server.get(path));
        }
    }

    @Test
    public void contractsAreReadWithoutLoginAndNotAudited() throws Exception {
        assertEquals(200, server.send(server.request("/soap/matters?wsdl")).statusCode());
        assertEquals(200, server.send(server.request("/json/matters/openapi.json")).statusCode());
        assertTrue(server.door.ended.isEmpty());
    }

    @Test
    public void soapWithoutCredentialsGoesOnBecauseTheyMayBeInTheMessage() throws Exception {
        HttpRequest.Builder anonymous = server.request("/soap/matters").header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<a/>"));
        assertEquals("nobody 4 <a/>", server.send(anonymous).body());
    }

    @Test
    public void wrongMethodsAndTypesAreRefused() throws Exception {
        assertRefused(405, "METHOD_NOT_ALLOWED",
                server.send(server.request(WRITE).header("Authorization", TestServer.HOST).DELETE()));
        assertRefused(415, "MEDIA_TYPE_REFUSED",
                server.send(server.request(WRITE).header("Authorization", TestServer.HOST)
                        .header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("x"))));
    }

    @Test
    public void theReportNamesServiceAndTime() throws Exception {
        server.get("/json/matters/list");
        EndedCall call = last();
        assertEquals("matters", call.service());
        assertEquals("127.0.0.1", call.remote());
        assertEquals(16, call.reference().length());
        assertTrue(call.micros() > 0);
    }
}
