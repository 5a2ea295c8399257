package org.shiming.host.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.shiming.host.domain.Message;

/** The outbox: written in the transaction of the change that it tells of. */
public final class OutboxRows {
    private static final String ALL = "SELECT message_id, arose_no, operation, case_number, body, state, attempts,"
            + " next_at, last_problem FROM HOST.OUTBOX";
    private static final int MAX_PROBLEM = 500;

    /**
     * Adds a message.
     *
     * @param c in the transaction of the change
     * @param messageId its identity for the receiver
     * @param operation the operation to call
     * @param caseNumber the case
     * @param body the JSON object
     * @param now may be sent from now on
     * @throws SQLException if the database fails
     */
    public void add(Connection c, String messageId, String operation, String caseNumber, String body, Instant now)
            throws SQLException {
        Sql.update(c, "INSERT INTO HOST.OUTBOX (message_id, arose_no, operation, case_number, body, state, attempts,"
                + " next_at, last_problem) VALUES (?, ?, ?, ?, ?, ?, 0, ?, '')", messageId,
                Counters.next(c, "outbox"), operation, caseNumber, body, Message.State.PENDING.name(),
                now.toEpochMilli());
    }

    /**
     * What waits, in order.
     *
     * @param c in a transaction
     * @param max at most so many
     * @return pending messages, due or not
     * @throws SQLException if the database fails
     */
    public List<Message> pending(Connection c, int max) throws SQLException {
        return Sql.list(c, ALL + " WHERE state = ? ORDER BY arose_no FETCH FIRST " + max
                + " ROWS ONLY", OutboxRows::message, Message.State.PENDING.name());
    }

    /**
     * What is not acknowledged, for people.
     *
     * @param c in a transaction
     * @param max at most so many
     * @return newest first
     * @throws SQLException if the database fails
     */
    public List<Message> open(Connection c, int max) throws SQLException {
        return Sql.list(c, ALL + " WHERE state <> ? ORDER BY arose_no DESC FETCH FIRST " + max + " ROWS ONLY",
                OutboxRows::message, Message.State.DONE.name());
    }

    /**
     * All messages of a case.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @return in order
     * @throws SQLException if the database fails
     */
    public List<Message> ofCase(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c, ALL + " WHERE case_number = ? ORDER BY arose_no", OutboxRows::message, caseNumber);
    }

    /**
     * Notes how a try went.
     *
     * @param c in a transaction
     * @param messageId which
     * @param state the new state
     * @param nextAt not before then
     * @param problem empty if none
     * @throws SQLException if the database fails
     */
    public void tried(Connection c, String messageId, Message.State state, Instant nextAt, String problem)
            throws SQLException {
        String kept = problem.length() > MAX_PROBLEM ? problem.substring(0, MAX_PROBLEM) : problem;
        Sql.update(c, "UPDATE HOST.OUTBOX SET state = ?, attempts = attempts + 1, next_at = ?, last_problem = ?"
                + " WHERE message_id = ?", state.name(), nextAt.toEpochMilli(), kept, messageId);
    }

    /**
     * Puts a message back among those to send at once.
     *
     * @param c in a transaction
     * @param messageId which
     * @param now the time
     * @return false if it is acknowledged or unknown
     * @throws SQLException if the database fails
     */
    public boolean again(Connection c, String messageId, Instant now) throws SQLException {
        return Sql.update(c, "UPDATE HOST.OUTBOX SET state = ?, next_at = ? WHERE message_id = ? AND state <> ?",
                Message.State.PENDING.name(), now.toEpochMilli(), messageId, Message.State.DONE.name()) == 1;
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5),
                Message.State.valueOf(row.getString(6)), row.getInt(7), Instant.ofEpochMilli(row.getLong(8)),
                row.getString(9));
    }
}
