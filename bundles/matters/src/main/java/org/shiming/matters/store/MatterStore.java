package org.shiming.matters.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.shiming.api.matters.MatterView;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.MatterFile;
import org.shiming.support.json.Json;

/** Matters in the database. Every method works in the entity manager it is given; it has no state. */
public final class MatterStore {
    private static final String REPLACE = "UPDATE " + Sql.SCHEMA + "MATTER SET STATE = ?, LAST_MOOD = ?, LAST_MODE = ?,"
            + " HELD_MODES = ?, SESSIONS = ?, QUESTIONS = ?, CASE_INFO = ?, OPEN_KEY = ?, OWNER = ?, OWNER_SINCE = ?,"
            + " NEXT_MODE = ?, DIRECTED = ?, VERSION = VERSION + 1"
            + " WHERE ID = ? AND VERSION = ?";
    private static final String TOUCH = "UPDATE " + Sql.SCHEMA
            + "MATTER SET VERSION = VERSION + 1 WHERE ID = ? AND VERSION = ?";
    private static final String LOCK = "UPDATE " + Sql.SCHEMA + "MATTER SET VERSION = VERSION + 1 WHERE ID = ?";

    /**
     * Adds a matter. Its open key is unique: a second open one fails at the latest at the commit.
     *
     * @param em the transaction's
     * @param file the new matter
     */
    public void add(EntityManager em, MatterFile file) {
        em.persist(new MatterRow(file));
    }

    /**
     * Replaces a matter, unless it has changed since it was read.
     *
     * @param em the transaction's
     * @param file the changed file, with the version it was read at
     * @throws StaleRow if somebody was faster
     */
    public void replace(EntityManager em, MatterFile file) {
        MatterView view = file.view();
        int changed = Sql.update(em, REPLACE, view.state().name(), view.lastMood().map(Mood::name).orElse(null),
                view.lastMode().map(ExplanationMode::name).orElse(null), MatterRow.names(file.held()), view.sessions(),
                MatterRow.questions(view), Json.write(file.info()), file.open() ? file.openKey() : null,
                view.owner().value(), file.ownerSince().toEpochMilli(), MatterRow.nextMode(file),
                MatterRow.names(file.directed()), view.id().value(), file.version());
        if (changed != 1) {
            throw new StaleRow("matter " + view.id());
        }
    }

    /**
     * Counts a matter's version on and so takes its row until the end of the transaction.
     *
     * @param em the transaction's
     * @param file as it was read
     * @throws StaleRow if somebody was faster
     */
    public void touch(EntityManager em, MatterFile file) {
        int changed = Sql.update(em, TOUCH, file.view().id().value(), file.version());
        if (changed != 1) {
            throw new StaleRow("matter " + file.view().id());
        }
    }

    /**
     * Takes a matter's row until the end of the transaction, then reads it: nobody can be faster.
     *
     * @param em the transaction's
     * @param id which
     * @return the matter, empty if there is none
     */
    public Optional<MatterFile> lock(EntityManager em, MatterId id) {
        Sql.update(em, LOCK, id.value());
        return find(em, id);
    }

    /**
     * One matter.
     *
     * @param em any
     * @param id which
     * @return the matter, empty if there is none
     */
    public Optional<MatterFile> find(EntityManager em, MatterId id) {
        return Optional.ofNullable(em.find(MatterRow.class, id.value())).map(MatterRow::file);
    }

    /**
     * The open matter with this key.
     *
     * @param em any
     * @param openKey case, party and document
     * @return the matter, empty if none is open
     */
    public Optional<MatterFile> open(EntityManager em, String openKey) {
        return list(em.createQuery("select m from MatterRow m where m.openKey = :key", MatterRow.class)
                .setParameter("key", openKey)).stream().findFirst();
    }

    /**
     * A party's matters in a case, oldest first.
     *
     * @param em any
     * @param caseNumber case
     * @param party party
     * @return them
     */
    public List<MatterFile> ofParty(EntityManager em, CaseNumber caseNumber, PartyId party) {
        return list(em
                .createQuery(
                        "select m from MatterRow m where m.caseNumber = :number and m.party = :party order by m.id",
                        MatterRow.class)
                .setParameter("number", caseNumber.value()).setParameter("party", party.value()));
    }

    /**
     * A party's matters over all cases of a court, newest first.
     *
     * @param em any
     * @param court court
     * @param party party
     * @param max the most
     * @return them
     */
    public List<MatterFile> ofParty(EntityManager em, CourtCode court, PartyId party, int max) {
        return list(em
                .createQuery("select m from MatterRow m where m.party = :party and m.court = :court order by m.id desc",
                        MatterRow.class)
                .setParameter("party", party.value()).setParameter("court", court.value()).setMaxResults(max));
    }

    /**
     * A case's matters, oldest first.
     *
     * @param em any
     * @param court the caller's court
     * @param caseNumber case
     * @return them
     */
    public List<MatterFile> ofCase(EntityManager em, CourtCode court, CaseNumber caseNumber) {
        return list(em
                .createQuery(
                        "select m from MatterRow m where m.caseNumber = :number and m.court = :court order by m.id",
                        MatterRow.class)
                .setParameter("number", caseNumber.value()).setParameter("court", court.value()));
    }

    /**
     * A page of open matters, newest first. Identifiers sort by time, so they are the page's key.
     *
     * @param em any
     * @param court court
     * @param owner only this owner's, if given
     * @param before only older than this one, if given
     * @param max the page's size
     * @return the page
     */
    public List<MatterFile> openPage(EntityManager em, CourtCode court, Optional<PersonId> owner,
            Optional<MatterId> before, int max) {
        String query = "select m from MatterRow m where m.court = :court and m.state = :state"
                + (owner.isPresent() ? " and m.owner = :owner" : "") + (before.isPresent() ? " and m.id < :before" : "")
                + " order by m.id desc";
        TypedQuery<MatterRow> page = em.createQuery(query, MatterRow.class).setParameter("court", court.value())
                .setParameter("state", MatterState.OPEN.name()).setMaxResults(max);
        owner.ifPresent(person -> page.setParameter("owner", person.value()));
        before.ifPresent(id -> page.setParameter("before", id.value()));
        return list(page);
    }

    /**
     * The open matters whose owner is away on a day, oldest first.
     *
     * @param em any
     * @param court court
     * @param day the day
     * @param max the most
     * @return them
     */
    public List<MatterFile> orphaned(EntityManager em, CourtCode court, LocalDate day, int max) {
        return list(em
                .createQuery("select m from MatterRow m where m.court = :court and m.state = :state and m.owner in"
                        + " (select a.person from AbsenceRow a where a.court = :court and a.fromDay <= :day"
                        + " and a.untilDay >= :day) order by m.id", MatterRow.class)
                .setParameter("court", court.value())
                .setParameter("state", MatterState.OPEN.name()).setParameter("day", day.toString())
                .setMaxResults(max));
    }

    private static List<MatterFile> list(TypedQuery<MatterRow> query) {
        return query.getResultList().stream().map(MatterRow::file).toList();
    }
}
