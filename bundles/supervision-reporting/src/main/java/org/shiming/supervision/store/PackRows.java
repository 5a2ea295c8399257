package org.shiming.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.shiming.supervision.domain.Kept.Action;
import org.shiming.supervision.domain.Kept.Frozen;
import org.shiming.supervision.domain.Kept.Remark;

/** Monthly packs: figures frozen once, remarks and actions beside them. No statement changes a frozen figure. */
public final class PackRows {
    private static final String ACTIONS = "SELECT ID, COURT, MONTH_NO, AT_MILLIS, ACTOR, WORDS, UNIT_NAME, DUE_ON,"
            + " CLOSED_MONTH, CLOSED_BY, RESULT_WORDS FROM sm_supervision.ACTION_ITEM WHERE COURT = ?";

    private PackRows() {}

    /** Freezes a month; a second time the key is taken. @param em transaction @param row the month */
    public static void freeze(EntityManager em, Frozen row) {
        Jdbc.update(em, "INSERT INTO sm_supervision.PACK (COURT, MONTH_NO, AT_MILLIS, ACTOR, FIGURES)"
                + " VALUES (?, ?, ?, ?, ?)",
                List.of(row.court(), row.month(), row.atMillis(), row.actor(), row.figures()));
    }

    /** @return a frozen month @param em any @param court court @param month yyyymm */
    public static Optional<Frozen> frozen(EntityManager em, String court, int month) {
        return Jdbc
                .list(em, "SELECT AT_MILLIS, ACTOR, FIGURES FROM sm_supervision.PACK WHERE COURT = ? AND MONTH_NO = ?",
                        List.of(court, month),
                        row -> new Frozen(court, month, row.getLong(1), row.getString(2), row.getString(3)))
                .stream()
                .findFirst();
    }

    /** @return the months that are frozen, newest first @param em any @param court court */
    public static List<Integer> months(EntityManager em, String court) {
        return Jdbc.list(em, "SELECT MONTH_NO FROM sm_supervision.PACK WHERE COURT = ? ORDER BY MONTH_NO DESC",
                List.of(court), row -> row.getInt(1));
    }

    /** Adds a remark. @param em transaction @param row the remark */
    public static void add(EntityManager em, Remark row) {
        Jdbc.update(em, "INSERT INTO sm_supervision.REMARK (ID, COURT, MONTH_NO, AT_MILLIS, ACTOR, WORDS)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
                List.of(row.id(), row.court(), row.month(), row.atMillis(), row.actor(), row.words()));
    }

    /** @return a month's remarks, oldest first @param em any @param court court @param month yyyymm */
    public static List<Remark> remarks(EntityManager em, String court, int month) {
        return Jdbc.list(em,
                "SELECT ID, AT_MILLIS, ACTOR, WORDS FROM sm_supervision.REMARK WHERE COURT = ? AND MONTH_NO = ?"
                        + " ORDER BY AT_MILLIS, ID",
                List.of(court, month), row -> new Remark(row.getString(1), court, month, row.getLong(2),
                        row.getString(3), row.getString(4)));
    }

    /** Adds an action. @param em transaction @param row the action */
    public static void add(EntityManager em, Action row) {
        Jdbc.update(em, "INSERT INTO sm_supervision.ACTION_ITEM (ID, COURT, MONTH_NO, AT_MILLIS, ACTOR, WORDS,"
                + " UNIT_NAME, DUE_ON, CLOSED_MONTH, CLOSED_BY, RESULT_WORDS) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(row.id(), row.court(), row.month(), row.atMillis(), row.actor(), row.words(), row.unit(),
                        row.dueOn(), row.closedMonth(), row.closedBy(), row.result()));
    }

    /** @return whether it was open and is closed now @param em transaction @param row the action, closed */
    public static boolean close(EntityManager em, Action row) {
        return Jdbc.update(em, "UPDATE sm_supervision.ACTION_ITEM SET CLOSED_MONTH = ?, CLOSED_BY = ?, RESULT_WORDS = ?"
                + " WHERE ID = ? AND COURT = ? AND CLOSED_MONTH = 0",
                List.of(row.closedMonth(), row.closedBy(), row.result(), row.id(), row.court())) == 1;
    }

    /** @return an action @param em any @param court court @param id which */
    public static Optional<Action> action(EntityManager em, String court, String id) {
        return Jdbc.list(em, ACTIONS + " AND ID = ?", List.of(court, id), PackRows::action).stream().findFirst();
    }

    /**
     * The actions of a month: its own, and the earlier ones that were not closed before it.
     *
     * @param em any
     * @param court court code
     * @param month yyyymm
     * @return oldest first
     */
    public static List<Action> actions(EntityManager em, String court, int month) {
        return Jdbc.list(em, ACTIONS + " AND MONTH_NO <= ? AND (MONTH_NO = ? OR CLOSED_MONTH = 0 OR CLOSED_MONTH >= ?)"
                + " ORDER BY AT_MILLIS, ID", List.of(court, month, month, month), PackRows::action);
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4), row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getInt(9), row.getString(10),
                row.getString(11));
    }
}
