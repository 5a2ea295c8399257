package org.shiming.judgeexplanation.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;

/** A judge has contacted the centre about a party, and may have registered what was said (三.12 first half). */
@Entity
@Table(name = "CENTRE_NOTICE")
public class NoticeRow {
    @Id
    @Column(name = "ID")
    private String id;
    @Column(name = "COURT")
    private String court;
    @Column(name = "CASE_NUMBER")
    private String caseNumber;
    @Column(name = "PARTY_ID")
    private String partyId;
    @Column(name = "PARTY_LABEL")
    private String partyLabel;
    @Column(name = "JUDGE")
    private String judge;
    @Column(name = "JUDGE_NAME")
    private String judgeName;
    @Column(name = "AGITATED")
    private int agitated;
    @Column(name = "PETITION_RISK")
    private int petitionRisk;
    @Lob
    @Column(name = "SAID")
    private String said;
    @Column(name = "AT_MILLIS")
    private long atMillis;
    @Column(name = "TAKEN_BY")
    private String takenBy;
    @Column(name = "TAKEN_NAME")
    private String takenName;
    @Column(name = "TAKEN_MILLIS")
    private Long takenMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected NoticeRow() {}

    /**
     * What it says.
     *
     * @param caseNumber the case
     * @param party the party
     * @param partyLabel masked
     * @param agitated the party is agitated
     * @param petitionRisk there is a risk of petition
     * @param said what was explained, sealed text, may be empty
     */
    public record Content(String caseNumber, String party, String partyLabel, boolean agitated, boolean petitionRisk,
            String said) {}

    /**
     * A notice just given.
     *
     * @param id identifier
     * @param court court code
     * @param content what it says
     * @param judge who gives it
     * @param judgeName the judge's name
     * @param at when
     */
    public NoticeRow(String id, String court, Content content, String judge, String judgeName, Instant at) {
        this.id = id;
        this.court = court;
        this.caseNumber = content.caseNumber();
        this.partyId = content.party();
        this.partyLabel = content.partyLabel();
        this.agitated = content.agitated() ? 1 : 0;
        this.petitionRisk = content.petitionRisk() ? 1 : 0;
        this.said = content.said();
        this.judge = judge;
        this.judgeName = judgeName;
        this.atMillis = at.toEpochMilli();
        this.takenBy = "";
        this.takenName = "";
    }

    /** The centre signs for it (一(二)4). @param who by whom @param name the name @param at when */
    public void taken(String who, String name, Instant at) {
        this.takenBy = who;
        this.takenName = name;
        this.takenMillis = at.toEpochMilli();
    }

    /** @return identifier */
    public String id() {
        return id;
    }

    /** @return court code */
    public String court() {
        return court;
    }

    /** @return what it says */
    public Content content() {
        return new Content(caseNumber, partyId, partyLabel, agitated == 1, petitionRisk == 1, said);
    }

    /** @return who gave it */
    public String judge() {
        return judge;
    }

    /** @return the judge's name */
    public String judgeName() {
        return judgeName;
    }

    /** @return when it was given */
    public Instant at() {
        return Instant.ofEpochMilli(atMillis);
    }

    /** @return the name of who signed for it, empty while nobody did */
    public String takenName() {
        return takenName;
    }

    /** @return when it was signed for, empty while it was not */
    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenMillis).map(Instant::ofEpochMilli);
    }
}
