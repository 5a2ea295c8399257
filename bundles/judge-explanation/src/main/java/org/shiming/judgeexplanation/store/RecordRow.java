package org.shiming.judgeexplanation.store;

import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;

/** The 释明笔录 of one session on its way into the case file (三.1, G7). */
@Entity
@Table(name = "RECORD")
public class RecordRow {
    @Id
    @Column(name = "SESSION_ID")
    private String sessionId;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "DOCUMENT_ID")
    private String documentId;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "NUMBER_TEXT")
    private String numberText;
    @Column(name = "STATE")
    private String state;
    @Column(name = "SIGNED")
    private String signed;
    @Column(name = "NOTE")
    private String note;
    @Column(name = "ATTEMPT")
    private int attempt;
    @Column(name = "FILING_KEY")
    private String filingKey;
    @Column(name = "SHA256")
    private String sha256;
    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "SEALED")
    private byte[] sealed;
    @Column(name = "RECEIPT")
    private String receipt;
    @Column(name = "RECEIVED_MILLIS")
    private Long receivedMillis;
    @Column(name = "PROBLEM")
    private String problem;
    @Column(name = "KERNEL_TOLD")
    private int kernelTold;
    @Column(name = "CREATED_MILLIS")
    private long createdMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected RecordRow() {}

    /** The states of a record. */
    public enum State {
        /** Recorded; not yet printed, signed and sent. */
        DRAFT,
        /** Sent, or waiting to be sent; no receipt yet. */
        SUBMITTED,
        /** The host gave its receipt. */
        RECEIPTED,
        /** The host refused it or it was tried too often: it can be sent again. */
        DEAD
    }

    /**
     * The record of a session just recorded.
     *
     * @param sessionId the session
     * @param court court code
     * @param caseNumber the case
     * @param documentId the document
     * @param partyId the party
     * @param numberText the paper's number
     * @param atMillis when
     */
    public RecordRow(String sessionId, String court, String caseNumber, String documentId, String partyId,
            String numberText, long atMillis) {
        this.sessionId = sessionId;
        this.court = court;
        this.caseNumber = caseNumber;
        this.documentId = documentId;
        this.partyId = partyId;
        this.numberText = numberText;
        this.state = State.DRAFT.name();
        this.createdMillis = atMillis;
    }

    /**
     * The paper as it is sent: from now on it never changes.
     *
     * @param key the filing's key
     * @param how SIGNED or REFUSED_TO_SIGN
     * @param remark a note on the signature
     * @param hash SHA-256 of the paper
     * @param paper the sealed bytes
     */
    public void submitted(String key, String how, String remark, String hash, byte[] paper) {
        this.attempt++;
        this.filingKey = key;
        this.signed = how;
        this.note = remark;
        this.sha256 = hash;
        this.sealed = paper.clone();
        this.problem = null;
        this.state = State.SUBMITTED.name();
    }

    /** The host's receipt came. @param number receipt number @param atMillis the host's time */
    public void receipted(String number, long atMillis) {
        this.receipt = number;
        this.receivedMillis = atMillis;
        this.problem = null;
        this.state = State.RECEIPTED.name();
    }

    /** The host refused it, or it was tried too often. @param code why; ignored once there is a receipt */
    public void dead(String code) {
        if (state() != State.RECEIPTED) {
            this.problem = code;
            this.state = State.DEAD.name();
        }
    }

    /** The kernel knows of the receipt. */
    public void noteKernelTold() {
        this.kernelTold = 1;
    }

    /** @return where it stands */
    public State state() {
        return State.valueOf(state);
    }

    /** @return the session */
    public String sessionId() {
        return sessionId;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return the case */
    public String caseNumber() {
        return caseNumber;
    }

    /** @return the document */
    public String documentId() {
        return documentId;
    }

    /** @return the party */
    public String partyId() {
        return partyId;
    }

    /** @return the paper's number */
    public String numberText() {
        return numberText;
    }

    /** @return SIGNED, REFUSED_TO_SIGN, or null before */
    public String signed() {
        return signed;
    }

    /** @return a note on the signature, or null */
    public String note() {
        return note;
    }

    /** @return how often it was sent */
    public int attempt() {
        return attempt;
    }

    /** @return the key under which it was sent, or null */
    public String filingKey() {
        return filingKey;
    }

    /** @return of the paper as filed, or null */
    public String sha256() {
        return sha256;
    }

    /** @return the sealed paper as filed, or null */
    public byte[] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    /** @return the host's receipt number, or null */
    public String receipt() {
        return receipt;
    }

    /** @return the host's time, or null */
    public Long receivedMillis() {
        return receivedMillis;
    }

    /** @return why it is dead, or null */
    public String problem() {
        return problem;
    }

    /** @return whether the kernel knows of the receipt */
    public boolean kernelTold() {
        return kernelTold == 1;
    }

    /** @return when the session was recorded */
    public long createdMillis() {
        return createdMillis;
    }
}
