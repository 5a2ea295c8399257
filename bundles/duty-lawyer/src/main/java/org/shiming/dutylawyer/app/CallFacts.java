package org.shiming.dutylawyer.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Origin;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PartyAnswer;
import org.shiming.dutylawyer.domain.CallState;
import org.shiming.dutylawyer.domain.DutyPerson;
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.Turn;
import org.shiming.dutylawyer.store.CallRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;

/** Makes of the kernel's facts who waits for the lawyer on duty, and of held sessions lines of the pay sheet. */
@Component(service = CallFacts.class)
public final class CallFacts {
    private final PayLines lines;
    private final Settings settings;

    /** @param lines lines of the pay sheet @param settings the hours */
    @Activate
    public CallFacts(@Reference PayLines lines, @Reference Settings settings) {
        this.lines = lines;
        this.settings = settings;
    }

    /**
     * What the roster and the pay sheet add to a session's line in the ledger of this procedure (三.11).
     *
     * @param session the session
     * @param dutyDay the day of duty
     * @param shift the half of it
     * @param firm the lawyer's firm
     * @param minutes how long it took
     * @param escalated whether it was handed on to the centre's staff
     * @param escalationReason why
     * @param honorariumUnits how many units of pay
     * @param honorarium yuan
     * @param honorariumState how the pay stands
     * @param kindLabel what this fact is, in Chinese
     * @param stateLabel how the pay stands, in Chinese
     */
    record Credited(String session, String dutyDay, String shift, String firm, long minutes, boolean escalated,
            String escalationReason, int honorariumUnits, BigDecimal honorarium, String honorariumState,
            String kindLabel, String stateLabel) {}

    /**
     * A session as this bundle needs it.
     *
     * @param session its identifier
     * @param matter the matter
     * @param court court code
     * @param caseNumber the case
     * @param mode by which mode
     * @param explainer who
     * @param startedAt when it began
     * @param endedAt when it ended
     * @param understood whether the party understood every question
     * @param recordedAt when it was recorded
     */
    record Held(String session, String matter, String court, String caseNumber, ExplanationMode mode,
            String explainer, Instant startedAt, Instant endedAt, boolean understood, Instant recordedAt) {}

    void take(EntityManager em, List<FeedEntry> entries) {
        for (FeedEntry entry : entries) {
            JsonNode payload = Json.tree(entry.payload());
            switch (entry.type()) {
            case "MATTER_OPENED" -> opened(em, entry, payload);
            case "QUESTIONS_ADDED" -> row(em, payload).ifPresent(row -> {
                row.questions(payload.path("questions").size());
                row.become(Turn.asked(row.state(), row.subject().origin()), entry.at().toEpochMilli());
            });
            case "SESSION_RECORDED" -> held(entry, payload).ifPresent(session -> explained(em, session));
            case "MATTER_CLOSED" -> row(em, payload)
                    .ifPresent(row -> row.become(CallState.CLOSED, entry.at().toEpochMilli()));
            default -> {
                // Other facts say nothing about whose turn it is.
            }
            }
        }
    }

    /** Idempotent: the call that records a session and the follower of the feed may both do it. */
    void explained(EntityManager em, Held session) {
        CallRow row = em.find(CallRow.class, session.matter());
        boolean first = row != null && row.session().filter(session.session()::equals).isEmpty();
        if (first) {
            row.become(Turn.explained(row.state(), session.mode(), session.understood()),
                    session.recordedAt().toEpochMilli());
            row.explainedBy(session.session());
        }
        if (session.mode() == ExplanationMode.DUTY_LAWYER) {
            Rows.person(em, session.court(), session.explainer()).ifPresent(person -> credit(em, session, person));
        }
    }

    private void credit(EntityManager em, Held session, DutyPerson person) {
        LocalDateTime began = LocalDateTime.ofInstant(session.startedAt(), DutyUnit.COURT_ZONE);
        PayLine.Work work = new PayLine.Work(session.court(), person.id(), PayKind.SESSION, session.session(),
                began.toLocalDate().toString());
        lines.add(em, work).ifPresent(line -> {
            String shift = settings.hours().at(began).map(slot -> slot.half().label()).orElse("值班时间外");
            Journal.append(em, List.of(Fact.of("SESSION_CREDITED", session.recordedAt(), session.court(),
                    session.caseNumber(), person.id(), 1, new Credited(session.session(), work.day(), shift,
                            person.firm(), Duration.between(session.startedAt(), session.endedAt()).toMinutes(),
                            !session.understood(), session.understood() ? "" : "当事人仍有不理解的问题（三.5）", 1,
                            line.amount(), line.state().name(), "值班记录与劳务报酬", line.state().label()))));
        });
    }

    private static void opened(EntityManager em, FeedEntry entry, JsonNode payload) {
        String matter = payload.path("matter").asText();
        Optional<Origin> origin = name(Origin.class, payload.path("origin").asText());
        if (matter.isEmpty() || origin.isEmpty() || em.find(CallRow.class, matter) != null) {
            return;
        }
        em.persist(new CallRow(new CallRow.Subject(matter, entry.court(), entry.caseNumber(),
                payload.path("party").asText(), payload.path("partyLabel").asText(),
                payload.path("caseInfo").path("cause").asText(), origin.get()), payload.path("questions").size(),
                Turn.opened(origin.get()), entry.at().toEpochMilli()));
    }

    private static Optional<Held> held(FeedEntry entry, JsonNode payload) {
        JsonNode recorded = payload.path("recorded");
        Optional<ExplanationMode> mode = name(ExplanationMode.class, recorded.path("mode").asText());
        boolean[] understood = {recorded.path("results").size() > 0};
        recorded.path("results").forEach(result -> understood[0] &= PartyAnswer.UNDERSTOOD.name()
                .equals(result.path("answer").asText()));
        return mode.map(m -> new Held(payload.path("id").asText(), payload.path("matter").asText(), entry.court(),
                entry.caseNumber(), m,
                recorded.path("explainer").asText(), Instant.parse(recorded.path("startedAt").asText()),
                Instant.parse(recorded.path("endedAt").asText()), understood[0], entry.at()));
    }

    private static Optional<CallRow> row(EntityManager em, JsonNode payload) {
        return Optional.ofNullable(em.find(CallRow.class, payload.path("matter").asText()));
    }

    private static <E extends Enum<E>> Optional<E> name(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
