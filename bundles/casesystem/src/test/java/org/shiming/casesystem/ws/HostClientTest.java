package org.shiming.casesystem.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.xml.ws.WebServiceException;
import org.apache.cxf.transport.http.HTTPException;
import org.junit.Test;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;
import org.shiming.casesystem.domain.Problems;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.domain.Words;
import org.shiming.casesystem.host.CaseSystemFault;
import org.shiming.casesystem.host.CaseSystemFaultInfo;
import org.shiming.casesystem.host.CourtCaseSystem;
import org.shiming.casesystem.host.DocumentText;
import org.shiming.casesystem.host.DocumentTextResponse;
import org.shiming.casesystem.host.FileDocument;
import org.shiming.casesystem.host.FileDocumentResponse;
import org.shiming.casesystem.host.FindCase;
import org.shiming.casesystem.host.FindCaseResponse;
import org.shiming.casesystem.host.ReportOutcome;
import org.shiming.casesystem.host.ReportOutcomeResponse;
import org.shiming.casesystem.testing.TestClock;

/** The client against a port that an integrator might have written himself: without CXF, and not always right. */
public class HostClientTest {
    private static final CaseNumber NUMBER = new CaseNumber("（2026）豫0481民初123号");
    private final OddPort port = new OddPort();
    private final HostClient client = new HostClient(() -> Optional.of(port), new Words(Map.of()),
            new Problems(new TestClock()));

    @Test
    public void aReceiptHasANumberAndATime() throws Exception {
        port.receipt("HZ-1", "2026-11-20T09:30:00+08:00");
        Receipt receipt = file();
        assertEquals(Optional.of("HZ-1"), receipt.number());
        assertEquals(Optional.of(Instant.parse("2026-11-20T01:30:00Z")), receipt.receivedAt());
        assertEquals("the digest is the content's", 64, port.filed.sha256.length());
        assertEquals("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a", port.filed.sha256);
    }

    @Test
    public void aTimeWithoutAnOffsetIsTheCourtsOwn() throws Exception {
        port.receipt("HZ-1", "2026-11-20T09:30:00.5");
        assertEquals(Optional.of(Instant.parse("2026-11-20T01:30:00.500Z")), file().receivedAt());
        port.receipt("HZ-1", "2026-11-20T01:30:00Z");
        assertEquals(Optional.of(Instant.parse("2026-11-20T01:30:00Z")), file().receivedAt());
    }

    @Test
    public void somethingThatIsNoReceiptIsTroubleNotAReceipt() {
        port.receipt(null, "2026-11-20T01:30:00Z");
        assertEquals(Kind.FAULT, trouble(this::file));
        port.receipt("  ", "2026-11-20T01:30:00Z");
        assertEquals(Kind.FAULT, trouble(this::file));
        port.receipt("9".repeat(101), "2026-11-20T01:30:00Z");
        assertEquals(Kind.FAULT, trouble(this::file));
        port.receipt("HZ-1", "soeben");
        assertEquals(Kind.FAULT, trouble(this::file));
        port.receipt("HZ-1", null);
        assertEquals(Kind.FAULT, trouble(this::file));
        port.filedAnswer = null;
        assertEquals(Kind.FAULT, trouble(this::file));
    }

    @Test
    public void anOutcomeThatIsNotAcceptedIsRefused() throws Exception {
        port.accepted = true;
        assertEquals(Optional.empty(), report().number());
        port.accepted = false;
        assertEquals("NOT_ACCEPTED", assertThrows(HostRefusal.class, this::report).code());
    }

    @Test
    public void anAnswerWithoutItsContentIsTrouble() {
        assertEquals(Kind.FAULT, trouble(() -> client.documentText(NUMBER, new DocumentId("D-1"))));
        assertEquals(Kind.UNMAPPED, trouble(() -> client.find(NUMBER)));
    }

