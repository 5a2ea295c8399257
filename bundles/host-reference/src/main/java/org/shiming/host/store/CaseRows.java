package org.shiming.host.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Flags;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;
import org.shiming.host.domain.Service;

/** Reads case files. */
public final class CaseRows {
    static final String HEADING = "SELECT case_number, court_code, superior_court, appeal_court, case_type,"
            + " procedure_name, cause, division, judge_id, judge_name, party_names, filed_on, issued"
            + " FROM HOST.CASE_FILE";

    /**
     * A case with everything in it but the texts.
     *
     * @param c in a transaction
     * @param caseNumber normalised
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<CaseFile> find(Connection c, String caseNumber) throws SQLException {
        Optional<Heading> heading = heading(c, caseNumber);
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFile(heading.get(), panel(c, caseNumber), parties(c, caseNumber),
                documents(c, caseNumber), services(c, caseNumber), flags(c, caseNumber), fees(c, caseNumber),
                performance(c, caseNumber)));
    }

    /**
     * Only what the list shows of a case.
     *
     * @param c in a transaction
     * @param caseNumber normalised
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<Heading> heading(Connection c, String caseNumber) throws SQLException {
        return Sql.first(c, HEADING + " WHERE case_number = ?", CaseRows::heading, caseNumber);
    }

    /**
     * The text of a document, draft or not.
     *
     * @param c in a transaction
     * @param caseNumber normalised
     * @param documentId which
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<String> text(Connection c, String caseNumber, String documentId) throws SQLException {
        return Sql.first(c, "SELECT body FROM HOST.JUDGMENT WHERE case_number = ? AND document_id = ?",
                row -> row.getString(1), caseNumber, documentId);
    }

    /**
     * How many cases there are.
     *
     * @param c in a transaction
     * @return the number
     * @throws SQLException if the database fails
     */
    public long count(Connection c) throws SQLException {
        return Sql.first(c, "SELECT COUNT(*) FROM HOST.CASE_FILE", row -> row.getLong(1)).orElse(0L);
    }

    static Heading heading(ResultSet row) throws SQLException {
        return new Heading(row.getString("case_number"), row.getString("court_code"), row.getString("superior_court"),
                row.getString("appeal_court"), row.getString("case_type"), row.getString("procedure_name"),
                row.getString("cause"), row.getString("division"), row.getString("judge_id"),
                row.getString("judge_name"), row.getString("party_names"), Sql.day(row, "filed_on"),
                Sql.yes(row, "issued"));
    }

    private static List<PanelMember> panel(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c,
                "SELECT person_id, name, seat FROM HOST.PANEL_MEMBER WHERE case_number = ? ORDER BY ordinal",
                row -> new PanelMember(row.getString(1), row.getString(2), row.getString(3)), caseNumber);
    }

    private static List<Party> parties(Connection c, String caseNumber) throws SQLException {
        List<Party> parties = Sql.list(c,
                "SELECT party_id, name, capacity, kind, phone, obligor, abroad FROM HOST.PARTY WHERE case_number = ?"
                        + " ORDER BY ordinal",
                row -> new Party(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), Sql.yes(row, "obligor"), List.of(), Sql.yes(row, "abroad")),
                caseNumber);
        record Of(String partyId, Party.Agent agent) {}
        List<Of> agents = Sql.list(c,
                "SELECT party_id, person_id, name, firm FROM HOST.PARTY_AGENT WHERE case_number = ? ORDER BY ordinal",
                row -> new Of(row.getString(1),
                        new Party.Agent(row.getString(2), row.getString(3), row.getString(4))),
                caseNumber);
        return parties.stream().map(party -> party.with(
                agents.stream().filter(a -> a.partyId().equals(party.partyId())).map(Of::agent).toList())).toList();
    }

    private static List<CaseDocument> documents(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c,
                "SELECT document_id, kind, title, issued_on, pronounced_on, effective_on FROM HOST.JUDGMENT"
                        + " WHERE case_number = ? ORDER BY document_id",
                row -> new CaseDocument(row.getString(1), row.getString(2), row.getString(3),
                        Sql.day(row, "issued_on"), Sql.day(row, "pronounced_on"), Sql.day(row, "effective_on")),
                caseNumber);
    }

    private static List<Service> services(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c,
                "SELECT document_id, party_id, method, served_on, status, note FROM HOST.SERVICE"
                        + " WHERE case_number = ? ORDER BY document_id, party_id, method",
                row -> new Service(row.getString(1), row.getString(2), row.getString(3), Sql.day(row, "served_on"),
                        row.getString(5), row.getString(6)),
                caseNumber);
    }

    private static Flags flags(Connection c, String caseNumber) throws SQLException {
        List<String> kinds = Sql.list(c, "SELECT name FROM HOST.FOUR_CATEGORY WHERE case_number = ? ORDER BY ordinal",
                row -> row.getString(1), caseNumber);
        return Sql.first(c,
                "SELECT conflict_prominent, petition_risk, petition_received, flag_notes FROM HOST.CASE_FILE"
                        + " WHERE case_number = ?",
                row -> new Flags(kinds, Sql.yes(row, "conflict_prominent"), Sql.yes(row, "petition_risk"),
                        Sql.yes(row, "petition_received"), row.getString("flag_notes")),
                caseNumber).orElse(Flags.NONE);
    }

    private static List<Fee> fees(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c,
                "SELECT fee_number, party_id, item, due, paid, due_on FROM HOST.FEE WHERE case_number = ?"
                        + " ORDER BY fee_number",
                row -> new Fee(row.getInt(1), row.getString(2), row.getString(3), row.getBigDecimal(4),
                        row.getBigDecimal(5), Sql.day(row, "due_on")),
                caseNumber);
    }

    private static List<Performance> performance(Connection c, String caseNumber) throws SQLException {
        return Sql.list(c,
                "SELECT duty_number, party_id, obligation, amount, due_on, performed_on FROM HOST.PERFORMANCE"
                        + " WHERE case_number = ? ORDER BY duty_number",
                row -> new Performance(row.getInt(1), row.getString(2), row.getString(3), row.getBigDecimal(4),
                        Sql.day(row, "due_on"), Sql.day(row, "performed_on")),
                caseNumber);
    }
}
