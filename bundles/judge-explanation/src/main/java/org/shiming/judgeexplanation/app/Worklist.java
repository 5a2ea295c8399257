package org.shiming.judgeexplanation.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.judgeexplanation.domain.DueDay;
import org.shiming.judgeexplanation.domain.DutyState;
import org.shiming.judgeexplanation.store.DutyRow;

/**
 * The duties a caller has to look after, the most urgent first: a judge's own, a division head's division, the whole
 * court for court leaders and the trial-management office.
 */
@Component(service = Worklist.class)
public final class Worklist {
    private final JudgeUnit unit;

    /** @param unit the store */
    @Activate
    public Worklist(@Reference JudgeUnit unit) {
        this.unit = unit;
    }

    /**
     * What to list.
     *
     * @param state only this state
     * @param overdueOnly only what is overdue
     * @param after the cursor of the page before, empty for the first
     * @param max 1 to 100
     */
    public record Filter(Optional<DutyState> state, boolean overdueOnly, Optional<String> after, int max) {}

    /**
     * One duty.
     *
     * @param caseNumber the case
     * @param title the document
     * @param party masked
     * @param state state
     * @param label Chinese
     * @param dueOn day or empty
     * @param overdue whether it is
     * @param judge the owner
     * @param judgeName the owner's name, empty if the host does not tell it
     * @param division the unit
     */
    public record Item(String caseNumber, String title, String party, String state, String label, String dueOn,
            boolean overdue, String judge, String judgeName, String division) {}

    /**
     * A page.
     *
     * @param items the duties
     * @param next the cursor of the next page, empty on the last
     * @param total of this filter
     * @param due how many are to be explained
     * @param done how many wait for their record
     * @param overdue how many are overdue
     */
    public record Page(List<Item> items, String next, long total, long due, long done, long overdue) {}

    /**
     * A page of the caller's worklist.
     *
     * @param caller who looks
     * @param filter what
     * @return the page
     */
    public Page page(Caller caller, Filter filter) {
        String today = LocalDate.now(unit.clock()).toString();
        return unit.tx().read(em -> {
            Map<String, Object> scope = scope(caller);
            long due = count(em, scope, " and d.state = 'DUE'", Map.of());
            long done = count(em, scope, " and d.state = 'DONE'", Map.of());
            long overdue = count(em, scope, overdueClause(), Map.of("today", today));
            Map<String, Object> values = new LinkedHashMap<>();
            String where = where(filter, today, values);
            long total = count(em, scope, where, values);
            List<DutyRow> rows = rows(em, scope, where, values, filter);
            String next = rows.size() == filter.max() ? cursor(rows.get(rows.size() - 1)) : "";
            return new Page(rows.stream().map(row -> item(row, LocalDate.parse(today))).toList(), next, total, due,
                    done, overdue);
        });
    }

    private static Map<String, Object> scope(Caller caller) {
        Map<String, Object> scope = new LinkedHashMap<>();
        scope.put("court", caller.court().value());
        if (caller.isAny(Role.COURT_LEADER, Role.TRIAL_MANAGEMENT)) {
            return scope;
        }
        if (caller.isAny(Role.DIVISION_HEAD)) {
            scope.put("division", caller.unit());
        } else {
            scope.put("judge", caller.id().value());
        }
        return scope;
    }

    private static String where(Filter filter, String today, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        filter.state().ifPresent(state -> {
            where.append(" and d.state = :state");
            values.put("state", state.name());
        });
        if (filter.overdueOnly()) {
            where.append(overdueClause());
            values.put("today", today);
        }
        return where.toString();
    }

    private static String overdueClause() {
        return " and d.state <> 'RECORD_FILED' and d.dueOn < :today";
    }

    private static String base(Map<String, Object> scope) {
        StringBuilder text = new StringBuilder(" from DutyRow d where 1 = 1");
        scope.keySet().forEach(name -> text.append(" and d.").append(name).append(" = :").append(name));
        return text.toString();
    }

    private static long count(EntityManager em, Map<String, Object> scope, String where, Map<String, Object> values) {
        Query query = em.createQuery("select count(d)" + base(scope) + where);
        scope.forEach(query::setParameter);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static List<DutyRow> rows(EntityManager em, Map<String, Object> scope, String where,
            Map<String, Object> values, Filter filter) {
        String from = filter.after().isEmpty() ? ""
                : " and (d.dueOn > :day or (d.dueOn = :day and d.id > :id))";
        TypedQuery<DutyRow> query = em.createQuery(
                "select d" + base(scope) + where + from + " order by d.dueOn, d.id", DutyRow.class);
        scope.forEach(query::setParameter);
        values.forEach(query::setParameter);
        filter.after().ifPresent(cursor -> {
            String[] parts = cursor.split("_", 2);
            query.setParameter("day", parts[0]);
            query.setParameter("id", parts.length > 1 ? parts[1] : "");
        });
        return new ArrayList<>(query.setMaxResults(filter.max()).getResultList());
    }

    private static String cursor(DutyRow row) {
        return row.dueOn().map(Object::toString).orElse(DutyRow.UNKNOWN_DAY) + "_" + row.id();
    }

    private static Item item(DutyRow row, LocalDate today) {
        return new Item(row.caseNumber(), row.title(), row.partyLabel(), row.state().name(), row.state().label(),
                row.dueOn().map(Object::toString).orElse(""), DueDay.overdue(row.state(), row.dueOn(), today),
                row.judge(), row.judgeName(), row.division());
    }
}
