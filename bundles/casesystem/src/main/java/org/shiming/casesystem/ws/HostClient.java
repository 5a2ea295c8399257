package org.shiming.casesystem.ws;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.ws.WebServiceException;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.casesystem.domain.Host;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.HostTrouble.Kind;
import org.shiming.casesystem.domain.Problems;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.domain.Words;
import org.shiming.casesystem.host.CaseSystemFault;
import org.shiming.casesystem.host.CourtCaseSystem;
import org.shiming.casesystem.host.DocumentText;
import org.shiming.casesystem.host.FileDocument;
import org.shiming.casesystem.host.FileDocumentResponse;
import org.shiming.casesystem.host.FindCase;
import org.shiming.casesystem.host.ReportOutcome;

/** The host through the port that Blueprint wires; every failure gets a name here. Safe for concurrent use. */
public final class HostClient implements Host {
    private static final ZoneId COURT_ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MAX_RECEIPT = 100;

    private final Supplier<Optional<CourtCaseSystem>> port;
    private final CaseReader reader;

    /**
     * A client.
     *
     * @param port the port of now, empty while none is wired
     * @param words this court's words
     * @param problems where unknown words are noted
     */
    public HostClient(Supplier<Optional<CourtCaseSystem>> port, Words words, Problems problems) {
        this.port = port;
        this.reader = new CaseReader(words, problems);
    }

    /** One remote call. */
    private interface Call<T> {
        T on(CourtCaseSystem host) throws CaseSystemFault;
    }

    @Override
    public CaseFacts find(CaseNumber number) throws HostTrouble, HostRefusal {
        FindCase request = new FindCase();
        request.caseNumber = number.value();
        return reader.read(number, present(call(host -> host.findCase(request))).found);
    }

    @Override
    public String documentText(CaseNumber number, DocumentId document) throws HostTrouble, HostRefusal {
        DocumentText request = new DocumentText();
        request.caseNumber = number.value();
        request.documentId = document.value();
        return present(present(call(host -> host.documentText(request))).text);
    }

    @Override
    public Receipt file(Filing filing) throws HostTrouble, HostRefusal {
        FileDocument request = new FileDocument();
        request.idempotencyKey = filing.key().value();
        request.caseNumber = filing.caseNumber().value();
        request.kind = filing.kind();
        request.title = filing.title();
        request.mediaType = filing.mediaType();
        request.content = filing.content();
        request.sha256 = sha256(request.content);
        FileDocumentResponse answer = present(call(host -> host.fileDocument(request)));
        String number = present(answer.receiptNumber).strip();
        if (number.isEmpty() || number.length() > MAX_RECEIPT) {
            throw new HostTrouble(Kind.FAULT, "receipt without a usable number", null);
        }
        return new Receipt(Optional.of(number), Optional.of(time(present(answer.receivedAt).strip())));
    }

    @Override
    public Receipt report(OutcomeReport report) throws HostTrouble, HostRefusal {
        ReportOutcome request = new ReportOutcome();
        request.idempotencyKey = report.key().value();
        request.caseNumber = report.caseNumber().value();
        request.partyId = report.party().value();
        request.kind = report.kind();
        request.text = report.text();
        // Not toString(): that leaves out seconds of zero, which xs:dateTime must have.
        request.at = DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(report.at().truncatedTo(ChronoUnit.MILLIS).atZone(COURT_ZONE));
        if (!present(call(host -> host.reportOutcome(request))).accepted) {
            throw new HostRefusal("NOT_ACCEPTED");
        }
        return new Receipt(Optional.empty(), Optional.empty());
    }

    private <T> T call(Call<T> call) throws HostTrouble, HostRefusal {
        CourtCaseSystem host = port.get()
                .orElseThrow(() -> new HostTrouble(Kind.UNREACHABLE, "no client is wired", null));
        try {
            return call.on(host);
        } catch (CaseSystemFault fault) {
            String code = fault.getFaultInfo() == null ? null : fault.getFaultInfo().code;
            if (code == null || code.equals("UNAVAILABLE")) {
                throw new HostTrouble(Kind.FAULT, "fault " + code, null);
            }
            throw new HostRefusal(code);
        } catch (WebServiceException failure) {
            throw Troubles.of(failure);
        }
    }

    private static <T> T present(T value) throws HostTrouble {
        if (value == null) {
            throw new HostTrouble(Kind.FAULT, "an answer without its content", null);
        }
        return value;
    }

    private static Instant time(String text) throws HostTrouble {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutOffset) {
            return local(text);
        }
    }

    /** xs:dateTime may come without an offset; then it is the court's own time. */
    private static Instant local(String text) throws HostTrouble {
        try {
            return LocalDateTime.parse(text).atZone(COURT_ZONE).toInstant();
        } catch (DateTimeException malformed) {
            throw new HostTrouble(Kind.FAULT, "a receipt without a usable time", null);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
