package org.shiming.host.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.shiming.host.domain.Service;

/** The changes that a case file lives through. Each says whether the case was in the state that it needs. */
public final class CaseChanges {

    /**
     * Draft to issued.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @param documentId the draft
     * @param on issued and pronounced on this day
     * @return false if it is no draft
     * @throws SQLException if the database fails
     */
    public boolean issue(Connection c, String caseNumber, String documentId, LocalDate on) throws SQLException {
        int changed = Sql.update(c, "UPDATE HOST.JUDGMENT SET issued_on = ?, pronounced_on = ?"
                + " WHERE case_number = ? AND document_id = ? AND issued_on IS NULL", on, on, caseNumber, documentId);
        if (changed == 1) {
            Sql.update(c, "UPDATE HOST.CASE_FILE SET issued = 1 WHERE case_number = ?", caseNumber);
        }
        return changed == 1;
    }

    /**
     * Notes how a service went; a failed one may be followed by another by the same method.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @param service what to note
     * @return false if this method already reached this party
     * @throws SQLException if the database fails
     */
    public boolean served(Connection c, String caseNumber, Service service) throws SQLException {
        int changed = Sql.update(c,
                "UPDATE HOST.SERVICE SET served_on = ?, status = ?, note = ? WHERE case_number = ?"
                        + " AND document_id = ? AND party_id = ? AND method = ? AND status <> ?",
                service.servedOn(), service.status(), service.note(), caseNumber, service.documentId(),
                service.partyId(), service.method(), Service.SERVED);
        if (changed == 1) {
            return true;
        }
        boolean there = Sql.first(c,
                "SELECT status FROM HOST.SERVICE WHERE case_number = ? AND document_id = ? AND party_id = ?"
                        + " AND method = ?",
                row -> row.getString(1), caseNumber, service.documentId(), service.partyId(), service.method())
                .isPresent();
        if (!there) {
            Sql.update(c, "INSERT INTO HOST.SERVICE (case_number, document_id, party_id, method, served_on, status,"
                    + " note) VALUES (?, ?, ?, ?, ?, ?, ?)", caseNumber, service.documentId(), service.partyId(),
                    service.method(), service.servedOn(), service.status(), service.note());
        }
        return !there;
    }

    /**
     * Adds a payment to a fee.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @param feeNumber the fee
     * @param amount in yuan, positive
     * @return false if there is no such fee or less is owed
     * @throws SQLException if the database fails
     */
    public boolean paid(Connection c, String caseNumber, int feeNumber, BigDecimal amount) throws SQLException {
        return Sql.update(c,
                "UPDATE HOST.FEE SET paid = paid + CAST(? AS DECIMAL(14, 2)) WHERE case_number = ? AND fee_number = ?"
                        + " AND due - paid >= CAST(? AS DECIMAL(14, 2))",
                amount, caseNumber, feeNumber, amount) == 1;
    }

    /**
     * Notes that a duty is performed.
     *
     * @param c in a transaction
     * @param caseNumber the case
     * @param dutyNumber the duty
     * @param on the day
     * @return false if there is no such duty or it was performed before
     * @throws SQLException if the database fails
     */
    public boolean performed(Connection c, String caseNumber, int dutyNumber, LocalDate on) throws SQLException {
        return Sql.update(c, "UPDATE HOST.PERFORMANCE SET performed_on = ? WHERE case_number = ?"
                + " AND duty_number = ? AND performed_on IS NULL", on, caseNumber, dutyNumber) == 1;
    }
}
