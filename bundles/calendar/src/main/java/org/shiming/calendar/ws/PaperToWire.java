package org.shiming.calendar.ws;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.shiming.calendar.app.PaperDesk;

/** Papers as wire types. */
final class PaperToWire {
    private static final ZoneId COURT_ZONE = ZoneId.of("Asia/Shanghai");

    private PaperToWire() {}

    static PaperIssued issued(PaperDesk.Issued issued) {
        PaperIssued wire = new PaperIssued();
        wire.paperId = issued.paperId();
        wire.kind = issued.kind();
        wire.number = issued.number();
        wire.version = issued.version();
        wire.documentId = "";
        wire.partyId = "";
        wire.issuedAt = "";
        return wire;
    }

    static PaperList list(List<PaperDesk.Given> papers) {
        PaperList wire = new PaperList();
        for (PaperDesk.Given paper : papers) {
            PaperIssued one = issued(paper.issued());
            one.documentId = paper.documentId();
            one.partyId = paper.partyId();
            one.issuedAt = Instant.ofEpochMilli(paper.atMillis()).atZone(COURT_ZONE).toOffsetDateTime().toString();
            wire.items.add(one);
        }
        return wire;
    }
}
