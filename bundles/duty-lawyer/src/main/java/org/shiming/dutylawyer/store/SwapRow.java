package org.shiming.dutylawyer.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A proposal to swap two shifts. */
@Entity
@Table(name = "SWAP")
public class SwapRow {
    /** How a proposal stands. */
    public enum State {
        /** Waits for the other's answer. */
        PROPOSED,
        /** Both have swapped. */
        ACCEPTED,
        /** The other does not want to. */
        DECLINED,
        /** Taken back by who proposed it. */
        WITHDRAWN,
        /** One of the shifts was changed meanwhile. */
        LAPSED
    }

    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "MINE_ID")
    private String mineId;
    @Column(name = "THEIRS_ID")
    private String theirsId;
    @Column(name = "PROPOSER")
    private String proposer;
    @Column(name = "OTHER")
    private String other;
    @Column(name = "STATE")
    private String state;
    @Column(name = "REASON")
    private String reason;
    @Column(name = "ANSWERED_BY")
    private String answeredBy;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected SwapRow() {}

    /**
     * A new proposal.
     *
     * @param id identifier
     * @param court court code
     * @param mine the shift given
     * @param theirs the shift wanted
     * @param reason why
     * @param atMillis when
     */
    public SwapRow(String id, String court, ShiftRow mine, ShiftRow theirs, String reason, long atMillis) {
        this.id = id;
        this.court = court;
        this.mineId = mine.shift().id();
        this.theirsId = theirs.shift().id();
        this.proposer = mine.shift().person();
        this.other = theirs.shift().person();
        this.state = State.PROPOSED.name();
        this.reason = reason;
        this.atMillis = atMillis;
    }

    /** @param now how it ends @param by who answered, empty if nobody had to */
    public void settle(State now, String by) {
        this.state = now.name();
        this.answeredBy = by;
    }

    /** @return how it stands */
    public State state() {
        return State.valueOf(state);
    }

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return the shift given */
    public String mine() {
        return mineId;
    }

    /** @return the shift wanted */
    public String theirs() {
        return theirsId;
    }

    /** @return who proposed it */
    public String proposer() {
        return proposer;
    }

    /** @return who has to answer */
    public String other() {
        return other;
    }

    /** @return why */
    public String reason() {
        return reason;
    }

    /** @return when it was proposed */
    public long atMillis() {
        return atMillis;
    }
}
