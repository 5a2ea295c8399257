package org.shiming.endpoint.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.door.spi.EndedCall;

/** The same bean over SOAP: document/literal, faults with code and article, WS-Security names. */
public class SoapServiceTest {
    private static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU = "http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String FIND = "<t:find><caseNumber>（2026）豫0481民初1号</caseNumber><max>1</max></t:find>";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
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

    private static EndedCall last() {
        return published.ended.get(published.ended.size() - 1);
    }

    private static HttpResponse<String> call(String body) throws Exception {
        return published.soap(Published.envelope("", body));
    }

    private static void assertFault(String side, String code, HttpResponse<String> answer) {
        assertEquals("WS-I BP 1.1 R1126", 500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("<faultcode>soap:" + side + "</faultcode>"));
        assertTrue(answer.body(), answer.body()
                .contains("<detail><f:fault xmlns:f=\"urn:shiming:fault:1\"><f:code>" + code + "</f:code><f:message>"));
        for (String leak : new String[]{"Exception", "org.", "java.", "\tat ", "secret"}) {
            assertFalse(answer.body(), answer.body().replace("schemas.xmlsoap.org", "").contains(leak));
        }
        assertEquals(code, last().outcome());
        assertEquals("SOAP", last().channel());
    }

    private static String token(String user, String password, String nonce, String created) {
        String fresh = nonce.isEmpty() ? ""
                : "<w:Nonce>" + nonce + "</w:Nonce><u:Created>" + created + "</u:Created>";
        return "<w:Security xmlns:w=\"" + WSSE + "\" xmlns:u=\"" + WSU + "\" s:mustUnderstand=\"1\"><w:UsernameToken>"
                + "<w:Username>" + user + "</w:Username><w:Password>" + password + "</w:Password>" + fresh
                + "</w:UsernameToken></w:Security>";
    }

    private static HttpResponse<String> withToken(String token) throws Exception {
        return published.send(published.anonymousSoap(Published.envelope(token, FIND)));
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Test
    public void aCallIsAnsweredAndNoted() throws Exception {
        HttpResponse<String> answer = call(FIND);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("<found><text>（2026）豫0481民初1号 host</text>"));
        assertEquals("find", last().operation());
        assertEquals("（2026）豫0481民初1号", last().caseNumber());
    }

    @Test
    public void rareCharactersSurvive() throws Exception {
        HttpResponse<String> answer = call(
                "<t:put><request><messageId>m1</messageId><text>䶮 㛃 𬭚 😀</text></request></t:put>");
        assertTrue(answer.body(), answer.body().contains("<text>䶮 㛃 𬭚 😀</text>"));
        assertEquals("m1", last().messageId());
    }

    @Test
    public void aRefusalCarriesCodeArticleAndFacts() throws Exception {
        HttpResponse<String> answer = call(
                "<t:put><request><messageId>m1</messageId><text>refuse</text></request></t:put>");
        assertFault("Client", "GATE_ONCE_ONLY", answer);
        assertTrue(answer.body(), answer.body().contains("<faultstring>原则上只安排一次。</faultstring>"));
        assertTrue(answer.body(),
                answer.body().contains("<f:article>三.7</f:article><f:facts>已安排一次</f:facts></f:fault>"));
    }

    @Test
    public void faultsHaveTheSideThatIsToBlame() throws Exception {
        assertFault("Server", "INTERNAL",
                call("<t:put><request><messageId>m1</messageId><text>bug</text></request></t:put>"));
        assertFault("Client", "ROLE_REQUIRED", call("<t:lead><request><messageId>m1</messageId></request></t:lead>"));
        assertFault("Client", "MESSAGE_ID_MISSING", call("<t:put><request><text>x</text></request></t:put>"));
        assertFault("Client", "MESSAGE_ID_MISSING", call("<t:put/>"));
    }

