package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.Answers;

/** Bad input on the running product: a stable code and a sentence saying what to do, and nothing half-written. */
public class BadInputIT {
    private static final String RECORD = "/shiming/json/judge-explanation/recordExplanation";
    private static final String REPORT = "/shiming/json/judge-explanation/reportJudgment";
    private static final String SOAP = "/shiming/soap/judge-explanation";
    private static final String NOBODY = "（2026）豫0481民初999999号";
    /** As ISO 8859-1, the bytes FF and FE: never a part of UTF-8. */
    private static final String NO_UTF8 = "\u00ff\u00fe";
    private static MainJob job;
    private static MainJob.Duty duty;
    private static Answers host;
    private final List<String> wrong = new ArrayList<>();
    private JsonNode before;

    @BeforeClass
    public static void start() {
        job = new MainJob(Demo.running());
        List<MainJob.Duty> all = job.all();
        duty = all.get(all.size() - 1);
        host = Demo.running().answers().as("court-host", "Host-to-shiming-2026");
    }

    @Before
    public void look() {
        before = job.panel(duty.caseNumber()).path("sessions");
    }

    @After
    public void nothingHalfWritten() {
        assertEquals(List.of(), wrong);
        assertEquals(before, job.panel(duty.caseNumber()).path("sessions"));
        assertEquals("DUE", job.state(duty));
    }

    @Test
    public void whatAJudgeMayTypeWrong() {
        record(404, "CASE_UNKNOWN", "caseNumber", NOBODY);
        record(400, "CASE_NUMBER_MALFORMED", "caseNumber", "豫0481民初1号");
        record(400, "CASE_NUMBER_MALFORMED", "caseNumber", "");
        record(404, "PARTY_NOT_OF_CASE", "partyId", "P-nobody");
        record(404, "DOCUMENT_NOT_OF_CASE", "documentId", "D-none");
        record(400, "SESSION_IN_FUTURE", "startedAt", "2090-01-01T09:00:00+08:00", "endedAt",
                "2090-01-01T09:20:00+08:00");
        record(400, "SESSION_ENDS_BEFORE_START", "startedAt", "2026-11-23T10:00:00+08:00");
        record(400, "TIME_MALFORMED", "startedAt", "昨天");
        record(400, "QUESTIONS_EMPTY", "results", List.of());
        record(400, "TEXT_EMPTY", "results", question("  "));
        record(400, "TEXT_TOO_LONG", "results", question("疑".repeat(100_000)));
        record(400, "TEXT_CHARACTER", "results", question("a\u0000b"));
        expect(400, "TEXT_CHARACTER", job.judge().post(RECORD,
                HostUser.write(MainJob.explanation(duty)).replace(MainJob.RARE, "a\\ud800b")));
        record(400, "LIST_TOO_LONG", "results", Collections.nCopies(51, question("问").get(0)));
        record(400, "SERVICES_EMPTY", "services", List.of());
        record(400, "CODE_UNKNOWN", "mood", "FURIOUS");
        record(400, "REMINDER_UNKNOWN", "remindersGiven", List.of("NO_SUCH"));
        record(400, "MESSAGE_ID_MISSING", "messageId", "");
        record(400, "MESSAGE_ID_MALFORMED", "messageId", "x' or 1=1");
        record(400, "UNKNOWN_FIELD", "colour", "red");
        record(400, "BAD_VALUE", "services", 7);
    }

    @Test
    public void bracketsOfAnyWidthAreTheSameCase() {
        String half = duty.caseNumber().replace('（', '(').replace('）', ')');
        assertEquals(duty.caseNumber(), job.panel(half).path("caseNumber").asText());
        assertEquals(duty.caseNumber(), job.panel(" " + half.replace("号", " 号")).path("caseNumber").asText());
    }

    @Test
    public void whoeverHasNoBusinessThere() {
        HostUser other = new HostUser(Demo.running().address(), "zhouheng");
        expect(403, "NOT_OF_PANEL", other.post(RECORD, MainJob.explanation(duty)));
        HostUser clerk = new HostUser(Demo.running().address(), "chuangkou1");
        expect(403, "ROLE_REQUIRED", clerk.post(RECORD, MainJob.explanation(duty)));
        expect(403, "ROLE_REQUIRED", host.postJson(RECORD, HostUser.write(MainJob.explanation(duty))));
        expect(403, "CSRF_REFUSED", job.judge().postWithoutCsrf(RECORD, MainJob.explanation(duty)));
        expect(401, "LOGIN_REQUIRED", Demo.running().answers().postJson(RECORD, "{}"));
        expect(401, "CREDENTIALS_WRONG", Demo.running().answers().as("court-host", "guess").postJson(REPORT, "{}"));
    }

    @Test
    public void aJudgmentNotYetIssuedCannotBeReported() {
        HttpResponse<String> cases = job.judge().get("/host/cases?mine=1&state=draft");
        String number = first("（2026）豫0481民初\\d+号", cases.body());
        String document = first("[A-Z]{2}\\d{4}-D\\d", job.judge().get("/host/case", "number", number).body());
        expect(422, "JUDGMENT_NOT_ISSUED", report("messageId", MainJob.id(), "caseNumber", number, "documentId",
                document));
    }

