package org.shiming.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Plain JDBC: connections with their statement prepared once, and taken in turn. */
final class Inserts {
    private final String url;
    private final String user;
    private final String password;
    private final BlockingQueue<Kept> idle = new LinkedBlockingQueue<>();

    private record Kept(Connection connection, PreparedStatement insert) {}

    Inserts(String url, String user, String password) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        try (Connection connection = connect(); Statement make = connection.createStatement()) {
            make.execute("CREATE TABLE FLOOR (ID VARCHAR(64) NOT NULL PRIMARY KEY, CASE_NUMBER VARCHAR(64) NOT NULL,"
                    + " PARTY VARCHAR(64) NOT NULL, QUESTIONS VARCHAR(4000) NOT NULL, AT_MILLIS BIGINT NOT NULL)");
        }
    }

    /** One row, durable when this returns. */
    void keep(String id, String caseNumber, String party, String questions) throws SQLException {
        Kept kept = idle.poll();
        if (kept == null) {
            kept = open();
        }
        PreparedStatement insert = kept.insert();
        insert.setString(1, id);
        insert.setString(2, caseNumber);
        insert.setString(3, party);
        insert.setString(4, questions);
        insert.setLong(5, System.currentTimeMillis());
        insert.executeUpdate();
        // Only a connection that did its work is used again.
        idle.add(kept);
    }

    private Kept open() throws SQLException {
        Connection connection = connect();
        return new Kept(connection, connection.prepareStatement(
                "INSERT INTO FLOOR (ID, CASE_NUMBER, PARTY, QUESTIONS, AT_MILLIS) VALUES (?, ?, ?, ?, ?)"));
    }

    private Connection connect() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }
}
