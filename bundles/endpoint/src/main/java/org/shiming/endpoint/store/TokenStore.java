package org.shiming.endpoint.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.support.schema.SchemaReady;

/** Remembers which tokens were exchanged, for as long as they would be valid. */
@Component(service = TokenStore.class)
public class TokenStore {
    private static final String DUPLICATE = "23505";
    /** A token is forgotten only when no clock of any node could take it for valid. */
    private static final long GRACE_MILLIS = 3_600_000;

    private final DataSource dataSource;

    /**
     * @param ready the schema is up to date
     * @param dataSource the suite's data source
     */
    @Activate
    public TokenStore(@Reference(target = "(schema=sm_endpoint)") SchemaReady ready,
            @Reference(target = "(osgi.jndi.service.name=shiming)") DataSource dataSource) {
        this(dataSource);
    }

    TokenStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Uses a token up.
     *
     * @param id the token's identifier
     * @param expires when it ends
     * @param now the time
     * @return false if it was used before, here or on another node
     * @throws SQLException if the database does not answer
     */
    public boolean use(String id, Instant expires, Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement insert = connection
                    .prepareStatement("INSERT INTO sm_endpoint.used_token (token_hash, expires_at) VALUES (?, ?)")) {
                insert.setString(1, hash(id));
                insert.setLong(2, expires.toEpochMilli());
                insert.executeUpdate();
            } catch (SQLException failure) {
                if (DUPLICATE.equals(failure.getSQLState())) {
                    return false;
                }
                throw failure;
            }
            try (PreparedStatement old = connection
                    .prepareStatement("DELETE FROM sm_endpoint.used_token WHERE expires_at < ?")) {
                old.setLong(1, now.toEpochMilli() - GRACE_MILLIS);
                old.executeUpdate();
            }
            return true;
        }
    }

    private static String hash(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this JDK has no SHA-256", missing);
        }
    }
}
