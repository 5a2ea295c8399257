package org.shiming.host.ws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.jws.WebService;
import org.shiming.host.app.Desk;
import org.shiming.host.app.FilingDesk;
import org.shiming.host.domain.Filing;
import org.shiming.host.domain.Outcome;
import org.shiming.host.domain.Receipt;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;
import org.shiming.host.store.StoreFailure;
import org.shiming.host.ws.Messages.DocumentText;
import org.shiming.host.ws.Messages.DocumentTextResponse;
import org.shiming.host.ws.Messages.FileDocument;
import org.shiming.host.ws.Messages.FileDocumentResponse;
import org.shiming.host.ws.Messages.FindCase;
import org.shiming.host.ws.Messages.FindCaseResponse;
import org.shiming.host.ws.Messages.ReportOutcome;
import org.shiming.host.ws.Messages.ReportOutcomeResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The contract's operations, over the desks. Blueprint publishes it with the WSDL of this bundle. */
@WebService(serviceName = "CourtCaseSystem", portName = "CaseSystemPort", targetNamespace = CaseSystemPort.NAMESPACE,
        endpointInterface = "org.shiming.host.ws.CaseSystemPort")
public class CaseSystemEndpoint implements CaseSystemPort {
    private static final Logger LOG = LoggerFactory.getLogger(CaseSystemEndpoint.class);
    private static final int KEY = 100;
    private static final int SHORT = 200;
    private static final int LONG = 100_000;
    private final Desk desk;
    private final FilingDesk filing;
    private final ZoneId zone;

    /**
     * Wires the endpoint.
     *
     * @param desk reads cases
     * @param filing takes documents and reports
     * @param zone the court's time zone
     */
    public CaseSystemEndpoint(Desk desk, FilingDesk filing, ZoneId zone) {
        this.desk = desk;
        this.filing = filing;
        this.zone = zone;
    }

    @Override
    public FindCaseResponse findCase(FindCase request) throws CaseSystemFault {
        return answer(() -> {
            FindCaseResponse response = new FindCaseResponse();
            response.found = CaseMapper.bean(desk.find(text("caseNumber", request.caseNumber, SHORT)));
            return response;
        });
    }

    @Override
    public DocumentTextResponse documentText(DocumentText request) throws CaseSystemFault {
        return answer(() -> {
            DocumentTextResponse response = new DocumentTextResponse();
            response.text = desk.issuedText(text("caseNumber", request.caseNumber, SHORT),
                    text("documentId", request.documentId, SHORT));
            return response;
        });
    }

    @Override
    public FileDocumentResponse fileDocument(FileDocument request) throws CaseSystemFault {
        return answer(() -> {
            byte[] content = request.content == null ? new byte[0] : request.content;
            Receipt receipt = filing.file(new Filing(text("idempotencyKey", request.idempotencyKey, KEY),
                    text("caseNumber", request.caseNumber, SHORT), text("kind", request.kind, SHORT),
                    text("title", request.title, SHORT), text("mediaType", request.mediaType, SHORT),
                    text("sha256", request.sha256, SHORT), content));
            FileDocumentResponse response = new FileDocumentResponse();
            response.receiptNumber = receipt.number();
            response.receivedAt = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(receipt.receivedAt().atZone(zone));
            return response;
        });
    }

    @Override
    public ReportOutcomeResponse reportOutcome(ReportOutcome request) throws CaseSystemFault {
        return answer(() -> {
            filing.report(new Outcome(text("idempotencyKey", request.idempotencyKey, KEY),
                    text("caseNumber", request.caseNumber, SHORT), text("partyId", request.partyId, SHORT),
                    text("kind", request.kind, SHORT), text("text", request.text, LONG), moment(request.at)));
            ReportOutcomeResponse response = new ReportOutcomeResponse();
            response.accepted = true;
            return response;
        });
    }

    @FunctionalInterface
    private interface Operation<T> {
        T run() throws Refused;
    }

    private static <T> T answer(Operation<T> operation) throws CaseSystemFault {
        try {
            return operation.run();
        } catch (Refused e) {
            throw fault(e.code().name(), e.getMessage());
        } catch (StoreFailure e) {
            LOG.error("The case system's database failed; the caller was told to try again", e);
            throw fault("UNAVAILABLE", "审判业务系统暂时不可用，没有保存任何内容。请稍后重试。");
        }
    }

    private static CaseSystemFault fault(String code, String message) {
        CaseSystemFault.Detail detail = new CaseSystemFault.Detail();
        detail.code = code;
        detail.message = message;
        return new CaseSystemFault(message, detail);
    }

    private static String text(String name, String value, int max) throws Refused {
        if (value == null || value.isBlank() || value.codePointCount(0, value.length()) > max) {
            throw new Refused(Code.BAD_INPUT, name + " 不能为空，且不超过 " + max + " 个字符。请核对后重新提交。");
        }
        if (value.indexOf('\0') >= 0) {
            throw new Refused(Code.BAD_INPUT, name + " 含有不能保存的字符。请删除后重新提交。");
        }
        return value;
    }

    private Instant moment(String at) throws Refused {
        try {
            String value = text("at", at, SHORT);
            boolean offset = value.endsWith("Z") || value.matches(".*[+-]\\d\\d:\\d\\d");
            return offset ? OffsetDateTime.parse(value).toInstant()
                    : java.time.LocalDateTime.parse(value).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new Refused(Code.BAD_INPUT, "at 应为带时区的日期时间，如 2026-11-23T09:00:00+08:00。");
        }
    }
}
