package org.shiming.door.domain;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.shiming.door.domain.RequestRules.Head;

public class RequestRulesTest {
    private final RequestRules rules = new RequestRules(true);

    private static Head post(String path, String type) {
        return new Head("POST", Route.of(path), null, type, null, 10, false, false);
    }

    private static Head get(String path, String query) {
        return new Head("GET", Route.of(path), query, null, null, -1, false, false);
    }

    private void accepted(Head head) {
        assertEquals("", rules.check(head).map(Denial::code).orElse(""));
    }

    private void refused(int status, String code, Head head) {
        Denial denial = rules.check(head).orElseThrow();
        assertEquals(code, denial.code());
        assertEquals(status, denial.status());
    }

    @Test
    public void eachChannelTakesItsOwnMediaType() {
        accepted(post("/soap/matters", "text/xml; charset=utf-8"));
        accepted(post("/soap/matters", "TEXT/XML"));
        accepted(post("/json/matters/open", "application/json"));
        accepted(post("/json/matters/open", "application/json;charset=\"UTF-8\""));
        accepted(post("/login", "application/json"));
    }

    @Test
    public void otherMediaTypesAreRefused() {
        refused(415, "MEDIA_TYPE_REFUSED", post("/soap/matters", "application/soap+xml"));
        refused(415, "MEDIA_TYPE_REFUSED", post("/soap/matters", "multipart/related; type=\"application/xop+xml\""));
        refused(415, "MEDIA_TYPE_REFUSED", post("/json/matters/open", "text/xml"));
        refused(415, "MEDIA_TYPE_REFUSED", post("/json/matters/open", "multipart/form-data; boundary=x"));
        refused(415, "MEDIA_TYPE_REFUSED", post("/json/matters/open", "text/plain"));
        refused(415, "MEDIA_TYPE_REFUSED", post("/json/matters/open", null));
        refused(415, "MEDIA_TYPE_REFUSED", post("/screens/x", "application/x-www-form-urlencoded"));
    }

    @Test
    public void otherCharsetsAreRefusedExceptUtf16ForSoap() {
        refused(415, "CHARSET_REFUSED", post("/json/matters/open", "application/json; charset=GB18030"));
        refused(415, "CHARSET_REFUSED", post("/json/matters/open", "application/json; charset=utf-16"));
        refused(415, "CHARSET_REFUSED", post("/soap/matters", "text/xml; charset=gbk"));
        accepted(post("/soap/matters", "text/xml; charset=utf-16"));
    }

    @Test
    public void onlyThreeMethodsExist() {
        for (String method : new String[]{"PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "TRACK", "get"}) {
            refused(405, "METHOD_NOT_ALLOWED",
                    new Head(method, Route.of("/json/m/x"), null, null, null, -1, false, false));
        }
        accepted(new Head("HEAD", Route.of("/services"), null, null, null, -1, false, false));
    }

    @Test
    public void compressedBodiesAreRefused() {
        refused(415, "CONTENT_ENCODING_REFUSED",
                new Head("POST", Route.of("/json/m/x"), null, "application/json", "gzip", 10, false, false));
        accepted(new Head("POST", Route.of("/json/m/x"), null, "application/json", "identity", 10, false, false));
    }

    @Test
    public void chunksAreRefusedWhereAProxyCouldReadThemDifferently() {
        accepted(new Head("POST", Route.of("/json/m/x"), null, "application/json", null, -1, true, false));
        refused(411, "LENGTH_REQUIRED",
                new Head("POST", Route.of("/json/m/x"), null, "application/json", null, -1, true, true));
    }

    @Test
    public void chunksCanBeRefusedAltogether() {
        Head chunked = new Head("POST", Route.of("/json/m/x"), null, "application/json", null, -1, true, false);
        assertEquals("LENGTH_REQUIRED", new RequestRules(false).check(chunked).orElseThrow().code());
    }

    @Test
    public void readingHasNoBody() {
        refused(400, "BODY_NOT_EXPECTED",
                new Head("GET", Route.of("/json/m/x"), null, "application/json", null, 5, false, false));
    }

    @Test
    public void aSoapAddressIsReadForItsContractOnly() {
        accepted(get("/soap/matters", "wsdl"));
        refused(405, "METHOD_NOT_ALLOWED", get("/soap/matters", null));
        refused(405, "METHOD_NOT_ALLOWED", get("/soap/matters", "wsdl=http://127.0.0.1:9/x.wsdl"));
        refused(405, "METHOD_NOT_ALLOWED", get("/soap/matters", "xsd=http://127.0.0.1:9/x.xsd"));
    }

    @Test
    public void aPostWithoutBodyNeedsNoMediaType() {
        accepted(new Head("POST", Route.of("/logout"), null, null, null, 0, false, false));
    }

    @Test
    public void whoeverLeavesABodyUnreadLosesTheConnection() {
        assertEquals(true, rules.check(post("/json/m/x", "text/xml")).orElseThrow().close());
    }
}
