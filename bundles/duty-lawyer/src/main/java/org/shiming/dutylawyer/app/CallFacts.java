package org.shiming.dutylawyer.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
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
import org.shiming.dutylawyer.domain.PayKind;
import org.shiming.dutylawyer.domain.PayLine;
import org.shiming.dutylawyer.domain.Turn;
import org.shiming.dutylawyer.store.CallRow;
import org.shiming.dutylawyer.store.Rows;
import org.shiming.support.json.Json;

/** Makes of the kernel's facts who waits for the lawyer on duty, and of held sessions lines of the pay sheet. */
@Component(service = CallFacts.class)
public final class CallFacts {
    private final PayLines lines;

    /** @param lines lines of the pay sheet */
    @Activate
    public CallFacts(@Reference PayLines lines) {
        this.lines = lines;
    }

    /**
     * A session as this bundle needs it.
     *
     * @param session its identifier
     * @param matter the matter
     * @param court court code
     * @param mode by which mode
     * @param explainer who
     * @param startedAt when it began
     * @param understood whether the party understood every question
     * @param recordedAt when it was recorded
     */
    record Held(String session, String matter, String court, ExplanationMode mode, String explainer,
            Instant startedAt, boolean understood, Instant recordedAt) {}

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
        boolean ours = session.mode() == ExplanationMode.DUTY_LAWYER
                && Rows.person(em, session.court(), session.explainer()).isPresent();
        if (ours) {
            LocalDate day = LocalDate.ofInstant(session.startedAt(), DutyUnit.COURT_ZONE);
            lines.add(em, new PayLine.Work(session.court(), session.explainer(), PayKind.SESSION,
                    session.session(), day.toString()));
        }
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
        return mode.map(m -> new Held(payload.path("id").asText(), payload.path("matter").asText(), entry.court(), m,
                recorded.path("explainer").asText(), Instant.parse(recorded.path("startedAt").asText()),
                understood[0], entry.at()));
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
