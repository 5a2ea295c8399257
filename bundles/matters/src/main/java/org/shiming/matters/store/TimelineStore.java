package org.shiming.matters.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import javax.persistence.EntityManager;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.TimelineItem;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.support.feed.FeedRow;
import org.shiming.support.json.Json;

/** What happened to a case, read from the kernel's own facts, those not yet numbered included. */
public final class TimelineStore {
    /**
     * A case's timeline, oldest first.
     *
     * @param em any
     * @param court the caller's court
     * @param caseNumber case
     * @return what happened
     */
    public List<TimelineItem> of(EntityManager em, CourtCode court, CaseNumber caseNumber) {
        return em
                .createQuery("select f from FeedRow f where f.caseNumber = :number and f.court = :court"
                        + " order by f.atMillis, f.position", FeedRow.class)
                .setParameter("number", caseNumber.value()).setParameter("court", court.value()).getResultList()
                .stream().map(row -> item(row.entry())).toList();
    }

    private static TimelineItem item(FeedEntry entry) {
        JsonNode payload = Json.tree(entry.payload());
        return new TimelineItem(entry.at(), entry.type(), new MatterId(payload.path("matter").asText()),
                entry.actor(), payload.path("summary").asText());
    }
}
