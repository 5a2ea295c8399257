package org.shiming.matters.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Defect;
import org.shiming.matters.domain.DefectState;
import org.shiming.support.feed.Fact;
import org.shiming.support.json.Json;

/**
 * The kernel's feed entries about defects, version 1; {@code FEED.md} describes them. Of a suggestion for review the
 * feed
 * tells that there is one and how it stands: no case, no person, no word of it.
 */
final class DefectFacts {
    private static final ZoneId COURT_TIME = ZoneId.of("Asia/Shanghai");
    private static final int VERSION = 1;
    private static final String LEDGER = "DEFECT";

    private DefectFacts() {}

    /** What is answered; the defect itself is read again. Public for the JSON mapper, like the others here. */
    public record Ref(String subject) {}

    /** A slip's payload. */
    public record SlipPayload(int v, String ledger, String subject, MatterId matter, String partyLabel,
            String defectKind, String documentTitle, PersonId undertakingJudge, String division, PersonId foundBy,
            LocalDate foundOn, String state, String stateLabel, String rulingNumber, Optional<LocalDate> ruledOn,
            Optional<LocalDate> toldOn, String summary) {}

    /** A suggestion's payload. */
    public record ReviewPayload(int v, String ledger, String subject, String defectKind, LocalDate foundOn,
            String state, String stateLabel, String summary) {}

    static Fact fact(Instant at, Act act, Defect defect) {
        return defect.kind().sealed() ? review(at, act, defect) : slip(at, act, defect);
    }

    private static Fact slip(Instant at, Act act, Defect defect) {
        SlipPayload payload = new SlipPayload(VERSION, LEDGER, defect.id(), defect.matter(), defect.partyLabel(),
                defect.kind().name(), defect.documentTitle(), defect.undertakingJudge(), defect.division(),
                defect.foundBy(), day(defect.foundAt()), defect.state().name(), defect.state().label(),
                defect.ruling(), on(defect, DefectState.RULED), on(defect, DefectState.TOLD),
                "裁判文书" + defect.kind().label() + "：" + defect.state().label());
        return new Fact("SLIP_" + defect.state(), at, defect.court().value(), defect.caseNumber().value(),
                act.caller().id().value(), Json.write(payload));
    }

    private static Fact review(Instant at, Act act, Defect defect) {
        ReviewPayload payload = new ReviewPayload(VERSION, LEDGER, defect.id(), "REVIEW_CLUE", day(defect.foundAt()),
                defect.state().name(), defect.state().label(), "复查建议：" + defect.state().label());
        return new Fact("REVIEW_" + defect.state(), at, defect.court().value(), "", act.caller().id().value(),
                Json.write(payload));
    }

    private static Optional<LocalDate> on(Defect defect, DefectState state) {
        return defect.steps().stream().filter(step -> step.state() == state).map(step -> day(step.at())).findFirst();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, COURT_TIME);
    }
}
