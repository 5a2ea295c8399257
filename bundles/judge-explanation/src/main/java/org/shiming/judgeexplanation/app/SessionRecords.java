package org.shiming.judgeexplanation.app;

import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.EntityManager;
import org.shiming.judgeexplanation.store.DutyRow;
import org.shiming.judgeexplanation.store.JudgeQueries;
import org.shiming.judgeexplanation.store.RecordRow;

/**
 * Makes of a judge's session what this bundle keeps of it: its record's row and number, and the duty done. Idempotent
 * by session, so that the call that recorded it and the follower of the kernel's feed may both do it.
 */
final class SessionRecords {
    private SessionRecords() {}

    /**
     * A session as this bundle needs it.
     *
     * @param session its identifier
     * @param court court code
     * @param caseNumber the case
     * @param document the document
     * @param party the party
     * @param recordedAt when it was recorded
     */
    record Session(String session, String court, String caseNumber, String document, String party,
            Instant recordedAt) {}

    /**
     * Keeps it, unless it is kept already.
     *
     * @param em the caller's transaction
     * @param session the session
     * @param today the day of the court, for the paper's number
     * @return the record's row
     */
    static RecordRow keep(EntityManager em, Session session, LocalDate today) {
        RecordRow known = em.find(RecordRow.class, session.session());
        if (known != null) {
            return known;
        }
        int number = JudgeQueries.nextNumber(em, session.court(), today.getYear());
        String text = "（" + today.getYear() + "）" + session.court() + "释笔第" + number + "号";
        RecordRow row = new RecordRow(session.session(), session.court(), session.caseNumber(), session.document(),
                session.party(), text, session.recordedAt().toEpochMilli());
        em.persist(row);
        JudgeQueries.duty(em, session.caseNumber(), session.document(), session.party())
                .ifPresent(duty -> done(duty, session));
        return row;
    }

    private static void done(DutyRow duty, Session session) {
        duty.done(session.session());
    }
}