    @Test
    public void whatTheContractDoesNotKnowIsRefused() throws Exception {
        assertFault("Client", "BAD_XML",
                call("<t:put><request><messageId>m1</messageId><nix>x</nix></request></t:put>"));
        assertFault("Client", "BAD_XML",
                call("<t:put><request><messageId>m1</messageId><number>x</number></request></t:put>"));
        assertFault("Client", "BAD_REQUEST", call("<t:nix/>"));
        assertFault("Client", "BAD_REQUEST", call(""));
        assertFault("Client", "BAD_REQUEST", published.soap(Published
                .envelope("<x:h xmlns:x=\"urn:x\" s:mustUnderstand=\"1\"/>", FIND)));
        HttpRequest.Builder action = published.request("/soap/toy").header("Content-Type", "text/xml")
                .header("Authorization", Published.HOST).header("SOAPAction", "\"urn:other\"")
                .POST(HttpRequest.BodyPublishers.ofString(Published.envelope("", FIND)));
        assertFault("Client", "BAD_REQUEST", published.send(action));
    }

    @Test
    public void theContractHasAnAddressAndNoSoapAction() throws Exception {
        String wsdl = published.send(published.request("/soap/toy?wsdl")).body();
        assertTrue(wsdl, wsdl.contains(
                "<soap:address location=\"http://127.0.0.1:" + published.port() + "/shiming/soap/toy\""));
        assertTrue(wsdl, wsdl.contains("style=\"document\""));
        assertTrue(wsdl, wsdl.contains("targetNamespace=\"urn:shiming:toy:1\""));
        assertFalse("one document, nothing to import", wsdl.contains("<wsdl:import"));
        assertFalse("files are for JSON only", wsdl.contains("paper"));
    }

    @Test
    public void aUsernameTokenIsAsGoodAsBasic() throws Exception {
        HttpResponse<String> answer = withToken(token("host", Published.PASSWORD, UUID.randomUUID().toString(), now()));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("民初1号 host"));
        assertEquals("host", last().caller());
    }

    @Test
    public void aTokenIsUsedOnce() throws Exception {
        String token = token("host", Published.PASSWORD, UUID.randomUUID().toString(), now());
        assertEquals(200, withToken(token).statusCode());
        HttpResponse<String> again = withToken(token);
        assertEquals(401, again.statusCode());
        assertTrue(again.body(), again.body().contains("TOKEN_STALE"));
    }

    @Test
    public void staleIncompleteAndWrongTokensAre401WithoutAnEnvelope() throws Exception {
        String[] tokens = {"", token("host", Published.PASSWORD, "", ""),
            token("host", Published.PASSWORD, "n1", "2020-01-01T00:00:00Z"),
            token("host", Published.PASSWORD, "n2", "yesterday"), token("host", "wrong", "n3", now()),
            token("nobody", Published.PASSWORD, "n4", now()),
            token("host", Published.PASSWORD, "n5", now()).replace("<w:Password>",
                    "<w:Password Type=\"http://docs.oasis-open.org/wss/2004/01/"
                            + "oasis-200401-wss-username-token-profile-1.0#PasswordDigest\">")};
        for (String token : tokens) {
            HttpResponse<String> answer = withToken(token);
            assertEquals(answer.body(), 401, answer.statusCode());
            assertTrue(answer.body(), answer.body().startsWith("{\"code\":"));
            assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
            assertEquals("nobody", last().caller());
        }
    }

    @Test
    public void utf16IsReadAsTheBasicProfileWants() throws Exception {
        byte[] body = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Published.envelope("", FIND))
                .getBytes(StandardCharsets.UTF_16);
        HttpRequest.Builder request = published.request("/soap/toy").header("Content-Type", "text/xml; charset=utf-16")
                .header("Authorization", Published.HOST).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        assertEquals(200, published.send(request).statusCode());
    }

    @Test
    public void anotherEncodingIsNeverReadAsUtf8() throws Exception {
        String declared = "<?xml version=\"1.0\" encoding=\"GB18030\"?>" + Published.envelope("", "<t:find/>");
        assertFault("Client", "CHARSET_REFUSED", published.soap(declared));
    }
}
