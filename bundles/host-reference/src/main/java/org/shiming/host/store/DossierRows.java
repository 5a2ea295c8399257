package org.shiming.host.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shiming.host.domain.DossierEntry;
import org.shiming.host.domain.Filing;
import org.shiming.host.domain.Outcome;
import org.shiming.host.domain.Receipt;

/** What other systems filed or reported, each under its sender's key. */
public final class DossierRows {
    private static final String ENTRY = "SELECT receipt_number, case_number, kind, title, media_type, sha256,"
            + " size_bytes, received_at FROM HOST.DOSSIER";

    /**
     * What stands under a key.
     *
     * @param fingerprint of what was sent then
     * @param receipt given then
     */
    public record Earlier(String fingerprint, Receipt receipt) {}

    /**
     * What was filed under a key.
     *
     * @param c in a transaction
     * @param key the sender's
     * @return empty if the key is new
     * @throws SQLException if the database fails
     */
    public Optional<Earlier> filedUnder(Connection c, String key) throws SQLException {
        return Sql.first(c,
                "SELECT fingerprint, receipt_number, received_at FROM HOST.DOSSIER WHERE idempotency_key = ?",
                row -> new Earlier(row.getString(1),
                        new Receipt(row.getString(2), Instant.ofEpochMilli(row.getLong(3)))),
                key);
    }

    /**
     * Takes the next receipt number. Others wait for it until the transaction ends: look again whether the key is
     * still new.
     *
     * @param c in a transaction
     * @param year of receipt
     * @return from 1
     * @throws SQLException if the database fails
     */
    public long nextReceipt(Connection c, int year) throws SQLException {
        return Counters.next(c, "receipt-" + year);
    }

    /**
     * Files.
     *
     * @param c in a transaction
     * @param filing what
     * @param receipt its receipt
     * @throws SQLException if the database fails, or the key is taken
     */
    public void file(Connection c, Filing filing, Receipt receipt) throws SQLException {
        Sql.update(c,
                "INSERT INTO HOST.DOSSIER (receipt_number, idempotency_key, fingerprint, case_number, kind, title,"
                        + " media_type, sha256, size_bytes, received_at, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                receipt.number(), filing.idempotencyKey(), filing.fingerprint(), filing.caseNumber(), filing.kind(),
                filing.title(), filing.mediaType(), Filing.digest(filing.content()), (long) filing.content().length,
                receipt.receivedAt().toEpochMilli(), filing.content());
    }

    /**
     * The dossier of a case.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @return oldest first
     * @throws SQLException if the database fails
     */
    public List<DossierEntry> ofCase(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c, ENTRY + " WHERE case_number = ? ORDER BY received_at, receipt_number", DossierRows::entry,
                caseNumber);
    }

    /**
     * One entry.
     *
     * @param c in a transaction
     * @param receiptNumber which
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<DossierEntry> entry(Connection c, String receiptNumber) throws SQLException {
        return Sql.first(c, ENTRY + " WHERE receipt_number = ?", DossierRows::entry, receiptNumber);
    }

    /**
     * The document itself.
     *
     * @param c in a transaction
     * @param receiptNumber which
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<byte[]> content(Connection c, String receiptNumber) throws SQLException {
        return Sql.first(c, "SELECT content FROM HOST.DOSSIER WHERE receipt_number = ?", row -> row.getBytes(1),
                receiptNumber);
    }

    /**
     * The fingerprint of what was reported under a key.
     *
     * @param c in a transaction
     * @param key the sender's
     * @return empty if the key is new
     * @throws SQLException if the database fails
     */
    public Optional<String> reportedUnder(Connection c, String key) throws SQLException {
        return Sql.first(c, "SELECT fingerprint FROM HOST.OUTCOME WHERE idempotency_key = ?", row -> row.getString(1),
                key);
    }

    /**
     * Notes a report.
     *
     * @param c in a transaction
     * @param outcome what
     * @throws SQLException if the database fails, or the key is taken
     */
    public void report(Connection c, Outcome outcome) throws SQLException {
        Sql.update(c,
                "INSERT INTO HOST.OUTCOME (idempotency_key, fingerprint, case_number, party_id, kind, body,"
                        + " happened_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                outcome.idempotencyKey(), outcome.fingerprint(), outcome.caseNumber(), outcome.partyId(),
                outcome.kind(), outcome.text(), outcome.at().toEpochMilli());
    }

    /**
     * What was reported about a case.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @return oldest first
     * @throws SQLException if the database fails
     */
    public List<Outcome> outcomes(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c,
                "SELECT idempotency_key, case_number, party_id, kind, body, happened_at FROM HOST.OUTCOME"
                        + " WHERE case_number = ? ORDER BY happened_at, idempotency_key",
                row -> new Outcome(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), Instant.ofEpochMilli(row.getLong(6))),
                caseNumber);
    }

    private static DossierEntry entry(ResultSet row) throws SQLException {
        return new DossierEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getLong(7), Instant.ofEpochMilli(row.getLong(8)));
    }
}
