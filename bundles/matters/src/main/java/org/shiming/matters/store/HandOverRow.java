package org.shiming.matters.store;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.shiming.api.matters.HandOver;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Passing;

/** A hand-over of a matter. While it waits, the matter's key is taken (一(二)4). */
@Entity
@Table(name = "HANDOVER")
public class HandOverRow {
    @Id
    @Column(name = "ID", length = 26)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "MATTER", length = 26)
    private String matter;
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "FROM_PERSON", length = 64)
    private String fromPerson;
    @Column(name = "TO_PERSON", length = 64)
    private String toPerson;
    @Column(name = "REASON", length = 1000)
    private String reason;
    @Column(name = "OFFERED_MILLIS")
    private long offeredMillis;
    @Column(name = "STATE", length = 20)
    private String state;
    @Column(name = "ANSWERED_MILLIS")
    private Long answeredMillis;
    @Column(name = "ANSWER", length = 1000)
    private String answer;
    @Column(name = "WAIT_KEY", length = 26)
    private String waitKey;

    /** For JPA. */
    protected HandOverRow() {}

    HandOverRow(Passing passing) {
        HandOver view = passing.view();
        this.id = view.id();
        this.court = passing.court().value();
        this.matter = view.matter().value();
        this.caseNumber = passing.caseNumber().value();
        this.fromPerson = view.from().value();
        this.toPerson = view.to().value();
        this.reason = view.reason();
        this.offeredMillis = view.offeredAt().toEpochMilli();
        this.state = view.state().name();
        this.answeredMillis = view.answeredAt().map(Instant::toEpochMilli).orElse(null);
        this.answer = view.answer();
        this.waitKey = passing.waitKey().orElse(null);
    }

    Passing passing() {
        HandOver view = new HandOver(id, new MatterId(matter), new PersonId(fromPerson), new PersonId(toPerson),
                reason, Instant.ofEpochMilli(offeredMillis), HandOver.State.valueOf(state),
                Optional.ofNullable(answeredMillis).map(Instant::ofEpochMilli), answer == null ? "" : answer);
        return new Passing(view, new CourtCode(court), new CaseNumber(caseNumber));
    }
}
