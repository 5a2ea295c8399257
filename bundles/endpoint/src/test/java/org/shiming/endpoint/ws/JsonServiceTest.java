package org.shiming.endpoint.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.door.spi.EndedCall;

/** A contributed bean over JSON: what it answers, and what it never sees. */
public class JsonServiceTest {
    private static final String RARE = "䶮 㛃 𬭚 😀";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Published published;

    @BeforeClass
    public static void publish() throws Exception {
        published = new Published(FOLDER.getRoot().toPath());
        published.publish();
    }

    @AfterClass
    public static void close() throws Exception {
        published.close();
    }

    private static void assertFault(int status, String code, HttpResponse<String> answer) throws Exception {
        assertEquals(answer.body(), status, answer.statusCode());
        JsonNode fault = JSON.readTree(answer.body());
        assertEquals(code, fault.path("code").asText());
        assertTrue(fault.path("message").asText().matches(".*[\\u4e00-\\u9fa5].*"));
        assertTrue(fault.path("facts").isArray());
        for (String leak : new String[]{"Exception", "org.", "java.", "\\tat ", "secret"}) {
            assertFalse(answer.body(), answer.body().contains(leak));
        }
        assertEquals(code, last().outcome());
    }

    private static EndedCall last() {
        return published.ended.get(published.ended.size() - 1);
    }

    private static void refusesWithoutDoing(int status, String code, String body) throws Exception {
        int before = published.toy.done.get();
        assertFault(status, code, published.json("put", body));
        assertEquals(before, published.toy.done.get());
    }

    @Test
    public void aQueryIsAnsweredWithTheCallerKnown() throws Exception {
        HttpResponse<String> answer = published
                .get("/json/toy/find?caseNumber=%282026%29%E8%B1%AB0481%E6%B0%91%E5%88%9D1%E5%8F%B7&max=3");
        assertEquals("{\"text\":\"（2026）豫0481民初1号 host\",\"number\":3}", answer.body());
        assertEquals("find", last().operation());
        assertEquals("（2026）豫0481民初1号", last().caseNumber());
    }

    @Test
    public void aCommandKeepsRareCharacters() throws Exception {
        HttpResponse<String> answer = published.json("put",
                "{\"messageId\":\"m-1\",\"caseNumber\":\"（2026）豫0481民初2号\",\"text\":\"" + RARE + "\",\"number\":5}");
        assertEquals("{\"text\":\"" + RARE + "\",\"number\":5}", answer.body());
        assertEquals("m-1", last().messageId());
        assertEquals("（2026）豫0481民初2号", last().caseNumber());
        assertEquals("OK", last().outcome());
    }

    @Test
    public void aRefusalByARuleCarriesItsArticle() throws Exception {
        HttpResponse<String> answer = published.json("put", "{\"messageId\":\"m\",\"text\":\"refuse\"}");
        assertFault(422, "GATE_ONCE_ONLY", answer);
        assertEquals("三.7", JSON.readTree(answer.body()).path("article").asText());
        assertEquals("已安排一次", JSON.readTree(answer.body()).path("facts").get(0).asText());
    }

    @Test
    public void aBugIsToldByAReferenceOnly() throws Exception {
        HttpResponse<String> answer = published.json("put", "{\"messageId\":\"m\",\"text\":\"bug\"}");
        assertFault(500, "INTERNAL", answer);
        assertTrue(answer.body(), answer.body().contains(last().reference()));
    }

    @Test
    public void anImpossibleValueIsBadInput() throws Exception {
        assertFault(400, "CASE_NUMBER_MALFORMED", published.get("/json/toy/find?caseNumber=x"));
        assertEquals("a malformed number is not kept", "", last().caseNumber());
        assertFault(400, "BAD_VALUE", published.get("/json/toy/find?caseNumber=x&max=many"));
    }

    @Test
    public void aCommandNeedsItsMessageId() throws Exception {
        refusesWithoutDoing(400, "MESSAGE_ID_MISSING", "{\"text\":\"x\"}");
        refusesWithoutDoing(400, "MESSAGE_ID_MISSING", "{\"messageId\":\" \"}");
        refusesWithoutDoing(400, "MESSAGE_ID_MISSING", "null");
        refusesWithoutDoing(400, "MESSAGE_ID_MALFORMED", "{\"messageId\":\"' OR 1=1 --\"}");
    }

    @Test
    public void theWrongRoleIsRefusedBeforeItsBodyIsRead() throws Exception {
        int before = published.toy.done.get();
        assertFault(403, "ROLE_REQUIRED", published.json("lead", "{broken"));
        assertEquals(before, published.toy.done.get());
        assertEquals("lead", last().operation());
    }

