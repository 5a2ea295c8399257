package org.shiming.casesystem.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.shiming.api.casesystem.Filing;
import org.shiming.api.casesystem.OutcomeReport;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;
import org.shiming.casesystem.domain.Host;
import org.shiming.casesystem.domain.HostRefusal;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.Message.Type;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.support.json.Json;
import org.shiming.support.text.Texts;

/**
 * A message with its content, between the caller's words and what is kept.
 *
 * @param type a paper or an outcome
 * @param key its key
 * @param caseNumber the case
 * @param kind its kind
 * @param head the rest but the body, as JSON
 * @param body the paper's bytes or the outcome's sentence
 */
record Envelope(Type type, MessageId key, CaseNumber caseNumber, String kind, String head, byte[] body) {
    private static final int SHORT = 200;
    private static final int SENTENCE = 20_000;

    /** What is kept of a paper beside its bytes. */
    private record FileHead(String title, String mediaType) {}

    /** What is kept of an outcome beside its words. */
    private record ReportHead(PartyId party, Instant at) {}

    /** Checks what the host's contract would refuse, before anything is kept: such a message could never arrive. */
    static Envelope of(Filing filing) {
        String title = Texts.required(filing.title(), SHORT, "文书标题");
        String media = Texts.required(filing.mediaType(), SHORT, "文书格式");
        return new Envelope(Type.FILE, filing.key(), filing.caseNumber(), Texts.required(filing.kind(), SHORT, "文书种类"),
                Json.write(new FileHead(title, media)), filing.content());
    }

    static Envelope of(OutcomeReport report) {
        String text = Texts.required(report.text(), SENTENCE, "告知内容");
        return new Envelope(Type.REPORT, report.key(), report.caseNumber(),
                Texts.required(report.kind(), SHORT, "告知种类"),
                Json.write(new ReportHead(report.party(), report.at())), text.getBytes(StandardCharsets.UTF_8));
    }

    Receipt sendTo(Host host) throws HostTrouble, HostRefusal {
        if (type == Type.FILE) {
            FileHead rest = Json.read(head, FileHead.class);
            return host.file(new Filing(key, caseNumber, kind, rest.title(), rest.mediaType(), body));
        }
        ReportHead rest = Json.read(head, ReportHead.class);
        return host.report(new OutcomeReport(key, caseNumber, rest.party(), kind,
                new String(body, StandardCharsets.UTF_8), rest.at()));
    }

    /** Tells the same message from another one under the same key, for as long as the row lives. */
    byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[]{type.name(), caseNumber.value(), kind, head}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest(body);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
