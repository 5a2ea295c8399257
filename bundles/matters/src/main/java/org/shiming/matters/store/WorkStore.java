package org.shiming.matters.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.shiming.api.value.MatterState;
import org.shiming.matters.domain.MatterFile;
import org.shiming.matters.domain.WorkFilter;

/**
 * The worklist of open matters, page by page, by index at any size. Newest first; the overdue ones in the order in
 * which
 * their owners got them. Every method works in the entity manager it is given; it has no state.
 */
public final class WorkStore {
    /**
     * A page's place: the last matter of the page before. @param since its owner's beginning @param id its identifier
     */
    public record Place(Instant since, String id) {}

    /**
     * A page.
     *
     * @param em any
     * @param filter which matters
     * @param after where the page before ended, empty for the first
     * @param max the page's size
     * @return the page
     */
    public List<MatterFile> page(EntityManager em, WorkFilter filter, Optional<Place> after, int max) {
        boolean bySince = filter.ownedBefore().isPresent();
        String place = bySince ? " and (m.ownerSince > :since or m.ownerSince = :since and m.id > :id)"
                : " and m.id < :id";
        String order = bySince ? " order by m.ownerSince, m.id" : " order by m.id desc";
        TypedQuery<MatterRow> query = set(em.createQuery(
                "select m" + where(filter) + (after.isPresent() ? place : "") + order, MatterRow.class), filter)
                .setMaxResults(max);
        after.ifPresent(last -> {
            query.setParameter("id", last.id());
            if (bySince) {
                query.setParameter("since", last.since().toEpochMilli());
            }
        });
        return query.getResultList().stream().map(MatterRow::file).toList();
    }

    /**
     * How many there are, counted up to a limit so that a page costs the same at any size.
     *
     * @param em any
     * @param filter which matters
     * @param limit the most that is counted
     * @return the count, at most the limit
     */
    public int count(EntityManager em, WorkFilter filter, int limit) {
        return set(em.createQuery("select m.id" + where(filter), String.class), filter).setMaxResults(limit)
                .getResultList().size();
    }

    private static String where(WorkFilter filter) {
        return " from MatterRow m where m.court = :court and m.state = :state"
                + (filter.next().isPresent() ? " and m.nextMode = :next" : "")
                + (filter.owner().isPresent() ? " and m.owner = :owner" : "")
                + (filter.ownedBefore().isPresent() ? " and m.ownerSince < :before" : "");
    }

    private static <T> TypedQuery<T> set(TypedQuery<T> query, WorkFilter filter) {
        query.setParameter("court", filter.court().value()).setParameter("state", MatterState.OPEN.name());
        filter.next().ifPresent(mode -> query.setParameter("next", mode.name()));
        filter.owner().ifPresent(person -> query.setParameter("owner", person.value()));
        filter.ownedBefore().ifPresent(at -> query.setParameter("before", at.toEpochMilli()));
        return query;
    }
}