    @Test
    public void unknownFieldsAreNamedAndRefused() throws Exception {
        HttpResponse<String> answer = published.json("put", "{\"messageId\":\"m\",\"nmber\":5}");
        assertFault(400, "UNKNOWN_FIELD", answer);
        assertEquals("nmber", JSON.readTree(answer.body()).path("facts").get(0).asText());
    }

    @Test
    public void nothingIsGuessedFromWrongTypes() throws Exception {
        refusesWithoutDoing(400, "BAD_VALUE", "{\"messageId\":\"m\",\"number\":\"5\"}");
        refusesWithoutDoing(400, "BAD_VALUE", "{\"messageId\":\"m\",\"number\":5.5}");
        refusesWithoutDoing(400, "BAD_VALUE", "{\"messageId\":\"m\",\"number\":null}");
        refusesWithoutDoing(400, "BAD_VALUE", "{\"messageId\":\"m\",\"number\":99999999999}");
        refusesWithoutDoing(400, "BAD_VALUE", "{\"messageId\":{},\"text\":\"x\"}");
    }

    @Test
    public void brokenJsonIsRefused() throws Exception {
        for (String body : new String[]{"{", "{\"messageId\":", "[]", "x", "{\"messageId\":\"m\"} x",
            "{\"messageId\":\"a\",\"messageId\":\"b\"}", "{'messageId':'m'}", "{\"messageId\":\"m\",}",
            "{\"messageId\":\"m\",\"number\":NaN}"}) {
            refusesWithoutDoing(400, "BAD_JSON", body);
        }
    }

    @Test
    public void deepLongAndEndlessJsonIsRefusedQuickly() throws Exception {
        long began = System.nanoTime();
        refusesWithoutDoing(400, "JSON_TOO_COMPLEX",
                "{\"messageId\":\"m\",\"child\":".repeat(10_000) + "1" + "}".repeat(10_000));
        refusesWithoutDoing(400, "JSON_TOO_COMPLEX", "{\"number\":" + "9".repeat(5_000) + "}");
        refusesWithoutDoing(400, "JSON_TOO_COMPLEX", "{\"" + "n".repeat(100_000) + "\":1}");
        assertTrue(System.nanoTime() - began < 3_000_000_000L);
    }

    @Test
    public void brokenUtf8NeverBecomesQuestionMarks() throws Exception {
        byte[] body = "{\"messageId\":\"m\",\"text\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        body[body.length - 3] = (byte) 0xff;
        HttpRequest.Builder broken = published.request("/json/toy/put").header("Authorization", Published.HOST)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body));
        assertFault(400, "CHARSET_BROKEN", published.send(broken));
    }

    @Test
    public void unknownOperationsAndWrongMethodsAreTold() throws Exception {
        assertFault(404, "NOT_FOUND", published.get("/json/toy/nothing"));
        assertFault(405, "METHOD_NOT_ALLOWED", published.get("/json/toy/put"));
        assertFault(405, "METHOD_NOT_ALLOWED", published.get("/json/toy/put?_method=POST"));
        assertFault(404, "NOT_FOUND", published.get("/json/toy/?_wadl"));
        HttpRequest.Builder override = published.request("/json/toy/put").header("Authorization", Published.HOST)
                .header("X-HTTP-Method-Override", "POST");
        assertFault(405, "METHOD_NOT_ALLOWED", published.send(override));
    }

    @Test
    public void theAnswerIsJsonUnlessAFileIsOffered() throws Exception {
        HttpRequest.Builder xml = published.request("/json/toy/find?caseNumber=x").header("Authorization",
                Published.HOST);
        assertFault(406, "NOT_ACCEPTABLE", published.send(xml.header("Accept", "application/xml")));
        HttpResponse<String> any = published.get("/json/toy/paper");
        assertEquals("%PDF", any.body());
        assertEquals("application/pdf", any.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    public void theContractIsOpenApi3WithRolesFaultsAndLogin() throws Exception {
        JsonNode api = JSON.readTree(published.send(published.request("/json/toy/openapi.json")).body());
        assertTrue(api.path("openapi").asText().startsWith("3.0"));
        assertEquals("玩具", api.path("info").path("title").asText());
        JsonNode put = api.path("paths").path("/put").path("post");
        assertTrue(put.path("description").asText(), put.path("description").asText().contains("法官"));
        assertEquals("#/components/schemas/ToyRequest", put.path("requestBody").path("content")
                .path("application/json").path("schema").path("$ref").asText());
        assertEquals("#/components/responses/Fault422", put.path("responses").path("422").path("$ref").asText());
        assertTrue(put.path("responses").has("200"));
        assertTrue(api.path("components").path("schemas").path("Fault").path("properties").has("article"));
        assertTrue(api.path("components").path("securitySchemes").has("basic"));
        assertEquals("/shiming/json/toy", api.path("servers").get(0).path("url").asText());
        assertFalse(api.toString(), api.toString().contains("org.shiming"));
    }
}
