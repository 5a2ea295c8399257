package org.shiming.bench.stage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Years of sessions for the kernel's feed, each copied from one that the product itself recorded and given identifiers,
 * day, explainer, mood and answer of its own. Written straight into the table, because the kernel takes no past times.
 */
public final class FilledFeed {
    private static final int BATCH = 2_000;
    private static final String INSERT = "INSERT INTO SM_MATTERS.FEED"
            + " (EVENT_ID, POSITION, TYPE, AT_MILLIS, COURT, CASE_NUMBER, ACTOR, PAYLOAD)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private FilledFeed() {}

    /** Adds so many facts; the product must be standing still. */
    public static void upTo(Stage stage, long more) {
        try (Connection connection = stage.data().product(stage.product().home())) {
            connection.setAutoCommit(false);
            new Filling(connection).add(more);
        } catch (SQLException failure) {
            throw new IllegalStateException("the feed could not be filled", failure);
        } finally {
            stage.data().release(stage.product().home());
        }
    }

    private record Filling(Connection connection) {
        void add(long more) throws SQLException {
            List<SampleFact> samples = samples();
            long head = head();
            Random random = new Random(head);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (long n = head + 1; n <= head + more; n++) {
                    SampleFact.Copy copy = samples.get((int) (n % samples.size())).copy(n, random);
                    insert.setString(1, new UUID(random.nextLong(), n).toString());
                    insert.setLong(2, n);
                    insert.setString(3, SampleFact.TYPE);
                    insert.setLong(4, copy.atMillis());
                    insert.setString(5, copy.court());
                    insert.setString(6, copy.caseNumber());
                    insert.setString(7, "court-host");
                    insert.setString(8, copy.payload());
                    insert.addBatch();
                    if (n % BATCH == 0 || n == head + more) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            try (PreparedStatement move = connection.prepareStatement("UPDATE SM_MATTERS.FEED_HEAD SET POSITION = ?")) {
                move.setLong(1, head + more);
                move.executeUpdate();
            }
            connection.commit();
        }

        private List<SampleFact> samples() throws SQLException {
            List<SampleFact> samples = new ArrayList<>();
            try (Statement read = connection.createStatement()) {
                read.setMaxRows(50);
                try (ResultSet rows = read.executeQuery("SELECT COURT, PAYLOAD FROM SM_MATTERS.FEED WHERE TYPE = '"
                        + SampleFact.TYPE + "' ORDER BY POSITION")) {
                    while (rows.next()) {
                        samples.add(new SampleFact(rows.getString(1), rows.getString(2)));
                    }
                }
            }
            if (samples.isEmpty()) {
                throw new IllegalStateException("no session was recorded that could be copied");
            }
            return samples;
        }

        private long head() throws SQLException {
            try (Statement read = connection.createStatement();
                    ResultSet row = read.executeQuery("SELECT POSITION FROM SM_MATTERS.FEED_HEAD")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
