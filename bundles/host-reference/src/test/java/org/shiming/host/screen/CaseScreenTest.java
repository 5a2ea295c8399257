package org.shiming.host.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.host.domain.Filing;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.HostOnJetty;

/** The case page and what is done from it; each test has a fresh court. */
public class CaseScreenTest extends OnJetty {
    private String judge;
    private String clerk;

    @BeforeClass
    public static void start() {
        assertFalse("each test starts its own", FOLDER.getRoot() == null);
    }

    @AfterClass
    public static void stop() {
        host = null;
    }

    @Before
    public void open() throws Exception {
        host = new HostOnJetty(FOLDER.newFolder().toPath());
        judge = host.login("judge");
        clerk = host.login("clerk");
    }

    @After
    public void close() throws Exception {
        host.close();
    }

    private String draft(String cookie) throws Exception {
        return page(cookie, "/host/case", "number", Cases.DRAFT);
    }

    private String issued(String cookie) throws Exception {
        return page(cookie, "/host/case", "number", Cases.ISSUED);
    }

    @Test
    public void theCasePageShowsEverythingAndThePlacesOfTheSuite() throws Exception {
        contains(draft(judge), "民间借贷纠纷", "韩砚秋（审判长）", "四类案件·重大疑难复杂敏感", "当事人多次来电", "叶知秋，清砚律师事务所", "1,050.00",
                "1,000.00", "2026-12-01", "偿还借款本金50000元", "还没有收到文书",
                "<shiming-slot name=\"case.panel\" case-number=\"" + Cases.DRAFT + "\">",
                "<shiming-slot name=\"case.action\" case-number=\"" + Cases.DRAFT + "\">");
    }