    @Test
    public void unavailableIsTroubleAndEverythingElseTheHostSaysIsARefusal() {
        port.fault = fault("UNAVAILABLE");
        assertEquals(Kind.FAULT, trouble(this::file));
        port.fault = new CaseSystemFault("no detail", null);
        assertEquals(Kind.FAULT, trouble(this::file));
        port.fault = fault("SOMETHING_OF_LATER");
        assertEquals("SOMETHING_OF_LATER", assertThrows(HostRefusal.class, this::file).code());
    }

    @Test
    public void theTransportsExceptionsHaveNames() throws Exception {
        assertEquals(Kind.UNREACHABLE, kind(new ConnectException("张三")));
        assertEquals(Kind.UNREACHABLE, kind(new HttpConnectTimeoutException("late")));
        assertEquals(Kind.TIMEOUT, kind(new SocketTimeoutException("late")));
        assertEquals(Kind.TIMEOUT, kind(new InterruptedException()));
        assertEquals(Kind.FAULT, kind(new HTTPException(502, "Bad Gateway", URI.create("http://host/").toURL())));
        assertEquals(Kind.FAULT, kind(new IllegalArgumentException("张三")));
        port.failure = new WebServiceException(new HTTPException(401, "who", URI.create("http://host/").toURL()));
        HostTrouble trouble = assertThrows(HostTrouble.class, this::file);
        assertTrue("operators see the status", trouble.getMessage().contains("HTTP 401"));
    }

    @Test
    public void noNameFromAnExceptionReachesTheLog() {
        port.failure = new WebServiceException("张三的案件", new IllegalStateException("李四"));
        HostTrouble trouble = assertThrows(HostTrouble.class, this::file);
        assertFalse(trouble.getMessage().contains("张三") || trouble.getMessage().contains("李四"));
        assertEquals(null, trouble.getCause());
    }

    private Kind kind(Throwable cause) {
        port.failure = new WebServiceException("outside", new RuntimeException("between", cause));
        return trouble(this::file);
    }

    private Receipt file() throws HostTrouble, HostRefusal {
        return client.file(
                new Filing(new MessageId("k-1"), NUMBER, "释明笔录", "笔录", "application/pdf", new byte[]{1}));
    }

    private Receipt report() throws HostTrouble, HostRefusal {
        return client.report(new OutcomeReport(new MessageId("k-2"), NUMBER, new PartyId("P-1"), "SESSION_RECORDED",
                "已释明。", Instant.parse("2026-11-20T01:00:00Z")));
    }

    private interface Call {
        Object make() throws HostTrouble, HostRefusal;
    }

    private static Kind trouble(Call call) {
        return assertThrows(HostTrouble.class, call::make).kind();
    }

    private static CaseSystemFault fault(String code) {
        CaseSystemFaultInfo info = new CaseSystemFaultInfo();
        info.code = code;
        return new CaseSystemFault("said", info);
    }

    /** Answers what it was told to. */
    private static final class OddPort implements CourtCaseSystem {
        private FileDocument filed;
        private FileDocumentResponse filedAnswer = new FileDocumentResponse();
        private boolean accepted;
        private CaseSystemFault fault;
        private WebServiceException failure;

        void receipt(String number, String at) {
            filedAnswer = new FileDocumentResponse();
            filedAnswer.receiptNumber = number;
            filedAnswer.receivedAt = at;
        }

        @Override
        public FindCaseResponse findCase(FindCase request) {
            return new FindCaseResponse();
        }

        @Override
        public DocumentTextResponse documentText(DocumentText request) {
            return new DocumentTextResponse();
        }

        @Override
        public FileDocumentResponse fileDocument(FileDocument request) throws CaseSystemFault {
            filed = request;
            if (failure != null) {
                throw failure;
            }
            if (fault != null) {
                throw fault;
            }
            return filedAnswer;
        }

        @Override
        public ReportOutcomeResponse reportOutcome(ReportOutcome request) {
            ReportOutcomeResponse answer = new ReportOutcomeResponse();
            answer.accepted = accepted;
            return answer;
        }
    }
}
