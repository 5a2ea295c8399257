package org.shiming.judgeexplanation.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import javax.persistence.EntityManager;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Appointment;
import org.shiming.judgeexplanation.store.AppointmentRow;
import org.shiming.support.json.Json;

/** Keeps what judges look at of their appointments, from the kernel's feed; tolerant of members it does not know. */
final class AppointmentEntries {
    private AppointmentEntries() {}

    /** Takes {@code APPOINTMENT_BOOKED} or {@code APPOINTMENT_CHANGED}. @param em manager @param entry the entry */
    static void take(EntityManager em, FeedEntry entry) {
        JsonNode payload = Json.tree(entry.payload());
        String id = payload.path("id").asText();
        AppointmentRow row = em.find(AppointmentRow.class, id);
        if (row == null) {
            row = new AppointmentRow(new AppointmentRow.About(id, entry.court(), entry.caseNumber(),
                    payload.path("matter").asText(), payload.path("document").asText(), payload.path("party").asText(),
                    payload.path("partyLabel").asText()));
            em.persist(row);
        }
        row.stands(new AppointmentRow.Now(payload.path("judge").asText(), Instant.parse(payload.path("at").asText()),
                payload.path("state").asText(), payload.path("exception").asBoolean(),
                payload.path("approver").asText(""), payload.path("reason").asText("")));
    }

    /**
     * Notes at once what the kernel answered; its feed will say the same.
     *
     * @param em manager
     * @param appointment what it answered
     * @param reason what was given as the reason
     */
    static void note(EntityManager em, Appointment appointment, String reason) {
        AppointmentRow row = em.find(AppointmentRow.class, appointment.id().value());
        if (row != null) {
            row.stands(new AppointmentRow.Now(appointment.judge().value(), appointment.at(),
                    appointment.state().name(), appointment.exception(), row.now().approver(), reason));
        }
    }
}