    @Test
    public void aMessageIdIsOfOneContentOnly() {
        String id = MainJob.id();
        assertEquals(200, report("messageId", id, "caseNumber", duty.caseNumber(), "documentId", duty.document())
                .statusCode());
        expect(409, "MESSAGE_ID_REUSED", report("messageId", id, "caseNumber", duty.caseNumber(), "documentId",
                "another"));
    }

    @Test
    public void bodiesThatAreNoJson() {
        expect(400, "BAD_JSON", host.postJson(REPORT, "{\"messageId\": "));
        expect(400, "BAD_JSON", host.postJson(REPORT, "[]"));
        expect(400, "BAD_JSON", host.postJson(REPORT, "{\"messageId\":\"a\",\"messageId\":\"b\"}"));
        expect(413, "BODY_TOO_LARGE", host.postJson(REPORT, "{\"messageId\":\"" + "x".repeat(3_000_000) + "\"}"));
        expect(415, "MEDIA_TYPE_REFUSED", host.post(REPORT, "text/plain", "{}"));
        expect(415, "CHARSET_REFUSED", host.post(REPORT, "application/json; charset=GBK", "{}"));
        expect(400, "CHARSET_BROKEN", noUtf8(REPORT, "application/json", "{\"caseNumber\":\"" + NO_UTF8 + "\"}"));
        expect(405, "METHOD_NOT_ALLOWED", host.get(REPORT));
        expect(404, "NOT_FOUND", host.get("/shiming/json/judge-explanation/nothing"));
    }

    @Test
    public void theSameBySoap() {
        soapExpect("CASE_UNKNOWN", envelope(request(NOBODY, "D1")));
        soapExpect("CASE_NUMBER_MALFORMED", envelope(request("豫1号", "D1")));
        soapExpect("DOCUMENT_NOT_OF_CASE", envelope(request(duty.caseNumber(), "D-none")));
        soapExpect("MESSAGE_ID_MISSING", envelope("<m:reportJudgment xmlns:m=\"urn:shiming:judge-explanation:1\"/>"));
        soapExpect("ROLE_REQUIRED", envelope("<m:worklist xmlns:m=\"urn:shiming:judge-explanation:1\"/>"));
        List<String> broken = List.of("hello", envelope("<m:dance xmlns:m=\"urn:shiming:judge-explanation:1\"/>"),
                envelope("<a>".repeat(5000) + "</a>".repeat(5000)), envelope(request(NOBODY, "D1")).substring(0, 200),
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + envelope(request("&e;", "D1")),
                envelope(request("<x/>", "D1")));
        for (String envelope : broken) {
            HttpResponse<String> answer = host.postSoap(SOAP, envelope);
            note(answer.statusCode() == 500 && answer.body().contains("faultstring>报文"), answer);
        }
        expect(413, "BODY_TOO_LARGE", host.postSoap(SOAP, envelope("x".repeat(3_000_000))));
        expect(415, "MEDIA_TYPE_REFUSED", host.post(SOAP, "application/json", "{}"));
        expect(415, "CHARSET_REFUSED", host.post(SOAP, "text/xml; charset=klingon", envelope("")));
        expect(400, "CHARSET_BROKEN", noUtf8(SOAP, "text/xml", envelope(request(NO_UTF8, "D1"))));
        expect(401, "LOGIN_REQUIRED", Demo.running().answers().postSoap(SOAP, envelope(request(NOBODY, "D1"))));
    }

    private void record(int status, String code, Object... changes) {
        Map<String, Object> body = new HashMap<>(MainJob.explanation(duty));
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        expect(status, code, job.judge().post(RECORD, body));
    }

    private static HttpResponse<String> report(String... members) {
        Map<String, String> body = new HashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return host.postJson(REPORT, HostUser.write(body));
    }

    private static HttpResponse<String> noUtf8(String path, String type, String text) {
        return host.send(host.to(path).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.ISO_8859_1))).build());
    }

    private void expect(int status, String code, HttpResponse<String> answer) {
        JsonNode fault = HostUser.read(answer.body());
        note(answer.statusCode() == status && code.equals(fault.path("code").asText())
                && fault.path("message").asText().matches("[\\s\\S]*[\\u4e00-\\u9fa5]{4}[\\s\\S]*"), answer);
    }

    private void soapExpect(String code, String envelope) {
        HttpResponse<String> answer = host.postSoap(SOAP, envelope);
        note(answer.statusCode() == 500 && answer.body().contains(">" + code + "<"), answer);
    }

    private void note(boolean good, HttpResponse<String> answer) {
        assertFalse(answer.body(), answer.body().contains("Exception"));
        if (!good) {
            wrong.add(answer.statusCode() + " " + answer.body());
        }
    }

    private static List<Map<String, String>> question(String text) {
        return List.of(Map.of("questionId", "", "text", text, "explanation", "因为。", "answer", "PARTLY"));
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(pattern, found.find());
        return found.group();
    }

    private static String envelope(String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
                + "</s:Body></s:Envelope>";
    }

    private static String request(String caseNumber, String document) {
        return "<m:reportJudgment xmlns:m=\"urn:shiming:judge-explanation:1\"><m:request><m:messageId>" + MainJob.id()
                + "</m:messageId><m:caseNumber>" + caseNumber + "</m:caseNumber><m:documentId>" + document
                + "</m:documentId></m:request></m:reportJudgment>";
    }
}