    @Test
    public void theShortAddressLeadsToTheCase() throws Exception {
        HttpResponse<String> answer = host.get(
                "/host/case/" + java.net.URLEncoder.encode(Cases.DRAFT, StandardCharsets.UTF_8), "Cookie", judge);
        assertEquals(Exchange.url("/host/case", "number", Cases.DRAFT),
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    public void unknownAndForeignCasesAreAnswered() throws Exception {
        assertEquals(404, get(judge, "/host/case", "number", "（2026）豫0481民初999号").statusCode());
        assertEquals(404, get(judge, "/host/case").statusCode());
        assertEquals(403, get(judge, "/host/case", "number", Cases.ELSEWHERE).statusCode());
    }

    @Test
    public void aJudgeOfThePanelIssuesAndItIsReported() throws Exception {
        contains(draft(judge), "出具裁判文书");
        assertFalse(draft(clerk).contains("出具裁判文书"));
        contains(page(judge, "/host/issue", "number", Cases.DRAFT, "document", "C1-D1"), "出具后不能撤回");
        done(submit(judge, "/host/issue", "number", Cases.DRAFT, "document", "C1-D1"));
        String after = draft(judge);
        contains(after, "裁判文书已出具，正在报送释明系统。", "2026-11-23", "文书出具", "等待确认，自动重试", "电子送达");
        assertFalse("the notice is told once", draft(judge).contains("正在报送释明系统。"));
        assertEquals(409, submit(judge, "/host/issue", "number", Cases.DRAFT, "document", "C1-D1").statusCode());
        assertEquals(403, submit(clerk, "/host/issue", "number", Cases.DRAFT, "document", "C1-D1").statusCode());
    }

    @Test
    public void electronicServiceShowsTheSuitesWordsAndRegisters() throws Exception {
        host.suite().answer(200, "{\"text\":\"请联系法官，或到司法释明中心<b>\",\"templateVersion\":\"v3\"}");
        String[] target = {"number", Cases.ISSUED, "document", "C2-D1", "party", "C2-P2"};
        contains(page(clerk, "/host/sms", target), "请联系法官，或到司法释明中心&lt;b&gt;", "模板版本 v3", "10000000003", "发送短信");
        done(submit(clerk, "/host/sms", "number", Cases.ISSUED, "document", "C2-D1", "party", "C2-P2", "text", "请联系法官",
                "version", "v3", "result", "sent"));
        contains(issued(clerk), "短信已发送", "短信（模板v3）：请联系法官", "短信发送结果");
        host.outbox().open().forEach(m -> assertEquals(Cases.ISSUED, m.caseNumber()));
    }

    @Test
    public void aFailedMessageNeedsAReason() throws Exception {
        String[] failed = {"number", Cases.ISSUED, "document", "C2-D1", "party", "C2-P2", "text", "请联系法官", "version",
            "v3", "result", "failed", "reason", ""};
        assertEquals(400, submit(clerk, "/host/sms", failed).statusCode());
        failed[13] = "号码停机";
        done(submit(clerk, "/host/sms", failed));
        contains(issued(clerk), "号码停机", "失败", "电子送达");
    }

    @Test
    public void withoutTheSuiteNothingIsSentAndItIsSaid() throws Exception {
        host.suite().goAway();
        HttpResponse<String> answer = get(clerk, "/host/sms", "number", Cases.ISSUED, "document", "C2-D1", "party",
                "C2-P2");
        assertEquals(503, answer.statusCode());
        contains(answer.body(), "没有发送", "其他方式");
    }

    @Test
    public void otherServiceIsRegisteredByHand() throws Exception {
        String[] served = {"number", Cases.ISSUED, "document", "C2-D1", "party", "C2-P2", "method", "邮寄", "on",
            "2026-11-22"};
        contains(page(clerk, "/host/serve", "number", Cases.ISSUED, "document", "C2-D1", "party", "C2-P2"), "郑𬭚");
        done(submit(clerk, "/host/serve", served));
        contains(issued(clerk), "邮寄", "2026-11-22");
        served[9] = "22.11.2026";
        assertEquals(400, submit(clerk, "/host/serve", served).statusCode());
    }

    @Test
    public void paymentsAndPerformanceAreRegistered() throws Exception {
        contains(page(clerk, "/host/pay", "number", Cases.DRAFT, "fee", "1"), "尚欠 1,000.00 元", "value=\"1000.00\"");
        done(submit(clerk, "/host/pay", "number", Cases.DRAFT, "fee", "1", "amount", "1000.00"));
        contains(page(clerk, "/host/perform", "number", Cases.DRAFT, "duty", "1"), "偿还借款本金50000元");
        done(submit(clerk, "/host/perform", "number", Cases.DRAFT, "duty", "1", "on", "2026-11-23"));
        String after = draft(clerk);
        assertFalse(after.contains("登记缴费") || after.contains("登记履行</a>"));
        assertEquals(400, submit(clerk, "/host/pay", "number", Cases.DRAFT, "fee", "1", "amount", "一百").statusCode());
        assertEquals(409, submit(clerk, "/host/pay", "number", Cases.DRAFT, "fee", "1", "amount", "1").statusCode());
        assertEquals(400, get(clerk, "/host/pay", "number", Cases.DRAFT, "fee", "9").statusCode());
        assertEquals(400, get(clerk, "/host/perform", "number", Cases.DRAFT, "duty", "9").statusCode());
    }

    @Test
    public void aFiledDocumentIsListedAndDownloaded() throws Exception {
        byte[] content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        host.soap("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                + "<fileDocument xmlns='urn:court-case-system:1'><idempotencyKey>k</idempotencyKey><caseNumber>"
                + Cases.ISSUED + "</caseNumber><kind>释明笔录</kind><title>第一次释明</title><mediaType>text/html</mediaType>"
                + "<sha256>" + Filing.digest(content) + "</sha256><content>"
                + Base64.getEncoder().encodeToString(content) + "</content></fileDocument></s:Body></s:Envelope>",
                HostOnJetty.WS_PASSWORD);
        contains(issued(clerk), "收字〔2026〕00001号", "第一次释明");
        HttpResponse<String> download = get(clerk, "/host/dossier", "receipt", "收字〔2026〕00001号");
        assertEquals(200, download.statusCode());
        assertEquals("application/octet-stream", download.headers().firstValue("Content-Type").orElse(""));
        contains(download.headers().firstValue("Content-Disposition").orElse(""), "attachment");
        assertEquals(403, get(host.login("lawyer"), "/host/dossier", "receipt", "收字〔2026〕00001号").statusCode());
        assertEquals(404, get(clerk, "/host/dossier", "receipt", "收字〔2026〕00009号").statusCode());
    }

    @Test
    public void aDraftsTextIsForThePanel() throws Exception {
        contains(page(judge, "/host/text", "number", Cases.DRAFT, "document", "C1-D1"), "判决正文");
        assertEquals(403, get(clerk, "/host/text", "number", Cases.DRAFT, "document", "C1-D1").statusCode());
    }

    @Test
    public void theOutboxIsForOperators() throws Exception {
        done(submit(judge, "/host/issue", "number", Cases.DRAFT, "document", "C1-D1"));
        String operator = host.login("operator");
        String page = page(operator, "/host/outbox");
        contains(page, Cases.DRAFT, "等待确认", "立即重发");
        String message = page.replaceAll("(?s).*name=\"message\" value=\"([^\"]+)\".*", "$1");
        done(submit(operator, "/host/outbox", "message", message));
        assertEquals(409, submit(operator, "/host/outbox", "message", "unknown").statusCode());
        assertEquals(403, get(judge, "/host/outbox").statusCode());
        assertEquals(403, submit(judge, "/host/outbox", "message", message).statusCode());
    }

    @Test
    public void aWriteWithoutTheSessionsSecretIsRefused() throws Exception {
        Map<String, String> form = Map.of("number", Cases.DRAFT, "document", "C1-D1");
        assertEquals(403, host.post("/host/issue", form, "Cookie", judge).statusCode());
        Map<String, String> stolen = Map.of("number", Cases.DRAFT, "document", "C1-D1", "csrf", host.csrf(clerk));
        assertEquals(403, host.post("/host/issue", stolen, "Cookie", judge).statusCode());
        assertEquals(401, host.post("/host/issue", form).statusCode());
        contains(draft(judge), "出具裁判文书");
    }

    @Test
    public void aWriteFromAnotherSiteIsRefusedEvenWithTheSecret() throws Exception {
        Map<String, String> form = Map.of("number", Cases.DRAFT, "document", "C1-D1", "csrf", host.csrf(judge));
        assertEquals(403, host.post("/host/issue", form, "Cookie", judge, "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, host.post("/host/issue", form, "Cookie", judge, "Origin", "https://evil.example")
                .statusCode());
        assertEquals(403, host.post("/host/issue", form, "Cookie", judge, "Origin", "null").statusCode());
    }

    @Test
    public void headersKeepForeignContentOut() throws Exception {
        HttpResponse<String> answer = get(judge, "/host/case", "number", Cases.DRAFT);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        contains(policy, "default-src 'none'", "script-src 'self'", "frame-ancestors 'self'");
        assertFalse(policy.contains("unsafe"));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertFalse("no inline style or script",
                answer.body().matches("(?s).*( style=| onclick=|<style|javascript:).*"));
    }

    @Test
    public void aBrokenDatabaseIsSaidWithoutAStackTrace() throws Exception {
        host.memory().db().read(c -> {
            try (java.sql.Statement statement = c.createStatement()) {
                return statement.execute("DROP TABLE HOST.FEE");
            }
        });
        HttpResponse<String> answer = get(judge, "/host/case", "number", Cases.DRAFT);
        assertEquals(503, answer.statusCode());
        contains(answer.body(), "数据库暂时不可用");
        assertFalse(answer.body().contains("SQL"));
    }
}
