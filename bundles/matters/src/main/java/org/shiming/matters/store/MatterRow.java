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
        this.heldModes = modes(file.held());
        this.sessions = view.sessions();
        this.questions = questions(view);
        this.caseInfo = Json.write(file.info());
        this.openKey = file.open() ? file.openKey() : null;
        this.version = file.version();
    }

    MatterFile file() {
        MatterView view = new MatterView(new MatterId(id), new CourtCode(court), new CaseNumber(caseNumber),
                new PartyId(party), partyLabel, new DocumentId(document), Origin.valueOf(origin),
                MatterState.valueOf(state), new PersonId(owner), Instant.ofEpochMilli(openedMillis),
                Optional.ofNullable(lastMood).map(Mood::valueOf),
                List.of(Json.read(questions, MatterView.Question[].class)), sessions,
                Optional.ofNullable(lastMode).map(ExplanationMode::valueOf));
        return new MatterFile(view, modes(heldModes), Json.read(caseInfo, CaseInfo.class), version);
    }

    static String questions(MatterView view) {
        return Json.write(view.questions());
    }

    static String modes(Set<ExplanationMode> held) {
        return held.stream().sorted().map(ExplanationMode::name).collect(Collectors.joining(","));
    }

    private static Set<ExplanationMode> modes(String names) {
        Set<ExplanationMode> held = EnumSet.noneOf(ExplanationMode.class);
        Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).map(String::strip)
                .map(ExplanationMode::valueOf).forEach(held::add);
        return held;
    }
}
