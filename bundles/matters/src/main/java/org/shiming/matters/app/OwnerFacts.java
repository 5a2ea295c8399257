package org.shiming.matters.app;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.matters.HandOver;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.CaseInfo;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.Passing;
import org.shiming.support.feed.Fact;
import org.shiming.support.json.Json;

/** The kernel's feed entries about owners and directions, version 1; {@code FEED.md} describes them. */
final class OwnerFacts {
    private static final int VERSION = 1;

    private OwnerFacts() {}

    /** A hand-over's payload. Public for the JSON mapper, like the others here. */
    public record HandOverPayload(int v, @JsonUnwrapped HandOver view, String party, String partyLabel, PersonId owner,
            CaseInfo caseInfo, String summary) {}

    /** A direction's payload. */
    public record DirectionPayload(int v, @JsonUnwrapped DirectionView view, String party, String partyLabel,
            CaseInfo caseInfo, String summary) {}

    /** An absence. Its reason stays here. */
    public record Away(int v, PersonId person, LocalDate from, Optional<LocalDate> until, String summary) {}

    /** One matter without a present owner. */
    public record Orphan(MatterId matter, PersonId owner) {}

    /** The nightly list. */
    public record Orphans(int v, LocalDate day, int count, List<Orphan> matters, String summary) {}

    static Fact handOver(String type, Instant at, Act act, MatterFile file, Passing passing) {
        HandOver view = passing.view();
        String summary = switch (view.state()) {
        case OFFERED -> "流转事项，等候签收";
        case SIGNED -> "签收流转事项";
        case RETURNED -> "退回流转事项";
        case WITHDRAWN -> "撤回流转";
        case ASSIGNED -> "统筹指派承办人";
        };
        return fact(type, at, act, file,
                new HandOverPayload(VERSION, view, file.view().party().value(), file.view().partyLabel(),
                        file.view().owner(), file.info(), summary));
    }

    static Fact direction(String type, Instant at, Act act, MatterFile file, DirectionView view) {
        String kind = view.direction().kind().label();
        String summary = "MATTER_DIRECTED".equals(type) ? kind + "，来源已登记"
                : kind + "：已" + view.told().get(view.told().size() - 1).kind().label();
        return fact(type, at, act, file, new DirectionPayload(VERSION, view, file.view().party().value(),
                file.view().partyLabel(), file.info(), summary));
    }

    static Fact away(Instant at, Act act, Away away) {
        return new Fact("PERSON_ABSENT", at, act.caller().court().value(), "", act.caller().id().value(),
                Json.write(away));
    }

    static Fact orphans(Instant at, CourtCode court, String actor, Orphans orphans) {
        return new Fact("OWNERS_AWAY", at, court.value(), "", actor, Json.write(orphans));
    }

    private static Fact fact(String type, Instant at, Act act, MatterFile file, Object payload) {
        return new Fact(type, at, file.view().court().value(), file.view().caseNumber().value(),
                act.caller().id().value(), Json.write(payload));
    }
}
