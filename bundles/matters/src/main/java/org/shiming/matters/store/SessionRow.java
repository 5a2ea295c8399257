package org.shiming.matters.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.SessionId;
import org.shiming.support.json.Json;

/** A recorded session. Its body never changes; only the host's receipt is added, once. */
@Entity
@Table(name = "EXPLANATION")
public class SessionRow {
    @Id
    @Column(name = "ID", length = 26)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "PARTY", length = 64)
    private String party;
    @Column(name = "MATTER", length = 26)
    private String matter;
    @Column(name = "EXPLAIN_MODE", length = 30)
    private String explainMode;
    @Column(name = "EXPLAINER", length = 64)
    private String explainer;
    @Column(name = "SEQ")
    private int seq;
    @Column(name = "RECORDED_MILLIS")
    private long recordedMillis;
    @Lob
    @Column(name = "BODY")
    private String body;
    @Column(name = "FILED_RECEIPT", length = 100)
    private String filedReceipt;
    @Column(name = "FILED_MILLIS")
    private Long filedMillis;

    /** For JPA. */
    protected SessionRow() {}

    SessionRow(CourtCode court, SessionView view) {
        this.id = view.id().value();
        this.court = court.value();
        this.caseNumber = view.caseNumber().value();
        this.party = view.party().value();
        this.matter = view.recorded().matter().value();
        this.explainMode = view.recorded().mode().name();
        this.explainer = view.recorded().explainer().value();
        this.seq = view.sequence();
        this.recordedMillis = view.recordedAt().toEpochMilli();
        this.body = Json.write(view.recorded());
        this.filedReceipt = view.filedReceipt().orElse(null);
        this.filedMillis = view.filedAt().map(Instant::toEpochMilli).orElse(null);
    }

    SessionView view() {
        return new SessionView(new SessionId(id), new CaseNumber(caseNumber), new PartyId(party),
                Json.read(body, RecordSession.class), Instant.ofEpochMilli(recordedMillis), seq,
                Optional.ofNullable(filedReceipt), Optional.ofNullable(filedMillis).map(Instant::ofEpochMilli));
    }

    CourtCode court() {
        return new CourtCode(court);
    }
}
