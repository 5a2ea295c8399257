package org.shiming.calendar.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;

/** A year's data that one officer proposed and another confirmed or rejected. Rows are never deleted. */
@Entity
@Table(name = "YEAR_IMPORT")
public class YearImportRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CAL_YEAR")
    private int year;
    @Column(name = "STATE")
    private String state;
    @Column(name = "SOURCE")
    private String source;
    @Lob
    @Column(name = "CONTENT")
    private String content;
    @Column(name = "PROPOSED_BY")
    private String proposedBy;
    @Column(name = "PROPOSED_MILLIS")
    private long proposedMillis;
    @Column(name = "DECIDED_BY")
    private String decidedBy;
    @Column(name = "DECIDED_MILLIS")
    private long decidedMillis;
    @Column(name = "REASON")
    private String reason;
    @Column(name = "RECOMPUTED")
    private int recomputed;
    @Lob
    @Column(name = "CHANGES")
    private String changes;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** How it stands. */
    public enum State {
        /** Waits for a second person. */
        PROPOSED("待复核"),
        /** In force. */
        CONFIRMED("已生效"),
        /** Not taken. */
        REJECTED("已退回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** @return Chinese */
        public String label() {
            return label;
        }
    }

    /** For JPA. */
    protected YearImportRow() {}

    /**
     * What was proposed.
     *
     * @param court the officer's court
     * @param year the year
     * @param source the notice, in words
     * @param content the file's text
     * @param by who
     * @param atMillis when
     */
    public record Proposal(String court, int year, String source, String content, String by, long atMillis) {}

    /** A proposal. @param id identifier @param proposal what */
    public YearImportRow(String id, Proposal proposal) {
        this.id = id;
        this.court = proposal.court();
        this.year = proposal.year();
        this.state = State.PROPOSED.name();
        this.source = proposal.source();
        this.content = proposal.content();
        this.proposedBy = proposal.by();
        this.proposedMillis = proposal.atMillis();
        this.reason = "";
        this.changes = "[]";
    }

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return what was proposed */
    public Proposal proposal() {
        return new Proposal(court, year, source, content, proposedBy, proposedMillis);
    }

    /** @return how it stands */
    public State state() {
        return State.valueOf(state);
    }

    /** @return who decided, or null */
    public String decidedBy() {
        return decidedBy;
    }

    /** @return when it was decided, 0 if not yet */
    public long decidedMillis() {
        return decidedMillis;
    }

    /** @return why it was rejected, or a remark */
    public String reason() {
        return reason;
    }

    /** @return whether open deadlines were recomputed */
    public boolean recomputed() {
        return recomputed != 0;
    }

    /** @return the deadlines that changed, as JSON */
    public String changes() {
        return changes;
    }

    /**
     * Decides.
     *
     * @param outcome confirmed or rejected
     * @param by the second person
     * @param why reason or remark
     * @param atMillis when
     */
    public void decide(State outcome, String by, String why, long atMillis) {
        state = outcome.name();
        decidedBy = by;
        reason = why;
        decidedMillis = atMillis;
    }

    /** Open deadlines were recomputed. @param json those that changed */
    public void recomputed(String json) {
        recomputed = 1;
        changes = json;
    }
}
