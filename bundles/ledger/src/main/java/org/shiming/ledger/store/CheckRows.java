package org.shiming.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shiming.ledger.domain.Verdict;

/** Verifications that were run, so that every node and every restart knows the last one. */
public final class CheckRows {
    private CheckRows() {}

    /** One run. @param at when @param entries how many @param flaws how many ledgers @param first the first flaw */
    public record Run(Instant at, long entries, int flaws, String first) {}

    /**
     * Remembers a run.
     *
     * @param connection any
     * @param court the court, empty for all
     * @param verdict what was found
     * @throws SQLException if the database does not answer
     */
    public static void insert(Connection connection, String court, Verdict verdict) throws SQLException {
        List<Verdict.Book> broken = verdict.books().stream().filter(b -> b.flaw().isPresent()).toList();
        String first = broken.stream().findFirst()
                .map(b -> b.court() + " " + b.ledger() + " " + b.flaw().orElseThrow().message()).orElse("");
        Jdbc.update(connection,
                "INSERT INTO sm_ledger.CHECK_RUN (ID, COURT, AT_MILLIS, ENTRIES, MILLIS, FLAWS, FIRST_FLAW)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                List.of(UUID.randomUUID().toString(), court, verdict.at().toEpochMilli(), verdict.entries(),
                        verdict.millis(), broken.size(), first));
    }

    /**
     * The last run.
     *
     * @param connection any
     * @return it, if there was one
     * @throws SQLException if the database does not answer
     */
    public static Optional<Run> last(Connection connection) throws SQLException {
        return Jdbc.list(connection,
                "SELECT AT_MILLIS, ENTRIES, FLAWS, FIRST_FLAW FROM sm_ledger.CHECK_RUN ORDER BY AT_MILLIS DESC"
                        + " FETCH FIRST 1 ROWS ONLY",
                List.of(), row -> new Run(Instant.ofEpochMilli(row.getLong(1)), row.getLong(2), row.getInt(3),
                        row.getString(4)))
                .stream().findFirst();
    }
}
