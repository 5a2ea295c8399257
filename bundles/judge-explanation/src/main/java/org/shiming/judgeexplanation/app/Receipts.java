package org.shiming.judgeexplanation.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.casesystem.CaseSystem;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.matters.Act;
import org.shiming.api.matters.Matters;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.SessionId;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.RecordRow;
import org.shiming.support.feed.Fact;
import org.shiming.support.feed.Journal;
import org.shiming.support.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the host's receipts and dead letters mean for records: only a receipt turns a duty green (G7, 三.1). */
@Component(service = Receipts.class)
public final class Receipts {
    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);
    private static final PersonId SELF = new PersonId("judge-explanation");

    private final JudgeUnit unit;
    private final Matters matters;
    private final CaseSystem host;
    private final RecordFiling filing;

    /**
     * @param unit the store
     * @param matters the kernel
     * @param host the outbox
     * @param filing sends again what a crash kept back
     */
    @Activate
    public Receipts(@Reference JudgeUnit unit, @Reference Matters matters, @Reference CaseSystem host,
            @Reference RecordFiling filing) {
        this.unit = unit;
        this.matters = matters;
        this.host = host;
        this.filing = filing;
    }

    /** Takes a batch of the feed {@code casesystem}. @param em the follower's transaction @param entries the batch */
    void take(EntityManager em, List<FeedEntry> entries) {
        for (FeedEntry entry : entries) {
            JsonNode payload = Json.tree(entry.payload());
            JudgeQueries.byFilingKey(em, payload.path("key").asText()).ifPresent(row -> {
                if ("HOST_RECEIPT".equals(entry.type())) {
                    Instant at = Instant.parse(payload.path("receivedAt").asText(entry.at().toString()));
                    row.receipted(payload.path("receiptNumber").asText(), at.toEpochMilli());
                } else if ("HOST_DEAD_LETTER".equals(entry.type())) {
                    row.dead(payload.path("problem").asText("UNKNOWN"));
                }
            });
        }
    }

    /**
     * Tells the kernel of receipts, then turns the duty green.
     *
     * @return false: what fails is tried again in the next round
     */
    boolean tellKernel() {
        for (RecordRow row : unit.tx().read(JudgeQueries::untold)) {
            Caller self = new Caller(SELF, "", Set.of(Role.HOST_SYSTEM), new CourtCode(row.court()), "", true);
            Act act = new Act(new MessageId("filed-" + row.sessionId()), self);
            Outcome<?> told = matters.filed(act, new SessionId(row.sessionId()), row.receipt(),
                    Instant.ofEpochMilli(row.receivedMillis()));
            if (told.isDone()) {
                unit.tx().run(em -> green(em, row.sessionId()));
                unit.ring();
            } else {
                LOG.error("the kernel does not take the receipt of session {}: {}", row.sessionId(),
                        ((Outcome.Refused<?>) told).refusal().code());
            }
        }
        return false;
    }

    /** Hands submitted records to the outbox again that it does not know: a crash came between. */
    void sendKeptBack() {
        for (RecordRow row : unit.tx().read(JudgeQueries::submitted)) {
            if (host.delivery(new MessageId(row.filingKey())).isEmpty()) {
                filing.send(new SessionId(row.sessionId()),
                        new RecordFiling.Submitted(row.sessionId(), row.state().name(), row.filingKey()));
            }
        }
    }

    private void green(EntityManager em, String session) {
        RecordRow row = em.find(RecordRow.class, session);
        if (row.kernelTold()) {
            return;
        }
        row.noteKernelTold();
        JudgeQueries.duty(em, row.caseNumber(), row.documentId(), row.partyId())
                .ifPresent(duty -> duty.filed(session));
        Journal.append(em, List.of(Fact.of("RECORD_FILED_NOTED", unit.clock().instant(), row.court(),
                row.caseNumber(), SELF.value(), 1, new Noted(session, row.partyId(), row.receipt()))));
    }

    /** The fact's payload. @param session the session @param party the party @param receiptNumber the host's receipt */
    record Noted(String session, String party, String receiptNumber) {}
}
