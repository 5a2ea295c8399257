package org.shiming.matters.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.MatterView;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.CaseInfo;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Proposal;
import org.shiming.support.json.Json;

/** A matter with its questions: one row, one version. */
@Entity
@Table(name = "MATTER")
public class MatterRow {
    @Id
    @Column(name = "ID", length = 26)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "CASE_NUMBER", length = 64)
    private String caseNumber;
    @Column(name = "PARTY", length = 64)
    private String party;
    @Column(name = "PARTY_LABEL", length = 400)
    private String partyLabel;
    @Column(name = "DOCUMENT", length = 64)
    private String document;
    @Column(name = "ORIGIN", length = 20)
    private String origin;
    @Column(name = "STATE", length = 20)
    private String state;
    @Column(name = "OWNER", length = 64)
    private String owner;
    @Column(name = "OPENED_MILLIS")
    private long openedMillis;
    @Column(name = "LAST_MOOD", length = 20)
    private String lastMood;
    @Column(name = "LAST_MODE", length = 30)
    private String lastMode;
    @Column(name = "HELD_MODES", length = 160)
    private String heldModes;
    @Column(name = "SESSIONS")
    private int sessions;
    @Lob
    @Column(name = "QUESTIONS")
    private String questions;
    @Lob
    @Column(name = "CASE_INFO")
    private String caseInfo;
    @Column(name = "OPEN_KEY", length = 200)
    private String openKey;
    @Column(name = "OWNER_SINCE")
    private long ownerSince;
    @Column(name = "NEXT_MODE", length = 30)
    private String nextMode;
    @Column(name = "DIRECTED", length = 40)
    private String directed;
    @Column(name = "VERSION")
    private long version;

    /** For JPA. */
    protected MatterRow() {}

    MatterRow(MatterFile file) {
        MatterView view = file.view();
        this.id = view.id().value();
        this.court = view.court().value();
        this.caseNumber = view.caseNumber().value();
        this.party = view.party().value();
        this.partyLabel = view.partyLabel();
        this.document = view.document().value();
        this.origin = view.origin().name();
        this.state = view.state().name();
        this.owner = view.owner().value();
        this.openedMillis = view.openedAt().toEpochMilli();
        this.lastMood = view.lastMood().map(Mood::name).orElse(null);
        this.lastMode = view.lastMode().map(ExplanationMode::name).orElse(null);
        this.heldModes = names(file.held());
        this.sessions = view.sessions();
        this.questions = questions(view);
        this.caseInfo = Json.write(file.info());
        this.openKey = file.open() ? file.openKey() : null;
        this.ownerSince = file.ownerSince().toEpochMilli();
        this.nextMode = nextMode(file);
        this.directed = names(file.directed());
        this.version = file.version();
    }

    MatterFile file() {
        MatterView view = new MatterView(new MatterId(id), new CourtCode(court), new CaseNumber(caseNumber),
                new PartyId(party), partyLabel, new DocumentId(document), Origin.valueOf(origin),
                MatterState.valueOf(state), new PersonId(owner), Instant.ofEpochMilli(openedMillis),
                Optional.ofNullable(lastMood).map(Mood::valueOf),
                List.of(Json.read(questions, MatterView.Question[].class)), sessions,
                Optional.ofNullable(lastMode).map(ExplanationMode::valueOf));
        return new MatterFile(view, values(heldModes, ExplanationMode.class), Json.read(caseInfo, CaseInfo.class),
                Instant.ofEpochMilli(ownerSince), values(directed, Direction.Kind.class), version);
    }

    static String questions(MatterView view) {
        return Json.write(view.questions());
    }

    static String nextMode(MatterFile file) {
        return Proposal.next(file).map(ExplanationMode::name).orElse(null);
    }

    static <E extends Enum<E>> String names(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> values(String names, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).map(String::strip)
                .map(name -> Enum.valueOf(type, name)).forEach(values::add);
        return values;
    }
}
