package org.shiming.leaderassignment.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.Query;
import javax.persistence.TypedQuery;

/** The reads of this bundle's own tables; stateless, inside the caller's transaction. */
public final class ItemQueries {
    private static final int BATCH = 100;
    private static final int NO_DAY_LENGTH = ItemRow.NO_DAY.length();

    private ItemQueries() {}

    /**
     * What to list, all of one court.
     *
     * @param court the court
     * @param where field and wanted value: {@code kind state owner unit sourceId caseNumber}
     * @param states only these states; empty for all
     * @param dueBefore only with a last day before this ISO day, if given
     */
    public record Filter(String court, Map<String, String> where, List<String> states, Optional<String> dueBefore) {}

    /** @param em manager @param id identifier @return the item, locked until the transaction ends */
    public static Optional<ItemRow> locked(EntityManager em, String id) {
        return Optional.ofNullable(em.find(ItemRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param em manager @param filter what @return how many there are */
    public static long count(EntityManager em, Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        Query query = em.createQuery("select count(i)" + clause(filter, values));
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    /**
     * A page, the most urgent first.
     *
     * @param em manager
     * @param filter what
     * @param after last day and identifier of the last one of the page before, joined by {@code _}; empty for the first
     * @param max how many
     * @return the rows
     */
    public static List<ItemRow> page(EntityManager em, Filter filter, Optional<String> after, int max) {
        Map<String, Object> values = new LinkedHashMap<>();
        String from = after.isEmpty() ? "" : " and (i.dueOn > :day or (i.dueOn = :day and i.id > :id))";
        TypedQuery<ItemRow> query = em.createQuery(
                "select i" + clause(filter, values) + from + " order by i.dueOn, i.id", ItemRow.class);
        values.forEach(query::setParameter);
        after.ifPresent(cursor -> {
            query.setParameter("day", cursor.substring(0, NO_DAY_LENGTH));
            query.setParameter("id", cursor.substring(NO_DAY_LENGTH + 1));
        });
        return query.setMaxResults(max).getResultList();
    }

    /** @param em manager @param after identifier @return open items of all courts, in order, some at a time */
    public static List<ItemRow> open(EntityManager em, String after) {
        return em.createQuery("select i from ItemRow i where i.state <> 'CLOSED' and i.id > :a order by i.id",
                ItemRow.class).setParameter("a", after).setMaxResults(BATCH).getResultList();
    }

    /** @param em manager @return identifiers of items of which the kernel is to be told, some at a time */
    public static List<String> kernelPending(EntityManager em) {
        return em.createQuery("select i.id from ItemRow i where i.kernelPending = 1 order by i.assignedMillis",
                String.class).setMaxResults(BATCH).getResultList();
    }

    /**
     * The next number of a court, kind and year; the row is locked until the transaction ends.
     *
     * @param em manager
     * @param id court, kind and year
     * @return 1, 2, 3 …
     */
    public static int nextNumber(EntityManager em, String id) {
        NumberRow row = em.find(NumberRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new NumberRow(id);
            em.persist(row);
            em.flush();
        }
        return row.next();
    }

    private static String clause(Filter filter, Map<String, Object> values) {
        StringBuilder text = new StringBuilder(" from ItemRow i where i.court = :court");
        values.put("court", filter.court());
        filter.where().forEach((field, value) -> {
            text.append(" and i.").append(field).append(" = :").append(field);
            values.put(field, value);
        });
        if (!filter.states().isEmpty()) {
            text.append(" and i.state in (:states)");
            values.put("states", filter.states());
        }
        filter.dueBefore().ifPresent(day -> {
            text.append(" and i.dueOn < :dueBefore");
            values.put("dueBefore", day);
        });
        return text.toString();
    }
}
