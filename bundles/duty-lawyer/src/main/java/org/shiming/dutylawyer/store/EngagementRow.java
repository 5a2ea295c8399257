package org.shiming.dutylawyer.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.shiming.api.channel.Engagement;
import org.shiming.api.value.CaseNumber;

/** An engagement that a duty lawyer declared, so that a conflict is found (G5). The party's name is kept encrypted. */
@Entity
@Table(name = "ENGAGEMENT")
public class EngagementRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "PERSON")
    private String person;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "SEALED")
    private String sealed;
    @Column(name = "SIDE")
    private String side;
    @Column(name = "FIRM_WIDE")
    private int firmWide;
    @Column(name = "ENDED_ON")
    private String endedOn;
    @Column(name = "AT_MILLIS")
    private long atMillis;

    /** For JPA. */
    protected EngagementRow() {}

    /**
     * A declaration.
     *
     * @param id identifier
     * @param court court code
     * @param person who declared it
     * @param declared what; its party's name is not taken from here
     * @param sealed the party's name, encrypted
     * @param atMillis when
     */
    public EngagementRow(String id, String court, String person, Engagement declared, String sealed, long atMillis) {
        this.id = id;
        this.court = court;
        this.person = person;
        this.caseNumber = declared.caseNumber().map(CaseNumber::value).orElse(null);
        this.sealed = sealed;
        this.side = declared.side().name();
        this.firmWide = declared.byFirm() ? 1 : 0;
        this.endedOn = declared.endedOn().map(LocalDate::toString).orElse(null);
        this.atMillis = atMillis;
    }

    /** @return who declared it */
    public String person() {
        return person;
    }

    /** @return the party's name, encrypted */
    public String sealed() {
        return sealed;
    }

    /** @return whether it is the firm's, not the person's own only */
    public boolean firmWide() {
        return firmWide == 1;
    }

    /**
     * The engagement for somebody.
     *
     * @param party the party's name, decrypted
     * @param colleague whether it is a colleague's
     * @return the engagement
     */
    public Engagement engagement(String party, boolean colleague) {
        return new Engagement(Optional.ofNullable(caseNumber).map(CaseNumber::new), party,
                Engagement.Side.valueOf(side), colleague || firmWide(),
                Optional.ofNullable(endedOn).map(LocalDate::parse));
    }
}
