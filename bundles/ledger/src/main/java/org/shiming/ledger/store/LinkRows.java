package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shiming.ledger.domain.Draft;

/** Which later entries are about which item; and those whose item has not arrived yet from another feed. */
public final class LinkRows {
    private LinkRows() {}

    /**
     * One later entry.
     *
     * @param book the item's
     * @param ofSeq the item's number
     * @param inBook its own
     * @param seq its own
     */
    public record Link(int book, long ofSeq, int inBook, long seq) {}

    /** A later entry that came first. @param inBook its book @param seq its number @param standing what it changes */
    public record Waiting(int inBook, long seq, String subject, Draft.Standing standing) {}

    /**
     * Notes links.
     *
     * @param connection the transaction's
     * @param links new ones
     * @throws SQLException if the database does not answer
     */
    public static void insert(Connection connection, List<Link> links) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO sm_ledger.FOLLOW_UP (BOOK, OF_SEQ, IN_BOOK, SEQ) VALUES (?, ?, ?, ?)")) {
            for (Link link : links) {
                Jdbc.bind(insert, List.of(link.book(), link.ofSeq(), link.inBook(), link.seq()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * The later entries about some items of one book.
     *
     * @param connection any
     * @param book the items'
     * @param seqs the items' numbers, a page's worth
     * @return their places by item, oldest first
     * @throws SQLException if the database does not answer
     */
    public static Map<Long, List<Link>> of(Connection connection, int book, Collection<Long> seqs)
            throws SQLException {
        Map<Long, List<Link>> links = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT BOOK, OF_SEQ, IN_BOOK, SEQ FROM sm_ledger.FOLLOW_UP WHERE BOOK = ? AND OF_SEQ = ?"
                        + " ORDER BY SEQ")) {
            for (Long seq : seqs) {
                Jdbc.bind(select, List.of(book, seq));
                List<Link> found = Jdbc.rows(select,
                        row -> new Link(row.getInt(1), row.getLong(2), row.getInt(3), row.getLong(4)));
                if (!found.isEmpty()) {
                    links.put(seq, found);
                }
            }
        }
        return links;
    }

    /**
     * Whether anything waits at all; almost never.
     *
     * @param connection any
     * @return true if so
     * @throws SQLException if the database does not answer
     */
    public static boolean anyWaiting(Connection connection) throws SQLException {
        return Jdbc.number(connection, "SELECT COUNT(*) FROM sm_ledger.WAITING", List.of()) > 0;
    }

    /**
     * Takes what waits for a subject.
     *
     * @param connection the transaction's
     * @param subject the subject, which has arrived
     * @return what waited, oldest first; no longer kept
     * @throws SQLException if the database does not answer
     */
    public static List<Waiting> take(Connection connection, String subject) throws SQLException {
        List<Waiting> waiting = Jdbc.list(connection,
                "SELECT IN_BOOK, SEQ, OUTCOME, MOOD, FILED FROM sm_ledger.WAITING WHERE SUBJECT = ? ORDER BY SEQ",
                List.of(subject), row -> new Waiting(row.getInt(1), row.getLong(2), subject,
                        new Draft.Standing(row.getString(3), row.getString(4), row.getString(5))));
        if (!waiting.isEmpty()) {
            Jdbc.update(connection, "DELETE FROM sm_ledger.WAITING WHERE SUBJECT = ?", List.of(subject));
        }
        return waiting;
    }

    /**
     * Lets entries wait.
     *
     * @param connection the transaction's
     * @param waiting entries whose subject is unknown yet
     * @throws SQLException if the database does not answer
     */
    public static void wait(Connection connection, List<Waiting> waiting) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO sm_ledger.WAITING (IN_BOOK, SEQ, SUBJECT, OUTCOME, MOOD, FILED)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Waiting one : waiting) {
                insert.setInt(1, one.inBook());
                insert.setLong(2, one.seq());
                insert.setString(3, one.subject());
                insert.setString(4, one.standing().outcome());
                insert.setString(5, one.standing().mood());
                insert.setString(6, one.standing().filed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
