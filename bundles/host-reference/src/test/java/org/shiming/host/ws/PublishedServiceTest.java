package org.shiming.host.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.host.domain.Filing;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.HostOnJetty;

public class PublishedServiceTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static HostOnJetty host;

    @BeforeClass
    public static void start() throws Exception {
        host = new HostOnJetty(FOLDER.getRoot().toPath());
    }

    @AfterClass
    public static void stop() throws Exception {
        host.close();
    }

    private static String call(String body) throws Exception {
        return host.soap(envelope(body), HostOnJetty.WS_PASSWORD).body();
    }

    private static String envelope(String body) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:c='urn:court-case-system:1'>"
                + "<s:Body>" + body + "</s:Body></s:Envelope>";
    }

    private static String find(String number) throws Exception {
        return call("<c:findCase><c:caseNumber>" + number + "</c:caseNumber></c:findCase>");
    }

    private static String text(String number, String document) throws Exception {
        return call("<c:documentText><c:caseNumber>" + number + "</c:caseNumber><c:documentId>" + document
                + "</c:documentId></c:documentText>");
    }

    private static String file(String key, String number, byte[] content, String sha256) throws Exception {
        return call("<c:fileDocument><c:idempotencyKey>" + key + "</c:idempotencyKey><c:caseNumber>" + number
                + "</c:caseNumber><c:kind>释明笔录</c:kind><c:title>释明笔录</c:title>"
                + "<c:mediaType>application/pdf</c:mediaType><c:sha256>" + sha256 + "</c:sha256><c:content>"
                + Base64.getEncoder().encodeToString(content) + "</c:content></c:fileDocument>");
    }

    private static String file(String key, String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return file(key, Cases.ISSUED, bytes, Filing.digest(bytes));
    }

    private static String report(String key, String party, String words, String at) throws Exception {
        return call("<c:reportOutcome><c:idempotencyKey>" + key + "</c:idempotencyKey><c:caseNumber>" + Cases.ISSUED
                + "</c:caseNumber><c:partyId>" + party + "</c:partyId><c:kind>理解</c:kind><c:text>" + words
                + "</c:text><c:at>" + at + "</c:at></c:reportOutcome>");
    }

    @Test
    public void aCaseIsGivenWithEverythingInIt() throws Exception {
        String answer = find(Cases.DRAFT);
        for (String part : new String[]{"<undertakingJudgeId>J004</", "<position>审判长</", "<name>周䶮</",
            "<firm>清砚律师事务所</", "<obligor>true</", "<fourCategory>重大疑难复杂敏感</", "<conflictProminent>true</",
            "<petitionReceived>true</", "<due>1050.00</", "<dueOn>2026-12-01</", "<appealCourtCode>豫04</",
            "&lt;script"}) {
            assertTrue(part + " in " + answer, answer.replaceAll("<(/?)\\w+:", "<$1").contains(part));
        }
        assertFalse("a draft has no day of issue", answer.contains("issuedOn"));
    }

    @Test
    public void halfWidthBracketsAndSpacesFindTheCase() throws Exception {
        assertTrue(find(" (2026)豫０481民初 202号 ").contains("沈㛃宁"));
    }

    @Test
    public void textWithoutANamedCharsetIsUtf8() throws Exception {
        String body = envelope("<c:findCase><c:caseNumber>" + Cases.ISSUED + "</c:caseNumber></c:findCase>");
        String answer = host.soap("text/xml", body, HostOnJetty.WS_PASSWORD).body();
        assertTrue(answer, answer.contains("沈㛃宁"));
    }

    @Test
    public void anUnknownCaseIsAFaultWithItsCode() throws Exception {
        String answer = find("（2026）豫0481民初999号");
        assertTrue(answer, answer.contains("Fault") && answer.contains("CASE_NOT_FOUND"));
        assertFalse(answer, answer.contains("stackTrace") || answer.contains("at org."));
    }

    @Test
    public void anEmptyCaseNumberIsBadInput() throws Exception {
        assertTrue(find(" ").contains("BAD_INPUT"));
        assertTrue(call("<c:findCase/>").contains("BAD_INPUT"));
    }

    @Test
    public void withoutCredentialsOrWithWrongOnesTheAnswerIs401() throws Exception {
        String body = envelope("<c:findCase><c:caseNumber>" + Cases.DRAFT + "</c:caseNumber></c:findCase>");
        assertEquals(401, host.soap(body, "").statusCode());
        assertEquals(401, host.soap(body, "wrong").statusCode());
        assertTrue(host.soap(body, "").headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"));
        assertFalse(host.soap(body, "wrong").body().contains("周"));
        assertEquals(200, host.soap(body, HostOnJetty.WS_PASSWORD).statusCode());
    }

    @Test
    public void theContractIsPublishedAsCommitted() throws Exception {
        String wsdl = host.get("/host/ws/cases?wsdl").body();
        assertTrue(wsdl, wsdl.contains("urn:court-case-system:1") && wsdl.contains("KEY_REUSED"));
        assertTrue(wsdl, wsdl.contains(host.address("/host/ws/cases")));
    }

    @Test
    public void anIssuedTextIsGivenWithRareCharacters() throws Exception {
        assertTrue(text(Cases.ISSUED, "C2-D1").contains("䶮㛃𬭚"));
    }

    @Test
    public void aDraftsTextIsNotGivenOut() throws Exception {
        String answer = text(Cases.DRAFT, "C1-D1");
        assertTrue(answer, answer.contains("DOCUMENT_NOT_ISSUED"));
        assertFalse(answer, answer.contains("判决正文"));
        assertTrue(text(Cases.DRAFT, "C9").contains("DOCUMENT_NOT_FOUND"));
    }

    @Test
    public void filingTheSameTwiceGivesTheSameReceipt() throws Exception {
        String first = file("key-1", "笔录");
        assertTrue(first, first.contains("收字〔2026〕0000"));
        assertEquals(receipt(first), receipt(file("key-1", "笔录")));
        assertFalse(receipt(first).equals(receipt(file("key-2", "笔录"))));
    }

    private static String receipt(String answer) {
        return answer.replaceAll("(?s).*(收字〔\\d+〕\\d+号).*", "$1");
    }

    @Test
    public void aReusedKeyIsRefused() throws Exception {
        file("key-3", "一");
        assertTrue(file("key-3", "二").contains("KEY_REUSED"));
    }

    @Test
    public void aWrongDigestIsRefused() throws Exception {
        assertTrue(file("key-4", Cases.ISSUED, new byte[]{1}, "0".repeat(64)).contains("DIGEST_MISMATCH"));
    }

    @Test
    public void tooLargeEmptyOrForAnUnknownCaseIsRefused() throws Exception {
        byte[] large = new byte[1024 * 1024 + 1];
        assertTrue(file("key-5", Cases.ISSUED, large, Filing.digest(large)).contains("TOO_LARGE"));
        assertTrue(file("key-6", Cases.ISSUED, new byte[0], Filing.digest(new byte[0])).contains("BAD_INPUT"));
        byte[] one = {1};
        assertTrue(file("key-7", "（2026）豫0481民初999号", one, Filing.digest(one)).contains("CASE_NOT_FOUND"));
    }

    @Test
    public void anOutcomeIsAcceptedOnceAndARepeatHasNoEffect() throws Exception {
        String at = "2026-11-23T09:00:00+08:00";
        assertTrue(report("o-1", "C2-P1", "当事人表示理解", at).contains("true"));
        assertTrue(report("o-1", "C2-P1", "当事人表示理解", at).contains("true"));
        assertTrue(report("o-1", "C2-P1", "别的话", at).contains("KEY_REUSED"));
        assertTrue(report("o-2", "C9-P9", "话", at).contains("PARTY_NOT_FOUND"));
    }

    @Test
    public void aMomentMayComeWithoutAnOffsetButMustBeOne() throws Exception {
        assertTrue(report("o-3", "C2-P1", "话", "2026-11-23T09:00:00").contains("true"));
        assertTrue(report("o-4", "C2-P1", "话", "昨天").contains("BAD_INPUT"));
    }

    @Test
    public void aDocumentTypeDeclarationIsRefused() throws Exception {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + envelope("<c:findCase><c:caseNumber>&e;</c:caseNumber></c:findCase>");
        int status = host.soap(evil, HostOnJetty.WS_PASSWORD).statusCode();
        assertTrue(String.valueOf(status), status >= 400);
    }
}
