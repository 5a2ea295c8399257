package org.shiming.casesystem.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.api.value.MessageId;
import org.shiming.casesystem.domain.Backlog;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.OutboxFilter;

/** Messages to the host, as people and operators need them. Each method runs in the caller's transaction. */
public final class OutboxLists {
    private OutboxLists() {}

    /**
     * One page, newest first.
     *
     * @param em the entity manager
     * @param filter which
     * @return the messages
     */
    public static List<Message> page(EntityManager em, OutboxFilter filter) {
        return query(em, "select o from OutboxRow o", " order by o.createdMillis desc, o.key", filter, true,
                OutboxRow.class).setMaxResults(filter.max()).getResultList().stream().map(OutboxRow::message).toList();
    }

    /**
     * How many there are on all pages.
     *
     * @param em the entity manager
     * @param filter which
     * @return the count
     */
    public static long count(EntityManager em, OutboxFilter filter) {
        return query(em, "select count(o) from OutboxRow o", "", filter, false, Long.class).getSingleResult();
    }

    /**
     * What has not reached the host.
     *
     * @param em the entity manager
     * @param court of which court, empty for all
     * @return the backlog
     */
    public static Backlog backlog(EntityManager em, Optional<String> court) {
        OutboxFilter waiting = filter(court, State.WAITING);
        Long oldest = query(em, "select min(o.createdMillis) from OutboxRow o", "", waiting, false,
                Long.class)
                .getSingleResult();
        return new Backlog(count(em, waiting), count(em, filter(court, State.DEAD)),
                Optional.ofNullable(oldest).map(Instant::ofEpochMilli));
    }

    /**
     * Sends a dead message again.
     *
     * @param em the transaction
     * @param key the message
     * @param now the time
     * @return the message as it stands now; empty if it is not dead or its content is gone
     */
    public static Optional<Message> revive(EntityManager em, MessageId key, Instant now) {
        OutboxRow row = em.find(OutboxRow.class, key.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state() != State.DEAD || em.find(OutboxContent.class, key.value()) == null) {
            return Optional.empty();
        }
        row.revive(now.toEpochMilli());
        return Optional.of(row.message());
    }

    /**
     * Deletes the content of messages that the host has had for some time. The row stays: it is the proof.
     *
     * @param em the transaction
     * @param before receipted before this
     * @return how many
     */
    public static int purgeContent(EntityManager em, Instant before) {
        return em.createQuery("delete from OutboxContent c where c.key in (select o.key from OutboxRow o"
                + " where o.state = :done and o.closedMillis < :before)").setParameter("done", State.RECEIPTED)
                .setParameter("before", before.toEpochMilli()).executeUpdate();
    }

    private static OutboxFilter filter(Optional<String> court, State state) {
        return new OutboxFilter(court, Optional.of(state), Optional.empty(), Optional.empty(), 1);
    }

    private static <T> TypedQuery<T> query(EntityManager em, String select, String order, OutboxFilter filter,
            boolean paged, Class<T> type) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder text = new StringBuilder(select).append(" where 1 = 1");
        filter.court().ifPresent(court -> only(text, values, "court", court));
        filter.state().ifPresent(state -> only(text, values, "state", state));
        filter.caseNumber().ifPresent(number -> only(text, values, "caseNumber", number));
        filter.after().filter(after -> paged).ifPresent(after -> {
            text.append(" and (o.createdMillis < :at or o.createdMillis = :at and o.key > :key)");
            values.put("at", after.createdAt().toEpochMilli());
            values.put("key", after.key().value());
        });
        TypedQuery<T> query = em.createQuery(text + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void only(StringBuilder text, Map<String, Object> values, String name, Object value) {
        text.append(" and o.").append(name).append(" = :").append(name);
        values.put(name, value);
    }
}
