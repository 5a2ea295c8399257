package org.shiming.matters.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.api.matters.HandOver.State;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;
import org.shiming.matters.domain.Passing;

/** Hand-overs in the database. Every method works in the entity manager it is given; it has no state. */
public final class HandOverStore {
    private static final String ANSWER = "UPDATE " + Sql.SCHEMA
            + "HANDOVER SET STATE = ?, ANSWERED_MILLIS = ?, ANSWER = ?, WAIT_KEY = ? WHERE ID = ? AND STATE = ?";

    /**
     * Adds a hand-over. Its wait key is unique: of two at once, one fails at the latest at the commit.
     *
     * @param em the transaction's
     * @param passing the hand-over
     */
    public void add(EntityManager em, Passing passing) {
        em.persist(new HandOverRow(passing));
    }

    /**
     * Answers a waiting hand-over.
     *
     * @param em the transaction's
     * @param passing with its answer
     * @throws StaleRow if it does not wait any more
     */
    public void answer(EntityManager em, Passing passing) {
        int changed = Sql.update(em, ANSWER, passing.view().state().name(),
                passing.view().answeredAt().map(Instant::toEpochMilli).orElse(null), passing.view().answer(), null,
                passing.view().id(), State.OFFERED.name());
        if (changed != 1) {
            throw new StaleRow("hand-over " + passing.view().id());
        }
    }

    /**
     * One hand-over.
     *
     * @param em any
     * @param id which
     * @return it, empty if there is none
     */
    public Optional<Passing> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(HandOverRow.class, id)).map(HandOverRow::passing);
    }

    /**
     * A matter's hand-overs, oldest first.
     *
     * @param em any
     * @param matter which
     * @return them
     */
    public List<Passing> ofMatter(EntityManager em, MatterId matter) {
        return em.createQuery("select h from HandOverRow h where h.matter = :matter order by h.id", HandOverRow.class)
                .setParameter("matter", matter.value()).getResultList().stream().map(HandOverRow::passing).toList();
    }

    /**
     * The hand-over of a matter that waits.
     *
     * @param em any
     * @param matter which
     * @return it, empty if none waits
     */
    public Optional<Passing> waiting(EntityManager em, MatterId matter) {
        return ofMatter(em, matter).stream().filter(passing -> passing.view().state() == State.OFFERED).findFirst();
    }

    /**
     * The hand-overs that wait for somebody, oldest first.
     *
     * @param em any
     * @param court court
     * @param to the receiver
     * @return them
     */
    public List<Passing> waitingFor(EntityManager em, CourtCode court, PersonId to) {
        return em
                .createQuery("select h from HandOverRow h where h.toPerson = :to and h.state = :state"
                        + " and h.court = :court order by h.id", HandOverRow.class)
                .setParameter("to", to.value()).setParameter("state", State.OFFERED.name())
                .setParameter("court", court.value()).getResultList().stream().map(HandOverRow::passing).toList();
    }
}
