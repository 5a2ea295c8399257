package org.shiming.matters.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.shiming.api.matters.SessionView;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.SessionId;
import org.shiming.matters.domain.MatterFile;

/** Recorded sessions in the database. Every method works in the entity manager it is given; it has no state. */
public final class SessionStore {
    private static final String FILE = "UPDATE " + Sql.SCHEMA
            + "EXPLANATION SET FILED_RECEIPT = ?, FILED_MILLIS = ? WHERE ID = ? AND FILED_RECEIPT IS NULL";

    /**
     * Adds a session.
     *
     * @param em the transaction's
     * @param court court
     * @param view the session
     */
    public void add(EntityManager em, CourtCode court, SessionView view) {
        em.persist(new SessionRow(court, view));
    }

    /**
     * Adds the host's receipt, unless one is there.
     *
     * @param em the transaction's
     * @param id which session
     * @param receipt the receipt
     * @param at the host's time
     * @throws StaleRow if one is there
     */
    public void filed(EntityManager em, SessionId id, String receipt, Instant at) {
        int changed = Sql.update(em, FILE, receipt, at.toEpochMilli(), id.value());
        if (changed != 1) {
            throw new StaleRow("session " + id);
        }
    }

    /**
     * One session of a court.
     *
     * @param em any
     * @param court the court
     * @param id which
     * @return the session, empty if there is none in that court
     */
    public Optional<SessionView> find(EntityManager em, CourtCode court, SessionId id) {
        return Optional.ofNullable(em.find(SessionRow.class, id.value())).filter(row -> row.court().equals(court))
                .map(SessionRow::view);
    }

    /**
     * One session of whichever court.
     *
     * @param em any
     * @param id which
     * @return the session, empty if there is none
     */
    public Optional<SessionView> find(EntityManager em, SessionId id) {
        return Optional.ofNullable(em.find(SessionRow.class, id.value())).map(SessionRow::view);
    }

    /**
     * A case's sessions, oldest first.
     *
     * @param em any
     * @param court the caller's court
     * @param caseNumber case
     * @return them
     */
    public List<SessionView> ofCase(EntityManager em, CourtCode court, CaseNumber caseNumber) {
        return em
                .createQuery(
                        "select s from SessionRow s where s.caseNumber = :number and s.court = :court order by s.id",
                        SessionRow.class)
                .setParameter("number", caseNumber.value()).setParameter("court", court.value()).getResultList()
                .stream().map(SessionRow::view).toList();
    }

    /**
     * The sessions of some matters.
     *
     * @param em any
     * @param court the caller's court
     * @param matters the matters
     * @return their sessions, in no order
     */
    public List<SessionView> ofMatters(EntityManager em, CourtCode court, List<MatterFile> matters) {
        Map<CaseNumber, Set<MatterId>> byCase = new LinkedHashMap<>();
        matters.forEach(file -> byCase.computeIfAbsent(file.view().caseNumber(), number -> new HashSet<>())
                .add(file.view().id()));
        List<SessionView> sessions = new ArrayList<>();
        byCase.forEach((number, wanted) -> ofCase(em, court, number).stream()
                .filter(session -> wanted.contains(session.recorded().matter())).forEach(sessions::add));
        return sessions;
    }
}
