package org.shiming.door.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.door.TestSettings;
import org.shiming.door.app.HealthDesk;
import org.shiming.door.app.TestDoor;
import org.shiming.door.app.Transports;
import org.shiming.door.spi.Claim;

/** The addresses that the door itself answers. */
public class DoorServletTest {
    private final TestSettings settings = new TestSettings().with("startupSeconds", 0);
    private TestServer server;
    private HealthDesk health;
    private DoorServlet servlet;

    @Before
    public void start() throws Exception {
        // The servlet must know the gates of the server that it is put into, so those are wired first.
        TestDoor[] door = new TestDoor[1];
        Late late = new Late();
        server = new TestServer(settings, late);
        door[0] = server.door;
        health = new HealthDesk(door[0].gates, door[0].settings);
        servlet = new DoorServlet(new Transports(door[0].settings), door[0].gates, health);
        servlet.init(late.getServletConfig());
        late.target = servlet;
        door[0].gates.claim(new Claim("matters", "1.0", "释明事项 <b>", 7, 0)).open();
        door[0].gates.refused(new Claim("bad", "1.0", "不合格", 8, 0), "no roles");
    }

    @After
    public void stop() throws Exception {
        health.deactivate();
        servlet.destroy();
        server.close();
    }

    /** Passes everything on to a servlet that is made later. */
    private static final class Late extends javax.servlet.http.HttpServlet {
        private static final long serialVersionUID = 1L;
        private transient javax.servlet.Servlet target;

        @Override
        public void service(javax.servlet.ServletRequest request, javax.servlet.ServletResponse response)
                throws javax.servlet.ServletException, java.io.IOException {
            target.service(request, response);
        }
    }

    @Test
    public void theIndexIsJsonForMachines() throws Exception {
        HttpResponse<String> answer = server.send(server.request("/services").header("Accept", "application/json"));
        JsonNode services = new ObjectMapper().readTree(answer.body()).path("services");
        assertEquals(2, services.size());
        assertEquals("matters", services.get(1).path("name").asText());
        assertEquals("1.0", services.get(1).path("version").asText());
        assertEquals("ACTIVE", services.get(1).path("state").asText());
        assertEquals("/shiming/soap/matters?wsdl", services.get(1).path("wsdl").asText());
        assertEquals("/shiming/json/matters/openapi.json", services.get(1).path("openapi").asText());
        assertEquals("REFUSED", services.get(0).path("state").asText());
    }

    @Test
    public void theIndexIsAChinesePageForPeopleAndEscapesTitles() throws Exception {
        HttpResponse<String> answer = server.send(server.request("/services").header("Accept", "text/html,*/*"));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(answer.body(), answer.body().contains("<html lang=\"zh-CN\">"));
        assertTrue(answer.body(), answer.body().contains("运行中"));
        assertTrue(answer.body(), answer.body().contains("释明事项 &lt;b&gt;"));
        assertFalse("no inline style or script: the policy forbids them",
                answer.body().contains("style=") || answer.body().contains("<script"));
    }

    @Test
    public void theReasonOfARefusalIsNotForStrangers() throws Exception {
        assertFalse(server.send(server.request("/services")).body().contains("no roles"));
    }

    @Test
    public void theRootShowsTheIndex() throws Exception {
        assertEquals(200, server.send(server.request("/")).statusCode());
    }

    @Test
    public void healthIsJson() throws Exception {
        HttpResponse<String> answer = server.send(server.request("/health"));
        assertEquals(200, answer.statusCode());
        assertEquals("OK", new ObjectMapper().readTree(answer.body()).path("status").asText());
        assertTrue("looking at health is not audited", server.door.ended.isEmpty());
    }

    @Test
    public void anythingElseIsNotFound() throws Exception {
        assertEquals(404, server.get("/xyz").statusCode());
        assertEquals(401, server.send(server.request("/xyz")).statusCode());
    }

    @Test
    public void aLoginWithoutHandlerIsHeldOff() throws Exception {
        server.door.gates.claim(new Claim(Claim.LOGIN, "1", "登录", 7, 0)).open();
        assertEquals(503, server.send(server.request("/login")).statusCode());
    }

    @Test
    public void aServiceWithoutServerIsNotCxfsOwnPage() throws Exception {
        HttpResponse<String> answer = server.get("/json/matters/x");
        assertEquals(404, answer.statusCode());
        assertFalse(answer.body(), answer.body().contains("Available"));
    }
}
