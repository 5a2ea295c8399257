package org.shiming.endpoint.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.door.spi.EndedCall;
import org.shiming.endpoint.domain.AuditQuery;
import org.shiming.support.schema.SchemaReady;

/** The audit's table. Rows are only ever added. Plain JDBC: one batch of rows is one round trip. */
@Component(service = AuditStore.class)
public class AuditStore {
    private static final String COLUMNS = "at_micros, reference, caller, court, remote, channel, service, operation, "
            + "case_number, message_id, outcome, status, micros";
    private static final String INSERT = "INSERT INTO sm_endpoint.audit_entry (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    /**
     * @param ready the schema is up to date
     * @param dataSource the suite's data source
     */
    @Activate
    public AuditStore(@Reference(target = "(schema=sm_endpoint)") SchemaReady ready,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this(dataSource);
    }

    AuditStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Adds entries, all or none.
     *
     * @param entries what happened
     * @throws SQLException if the database does not take them
     */
    public void add(List<EndedCall> entries) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (EndedCall entry : entries) {
                    fill(insert, entry);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Finds entries of one court, newest first.
     *
     * @param query what is asked
     * @return at most {@code query.max() + 1} entries: one more than asked says that there is more
     * @throws SQLException if the database does not answer
     */
    public List<EndedCall> find(AuditQuery query) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT ").append(COLUMNS)
                .append(" FROM sm_endpoint.audit_entry WHERE court IN (?, ?)");
        List<Object> values = new ArrayList<>(List.of(query.court(), EndedCall.NO_COURT));
        and(sql, values, "case_number", query.caseNumber());
        and(sql, values, "caller", query.caller());
        and(sql, values, "service", query.service());
        and(sql, values, "outcome", query.outcome());
        if (query.beforeMicros() > 0) {
            sql.append(" AND (at_micros < ? OR at_micros = ? AND reference < ?)");
            values.addAll(List.of(query.beforeMicros(), query.beforeMicros(), query.beforeReference()));
        }
        sql.append(" ORDER BY at_micros DESC, reference DESC");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.toString())) {
            select.setMaxRows(query.max() + 1);
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            return rows(select);
        }
    }

    /**
     * An entry's time, as its key has it.
     *
     * @param at the time
     * @return microseconds since 1970
     */
    public static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static void and(StringBuilder sql, List<Object> values, String column, String value) {
        if (!value.isEmpty()) {
            sql.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static List<EndedCall> rows(PreparedStatement select) throws SQLException {
        List<EndedCall> entries = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                entries.add(new EndedCall(Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS), row.getString(2),
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
                        row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getInt(12),
                        row.getLong(13)));
            }
        }
        return entries;
    }

    private static void fill(PreparedStatement insert, EndedCall entry) throws SQLException {
        insert.setLong(1, micros(entry.at()));
        List<Function<EndedCall, String>> texts = List.of(EndedCall::reference, EndedCall::caller, EndedCall::court,
                EndedCall::remote, EndedCall::channel, EndedCall::service, EndedCall::operation, EndedCall::caseNumber,
                EndedCall::messageId, EndedCall::outcome);
        int[] widths = {16, 64, 16, 64, 8, 100, 80, 64, 64, 64};
        for (int i = 0; i < widths.length; i++) {
            String text = texts.get(i).apply(entry);
            insert.setString(i + 2, text.length() > widths[i] ? text.substring(0, widths[i]) : text);
        }
        insert.setInt(12, entry.status());
        insert.setLong(13, entry.micros());
    }
}
