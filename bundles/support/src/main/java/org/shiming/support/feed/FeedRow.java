package org.shiming.support.feed;

import java.time.Instant;
import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.shiming.api.feed.FeedEntry;

/**
 * A fact and the message that caused it, in one row, written in the same transaction as the change: the feed entry, the
 * idempotency record and the trace of who did what. Its position is empty until the {@link Sequencer} gives one.
 */
@Entity
@Table(name = "FEED")
public class FeedRow {
    @Id
    @Column(name = "EVENT_ID", length = 36)
    private String eventId;
    @Column(name = "POSITION")
    private Long position;
    @Column(name = "MESSAGE_ID", length = 64)
    private String messageId;
    @Column(name = "FINGERPRINT", length = 64)
    private String fingerprint;
    @Basic
    @Column(name = "TYPE", length = 40)
    private String type;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "ACTOR", length = 64)
    private String actor;
    @Lob
    @Column(name = "PAYLOAD")
    private String payload;

    /** For JPA. */
    protected FeedRow() {}

    FeedRow(String eventId, String messageId, String fingerprint, Fact fact) {
        this.eventId = eventId;
        this.messageId = messageId;
        this.fingerprint = fingerprint;
        this.type = fact.type();
        this.atMillis = fact.at().toEpochMilli();
        this.court = fact.court();
        this.caseNumber = fact.caseNumber();
        this.actor = fact.actor();
        this.payload = fact.payload();
    }

    String fingerprint() {
        return fingerprint;
    }

    /** @return the stored payload */
    public String payload() {
        return payload;
    }

    /** @return the entry; its position is 0 while it has none */
    public FeedEntry entry() {
        return new FeedEntry(position == null ? 0 : position, eventId, type, Instant.ofEpochMilli(atMillis), court,
                caseNumber, actor, payload);
    }
}
