package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Keys;
import org.shiming.ledger.domain.Sealed;

/** The chain's rows: written once, read, never updated. */
public final class EntryRows {
    static final String COLUMNS = "SEQ, PREV_HASH, ALGORITHM, EVENT_ID, FEED, FEED_POSITION, KIND, AT_MILLIS,"
            + " TAKEN_MILLIS, ON_DAY, CASE_NUMBER, ACTOR, SUBJECT, REFERS_TO, SOURCE_HASH, FACTS, PARTS, HASH, BOOK";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM sm_ledger.ENTRY";
    static final int BOOK_AT = 19;
    private static final int PIECE = 12_000;

    private EntryRows() {}

    /** An entry and where it is. @param book the court's ledger @param sealed the entry with its hash */
    public record Stored(int book, Sealed sealed) {}

    /**
     * Appends entries.
     *
     * @param connection the transaction's
     * @param entries in order of number
     * @throws SQLException if an event is there already (state 23505), or the database does not answer
     */
    public static void insert(Connection connection, List<Stored> entries) throws SQLException {
        List<Stored> longer = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sm_ledger.ENTRY (" + COLUMNS
                + ", EVENT_KEY) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Stored entry : entries) {
                bind(insert, entry);
                insert.addBatch();
                if (entry.sealed().block().facts().length() > PIECE) {
                    longer.add(entry);
                }
            }
            insert.executeBatch();
        }
        if (!longer.isEmpty()) {
            insertMore(connection, longer);
        }
    }

    /**
     * Whether an event has an entry already.
     *
     * @param connection any
     * @param eventId the event
     * @param atMillis when it happened: an event's time never changes, and stands first in the unique index so that
     *        new entries come to its end
     * @return true if it has
     * @throws SQLException if the database does not answer
     */
    public static boolean knows(Connection connection, String eventId, long atMillis) throws SQLException {
        return !Jdbc.list(connection, "SELECT SEQ FROM sm_ledger.ENTRY WHERE AT_MILLIS = ? AND EVENT_KEY = ?",
                List.of(atMillis, Keys.of(eventId)), row -> row.getLong(1)).isEmpty();
    }

    /**
     * Some entries of one book.
     *
     * @param connection any
     * @param book the court's ledger
     * @param seqs their numbers, at most a page's worth
     * @return those that are there
     * @throws SQLException if the database does not answer
     */
    public static List<Stored> find(Connection connection, int book, List<Long> seqs) throws SQLException {
        List<Stored> found = new ArrayList<>(seqs.size());
        // One probe each: Derby reads the whole book for an IN list on the key's second column.
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE BOOK = ? AND SEQ = ?")) {
            for (Long seq : seqs) {
                Jdbc.bind(select, List.of(book, seq));
                for (Raw raw : Jdbc.rows(select, EntryRows::read)) {
                    found.add(new Stored(book, whole(connection, book, raw)));
                }
            }
        }
        return found;
    }

    /** A row as it stands: facts longer than the column are not whole yet. */
    record Raw(Sealed sealed, int parts) {}

    static Raw read(ResultSet row) throws SQLException {
        Block block = new Block(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getLong(6), row.getString(7), row.getLong(8), row.getLong(9), row.getInt(10), row.getString(11),
                row.getString(12), row.getString(13), row.getLong(14), row.getString(15), row.getString(16));
        return new Raw(new Sealed(block, row.getString(18)), row.getInt(17));
    }

    static Sealed whole(Connection connection, int book, Raw raw) throws SQLException {
        if (raw.parts() == 0) {
            return raw.sealed();
        }
        Block block = raw.sealed().block();
        StringBuilder facts = new StringBuilder(block.facts());
        Jdbc.list(connection, "SELECT PIECE FROM sm_ledger.ENTRY_MORE WHERE BOOK = ? AND SEQ = ? ORDER BY PART",
                List.of(book, block.seq()), row -> row.getString(1)).forEach(facts::append);
        return new Sealed(block.withFacts(facts.toString()), raw.sealed().hash());
    }

    private static void insertMore(Connection connection, List<Stored> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO sm_ledger.ENTRY_MORE (BOOK, SEQ, PART, PIECE) VALUES (?, ?, ?, ?)")) {
            for (Stored entry : entries) {
                List<String> pieces = pieces(entry.sealed().block().facts());
                for (int part = 1; part < pieces.size(); part++) {
                    Jdbc.bind(insert, List.of(entry.book(), entry.sealed().block().seq(), part, pieces.get(part)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Stored entry) throws SQLException {
        Block block = entry.sealed().block();
        List<String> pieces = pieces(block.facts());
        insert.setLong(1, block.seq());
        insert.setString(2, block.prevHash());
        insert.setString(3, block.algorithm());
        insert.setString(4, block.eventId());
        insert.setString(5, block.feed());
        insert.setLong(6, block.feedPosition());
        insert.setString(7, block.kind());
        insert.setLong(8, block.atMillis());
        insert.setLong(9, block.takenMillis());
        insert.setInt(10, block.onDay());
        insert.setString(11, block.caseNumber());
        insert.setString(12, block.actor());
        insert.setString(13, block.subject());
        insert.setLong(14, block.refersTo());
        insert.setString(15, block.sourceHash());
        insert.setString(16, pieces.get(0));
        insert.setInt(17, pieces.size() - 1);
        insert.setString(18, entry.sealed().hash());
        insert.setInt(BOOK_AT, entry.book());
        insert.setLong(BOOK_AT + 1, Keys.of(block.eventId()));
    }

    /** Cuts facts into what one column holds, never through a character outside the basic plane. */
    static List<String> pieces(String facts) {
        if (facts.length() <= PIECE) {
            return List.of(facts);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < facts.length()) {
            int to = Math.min(facts.length(), from + PIECE);
            if (to < facts.length() && Character.isHighSurrogate(facts.charAt(to - 1))) {
                to--;
            }
            pieces.add(facts.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
