package org.shiming.casesystem.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.Receipt;

/** A message to the host, without its content. */
@Entity
@Table(name = "OUTBOX")
public class OutboxRow {
    @Id
    @Column(name = "MESSAGE_KEY", length = 64)
    private String key;
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "CASE_SEQ")
    private int caseSeq;
    @Column(name = "COURT", length = 16)
    private String court;
    @Enumerated(EnumType.STRING)
    @Column(name = "TYPE", length = 10)
    private Message.Type type;
    @Column(name = "KIND", length = 800)
    private String kind;
    @Lob
    @Column(name = "DIGEST")
    private byte[] digest;
    @Column(name = "CONTENT_BYTES")
    private int contentBytes;
    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 10)
    private State state;
    @Column(name = "ATTEMPTS")
    private int attempts;
    @Column(name = "SUSPECT")
    private int suspect;
    @Column(name = "PROBLEM", length = 64)
    private String problem;
    @Column(name = "CREATED_MILLIS")
    private long createdMillis;
    @Column(name = "TRIED_MILLIS")
    private long triedMillis;
    @Column(name = "NEXT_TRY_MILLIS")
    private long nextTryMillis;
    @Column(name = "CLOSED_MILLIS")
    private Long closedMillis;
    @Column(name = "RECEIPT_NUMBER", length = 400)
    private String receiptNumber;
    @Column(name = "RECEIVED_MILLIS")
    private Long receivedMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected OutboxRow() {}

    OutboxRow(Message message, int caseSeq, byte[] digest) {
        this.key = message.key().value();
        this.caseNumber = message.caseNumber().value();
        this.caseSeq = caseSeq;
        this.court = message.court();
        this.type = message.type();
        this.kind = message.kind();
        this.digest = digest;
        this.contentBytes = message.contentBytes();
        this.state = State.WAITING;
        this.problem = "";
        this.createdMillis = message.createdAt().toEpochMilli();
        this.nextTryMillis = createdMillis;
    }

    String key() {
        return key;
    }

    byte[] digest() {
        return digest;
    }

    State state() {
        return state;
    }

    boolean due(long now) {
        return state == State.WAITING && nextTryMillis <= now;
    }

    /** Only the try that is still the latest may say how it ended: a node that was paused meanwhile may not. */
    boolean running(int attempt) {
        return state == State.WAITING && attempts == attempt;
    }

    void begin(long now, long until) {
        attempts++;
        triedMillis = now;
        nextTryMillis = until;
    }

    void receipt(Receipt receipt, long now) {
        state = State.RECEIPTED;
        receiptNumber = receipt.number().orElse(null);
        receivedMillis = receipt.receivedAt().map(Instant::toEpochMilli).orElse(now);
        closedMillis = now;
        problem = "";
    }

    void again(String why, boolean counts, long at) {
        problem = why;
        suspect += counts ? 1 : 0;
        nextTryMillis = at;
    }

    void dead(String why, long now) {
        state = State.DEAD;
        problem = why;
        closedMillis = now;
    }

    void revive(long now) {
        state = State.WAITING;
        suspect = 0;
        nextTryMillis = now;
        closedMillis = null;
    }

    Message message() {
        Optional<Receipt> receipt = state != State.RECEIPTED ? Optional.empty()
                : Optional.of(new Receipt(Optional.ofNullable(receiptNumber),
                        Optional.ofNullable(receivedMillis).map(Instant::ofEpochMilli)));
        return new Message(new MessageId(key), new CaseNumber(caseNumber), court, type, kind, contentBytes, state,
                attempts, suspect, problem, Instant.ofEpochMilli(createdMillis), Instant.ofEpochMilli(triedMillis),
                Instant.ofEpochMilli(nextTryMillis), receipt);
    }
}
