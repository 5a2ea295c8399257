package org.shiming.judgeexplanation.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A judge appointment (三.7) as the kernel's feed told it last; the kernel decides, this is what judges look at. */
@Entity
@Table(name = "JUDGE_APPOINTMENT")
public class AppointmentRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "MATTER_ID")
    private String matterId;
    @Column(name = "DOCUMENT_ID")
    private String documentId;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "PARTY_LABEL")
    private String partyLabel;
    @Column(name = "JUDGE")
    private String judge;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Column(name = "STATE")
    private String state;
    @Column(name = "EXCEPTION_MADE")
    private int exceptionMade;
    @Column(name = "APPROVER")
    private String approver;
    @Column(name = "REASON")
    private String reason;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected AppointmentRow() {}

    /**
     * What never changes of an appointment.
     *
     * @param id identifier
     * @param court court code
     * @param caseNumber the case
     * @param matter the matter
     * @param document the judgment document
     * @param party the party
     * @param partyLabel masked
     */
    public record About(String id, String court, String caseNumber, String matter, String document, String party,
            String partyLabel) {}

    /**
     * What changes.
     *
     * @param judge whose it is
     * @param at when it is to be
     * @param state BOOKED, HELD, CANCELLED or PARTY_NO_SHOW
     * @param exception whether it is a second one, approved
     * @param approver who approved it, may be empty
     * @param reason of the exception or of the last change, may be empty
     */
    public record Now(String judge, Instant at, String state, boolean exception, String approver, String reason) {}

    /** @param about what never changes */
    public AppointmentRow(About about) {
        this.id = about.id();
        this.court = about.court();
        this.caseNumber = about.caseNumber();
        this.matterId = about.matter();
        this.documentId = about.document();
        this.partyId = about.party();
        this.partyLabel = about.partyLabel();
    }

    /** Notes how it stands. @param now what the kernel said */
    public void stands(Now now) {
        this.judge = now.judge();
        this.atMillis = now.at().toEpochMilli();
        this.state = now.state();
        this.exceptionMade = now.exception() ? 1 : 0;
        this.approver = now.approver();
        this.reason = now.reason();
    }

    /** @return what never changes */
    public About about() {
        return new About(id, court, caseNumber, matterId, documentId, partyId, partyLabel);
    }

    /** @return how it stands */
    public Now now() {
        return new Now(judge, Instant.ofEpochMilli(atMillis), state, exceptionMade == 1, approver, reason);
    }
}
