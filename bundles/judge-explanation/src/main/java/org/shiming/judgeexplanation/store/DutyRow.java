package org.shiming.judgeexplanation.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.judgeexplanation.domain.DueDay;
import org.shiming.judgeexplanation.domain.DutyState;

/** A mandatory explanation owed to one party (三.1): DUE, DONE, RECORD_FILED. */
@Entity
@Table(name = "DUTY")
public class DutyRow {
    /** Stands for a last day that the calendar could not tell; sorts after every day. */
    public static final String UNKNOWN_DAY = "9999-12-31";

    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "DOCUMENT_ID")
    private String documentId;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "PARTY_LABEL")
    private String partyLabel;
    @Column(name = "TITLE")
    private String title;
    @Column(name = "DIVISION")
    private String division;
    @Column(name = "JUDGE")
    private String judge;
    @Column(name = "JUDGE_NAME")
    private String judgeName = "";
    @Column(name = "STATE")
    private String state;
    @Column(name = "DUE_FROM")
    private String dueFrom;
    @Column(name = "DUE_DAYS")
    private int dueDays;
    @Column(name = "DUE_ON")
    private String dueOn;
    @Column(name = "SESSION_ID")
    private String sessionId;
    @Column(name = "OVERDUE_TOLD")
    private int overdueTold;
    @Column(name = "REPORTED_MILLIS")
    private long reportedMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected DutyRow() {}

    /**
     * A duty that has just arisen.
     *
     * @param id identifier
     * @param judgment the judgment
     * @param partyId the party
     * @param partyLabel masked
     * @param atMillis when
     */
    public DutyRow(String id, JudgmentRow judgment, String partyId, String partyLabel, long atMillis) {
        this.id = id;
        this.court = judgment.court();
        this.caseNumber = judgment.caseNumber();
        this.documentId = judgment.documentId();
        this.partyId = partyId;
        this.partyLabel = partyLabel;
        this.title = judgment.title();
        this.division = judgment.division();
        this.judge = judgment.judge();
        this.state = DutyState.DUE.name();
        this.reportedMillis = atMillis;
    }

    /**
     * Notes the limit.
     *
     * @param due what it counts from, and how far
     * @param lastDay the last day, empty while the calendar cannot tell
     */
    public void due(DueDay due, Optional<LocalDate> lastDay) {
        this.dueFrom = due.from().toString();
        this.dueDays = due.workingDays();
        this.dueOn = lastDay.map(LocalDate::toString).orElse(UNKNOWN_DAY);
    }

    /**
     * The judge has explained; a duty already filed stays filed.
     *
     * @param session the session
     */
    public void done(String session) {
        if (state() == DutyState.DUE) {
            this.state = DutyState.DONE.name();
            this.sessionId = session;
        }
    }

    /** The host gave its receipt for the record (G7). @param session whose record */
    public void filed(String session) {
        this.state = DutyState.RECORD_FILED.name();
        this.sessionId = session;
    }

    /** Notes that the overdue fact was written. */
    public void noteOverdue() {
        this.overdueTold = 1;
    }

    /** Who undertakes the case now. @param newJudge who @param newName the judge's name @param newDivision where */
    public void owner(String newJudge, String newName, String newDivision) {
        this.judge = newJudge;
        this.judgeName = newName;
        this.division = newDivision;
    }

    /** @return where it stands */
    public DutyState state() {
        return DutyState.valueOf(state);
    }

    /** @return what the limit counts from, and how far */
    public DueDay due() {
        return new DueDay(LocalDate.parse(dueFrom), dueDays);
    }

    /** @return the last day, empty while the calendar cannot tell */
    public Optional<LocalDate> dueOn() {
        return UNKNOWN_DAY.equals(dueOn) ? Optional.empty() : Optional.of(LocalDate.parse(dueOn));
    }

    /** @return the session that fulfilled it, empty while it is due */
    public Optional<String> sessionId() {
        return Optional.ofNullable(sessionId);
    }

    /** @return identifier */
    public String id() {
        return id;
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

    /** @return the party, masked */
    public String partyLabel() {
        return partyLabel;
    }

    /** @return the document's title */
    public String title() {
        return title;
    }

    /** @return the division */
    public String division() {
        return division;
    }

    /** @return the undertaking judge: the owner (一(二)4) */
    public String judge() {
        return judge;
    }

    /** @return the undertaking judge's name, empty if the host does not tell it */
    public String judgeName() {
        return judgeName;
    }

    /** @return whether the overdue fact was written */
    public boolean overdueTold() {
        return overdueTold == 1;
    }

    /** @return when it arose */
    public long reportedMillis() {
        return reportedMillis;
    }
}
