package org.shiming.dutylawyer.store;

import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.shiming.api.matters.Origin;
import org.shiming.dutylawyer.domain.CallState;

/** A matter as the lawyer on duty sees it: made from the kernel's facts, one row per matter. */
@Entity
@Table(name = "RECEPTION")
public class CallRow {
    @Id
    @Column(name = "ID")
    private String matter;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "PARTY_LABEL")
    private String partyLabel;
    @Column(name = "CAUSE")
    private String cause;
    @Column(name = "ORIGIN")
    private String origin;
    @Column(name = "QUESTIONS")
    private int questions;
    @Column(name = "STATE")
    private String state;
    @Column(name = "SINCE_MILLIS")
    private long sinceMillis;
    @Column(name = "LAWYER")
    private String lawyer;
    @Column(name = "TAKEN_MILLIS")
    private Long takenMillis;
    @Column(name = "SESSION_ID")
    private String session;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected CallRow() {}

    /**
     * What identifies it.
     *
     * @param matter the matter
     * @param court court code
     * @param caseNumber the case
     * @param partyId the party
     * @param partyLabel masked
     * @param cause 案由
     * @param origin how the matter began
     */
    public record Subject(String matter, String court, String caseNumber, String partyId, String partyLabel,
            String cause, Origin origin) {}

    /** @param subject the matter @param questions how many @param state how it stands @param sinceMillis since when */
    public CallRow(Subject subject, int questions, CallState state, long sinceMillis) {
        this.matter = subject.matter();
        this.court = subject.court();
        this.caseNumber = subject.caseNumber();
        this.partyId = subject.partyId();
        this.partyLabel = subject.partyLabel();
        this.cause = subject.cause();
        this.origin = subject.origin().name();
        this.questions = questions;
        this.state = state.name();
        this.sinceMillis = sinceMillis;
    }

    /** @param now how it stands now @param atMillis since when; the lawyer stays noted only while the lawyer has it */
    public void become(CallState now, long atMillis) {
        if (now != state()) {
            this.state = now.name();
            this.sinceMillis = atMillis;
            this.lawyer = now == CallState.WAITING || now == CallState.ELSEWHERE ? null : lawyer;
        }
    }

    /** @param who the lawyer who takes it @param atMillis when */
    public void take(String who, long atMillis) {
        become(CallState.TAKEN, atMillis);
        this.lawyer = who;
        this.takenMillis = atMillis;
    }

    /** @param id the session that explained it */
    public void explainedBy(String id) {
        this.session = id;
    }

    /** @param count how many questions there are now */
    public void questions(int count) {
        this.questions = count;
    }

    /** @return the matter */
    public Subject subject() {
        return new Subject(matter, court, caseNumber, partyId, partyLabel, cause, Origin.valueOf(origin));
    }

    /** @return how many questions */
    public int questions() {
        return questions;
    }

    /** @return how it stands */
    public CallState state() {
        return CallState.valueOf(state);
    }

    /** @return since when */
    public long sinceMillis() {
        return sinceMillis;
    }

    /** @return the lawyer who has or had it */
    public Optional<String> lawyer() {
        return Optional.ofNullable(lawyer);
    }

    /** @return when the lawyer took it last, 0 if never */
    public long takenMillis() {
        return takenMillis == null ? 0 : takenMillis;
    }

    /** @return the session that explained it last */
    public Optional<String> session() {
        return Optional.ofNullable(session);
    }
}
