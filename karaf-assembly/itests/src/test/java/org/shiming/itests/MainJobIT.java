package org.shiming.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.itests.running.Answers;
import org.shiming.itests.running.RunningDistribution;

/** The main job on a real case, from the reference host's judgment to its receipt, by JSON and by SOAP. */
public class MainJobIT {
    private static final String JUDGE = MainJob.SERVICE;
    private static RunningDistribution distribution;
    private static MainJob job;
    private static HostUser judge;
    private static Answers host;

    @BeforeClass
    public static void start() {
        distribution = Demo.running();
        job = new MainJob(distribution);
        judge = job.judge();
        host = distribution.answers().as("court-host", "Host-to-shiming-2026");
    }

    @Test
    public void aJudgmentIsExplainedFiledAndGreenOnlyOnTheReceipt() {
        MainJob.Duty duty = job.next();
        JsonNode panel = job.panel(duty.caseNumber());
        assertTrue(panel.toString(), panel.path("judgments").path(0).path("mandatory").asBoolean());
        assertEquals("三.1", panel.at("/judgments/0/reasons/0/article").asText());
        Map<String, Object> explanation = MainJob.explanation(duty);
        HttpResponse<String> recorded = judge.post(JUDGE + "recordExplanation", explanation);
        assertEquals(recorded.body(), 200, recorded.statusCode());
        assertEquals(recorded.body(), judge.post(JUDGE + "recordExplanation", explanation).body());
        assertEquals("DONE", job.state(duty));
        String session = HostUser.read(recorded.body()).path("sessionId").asText();
        assertTrue(judge.file(JUDGE + "recordPdf", "sessionId", session).body().startsWith("%PDF"));
        job.file(session);
        assertTrue(job.receipt(duty).startsWith("收字"));
        assertEquals(MainJob.RARE, job.panel(duty.caseNumber()).at("/sessions/0/answers/0/text").asText());
    }

    @Test
    public void theExplanationAndItsReceiptStandInTheLedgerOnce() {
        LedgerReader ledger = new LedgerReader(distribution);
        ledger.assertHoldsOnce(job.explainNext());
        ledger.assertWhole();
        String verified = distribution.shell().run("shiming:ledger-verify");
        assertTrue(verified, verified.contains("完好 WHOLE"));
        assertTrue(verified, verified.contains("whole  豫0481 法官主动释明台账"));
        assertFalse(verified, verified.contains("BROKEN"));
    }

    @Test
    public void theSameServiceAnswersSoap() {
        HttpResponse<String> answer = host.postSoap("/shiming/soap/judge-explanation", soap("(2026)豫0481民初999999号"));
        assertEquals(500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("CASE_UNKNOWN"));
        assertFalse(answer.body(), answer.body().contains("Exception"));
        assertTrue(host.get("/shiming/soap/judge-explanation?wsdl").body().contains("reportJudgment"));
        assertEquals(200, host.get("/shiming/json/judge-explanation/openapi.json").statusCode());
    }

    @Test
    public void badInputHasAStableCodeAndASentence() {
        assertFault(400, "CASE_NUMBER_MALFORMED", report("豫0481民初1号"));
        assertFault(404, "CASE_UNKNOWN", report("（2026）豫0481民初999999号"));
        Map<String, Object> future = MainJob
                .explanation(new MainJob.Duty("（2026）豫0481民初999999号", "D", "P"));
        assertFault(404, "CASE_UNKNOWN", judge.post(JUDGE + "recordExplanation", future));
    }

    @Test
    public void nobodyGetsInWhereTheyDoNotBelong() {
        assertEquals(401, distribution.answers().postJson(JUDGE + "reportJudgment", "{}").statusCode());
        assertEquals(401, distribution.answers().as("court-host", "wrong").get(JUDGE + "worklist").statusCode());
        assertEquals(403, host.get(JUDGE + "worklist").statusCode());
        assertEquals(403, judge.post(JUDGE + "reportJudgment", Map.of("messageId", MainJob.id(), "caseNumber",
                "（2026）豫0481民初1号", "documentId", "D")).statusCode());
        assertEquals(403, judge.postWithoutCsrf(JUDGE + "recordExplanation", Map.of()).statusCode());
        // While the system starts, an unknown address is held: its plug-in may be on its way.
        distribution.await("404 for what is not installed", Duration.ofSeconds(150),
                () -> host.get("/shiming/json/nothing-here/x").statusCode() == 404);
    }

    @Test
    public void entitiesAndDepthAreRefused() {
        String dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + soap("&e;");
        HttpResponse<String> entity = host.postSoap("/shiming/soap/judge-explanation", dtd);
        assertTrue(entity.body(), entity.statusCode() >= 400 && !entity.body().contains("Exception"));
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertEquals(400, host.postJson(JUDGE + "reportJudgment", deep).statusCode());
    }

    private static void assertFault(int status, String code, HttpResponse<String> answer) {
        assertEquals(answer.body(), status, answer.statusCode());
        assertEquals(code, HostUser.read(answer.body()).path("code").asText());
        assertFalse(HostUser.read(answer.body()).path("message").asText().isBlank());
    }

    private static HttpResponse<String> report(String caseNumber) {
        return host.postJson(JUDGE + "reportJudgment",
                HostUser.write(Map.of("messageId", MainJob.id(), "caseNumber", caseNumber, "documentId", "D1")));
    }

    private static String soap(String caseNumber) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<m:reportJudgment xmlns:m=\"urn:shiming:judge-explanation:1\"><m:request><m:messageId>"
                + MainJob.id()
                + "</m:messageId><m:caseNumber>" + caseNumber
                + "</m:caseNumber><m:documentId>D1</m:documentId></m:request></m:reportJudgment></s:Body></s:Envelope>";
    }
}
