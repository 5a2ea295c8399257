package org.shiming.host.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;
import org.shiming.host.domain.Service;

/** Writes whole case files, many to a transaction: one prepared statement per table, sent in batches. */
public final class CaseLoader implements AutoCloseable {
    private final PreparedStatement[] all;
    private final PreparedStatement caseFile;
    private final PreparedStatement category;
    private final PreparedStatement panel;
    private final PreparedStatement party;
    private final PreparedStatement agent;
    private final PreparedStatement judgment;
    private final PreparedStatement service;
    private final PreparedStatement fee;
    private final PreparedStatement performance;
    private int ordinal;

    /**
     * Prepares.
     *
     * @param c in a transaction
     * @param firstOrdinal the next case's place in the order of loading
     * @throws SQLException if the database fails
     */
    public CaseLoader(Connection c, int firstOrdinal) throws SQLException {
        ordinal = firstOrdinal;
        caseFile = c.prepareStatement("INSERT INTO HOST.CASE_FILE (case_number, ordinal, court_code, superior_court,"
                + " appeal_court, case_type, procedure_name, cause, division, judge_id, judge_name, party_names,"
                + " filed_on, issued, conflict_prominent, petition_risk, petition_received, flag_notes, flagged)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        category = c.prepareStatement("INSERT INTO HOST.FOUR_CATEGORY (case_number, ordinal, name) VALUES (?, ?, ?)");
        panel = c.prepareStatement(
                "INSERT INTO HOST.PANEL_MEMBER (case_number, ordinal, person_id, name, seat) VALUES (?, ?, ?, ?, ?)");
        party = c.prepareStatement("INSERT INTO HOST.PARTY (case_number, ordinal, party_id, name, capacity, kind,"
                + " phone, obligor, abroad) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        agent = c.prepareStatement("INSERT INTO HOST.PARTY_AGENT (case_number, party_id, ordinal, person_id, name,"
                + " firm) VALUES (?, ?, ?, ?, ?, ?)");
        judgment = c.prepareStatement("INSERT INTO HOST.JUDGMENT (case_number, document_id, kind, title, body,"
                + " issued_on, pronounced_on, effective_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        service = c.prepareStatement("INSERT INTO HOST.SERVICE (case_number, document_id, party_id, method, served_on,"
                + " status, note) VALUES (?, ?, ?, ?, ?, ?, ?)");
        fee = c.prepareStatement("INSERT INTO HOST.FEE (case_number, fee_number, party_id, item, due, paid, due_on)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        performance = c.prepareStatement("INSERT INTO HOST.PERFORMANCE (case_number, duty_number, party_id,"
                + " obligation, amount, due_on, performed_on) VALUES (?, ?, ?, ?, ?, ?, ?)");
        all = new PreparedStatement[]{caseFile, category, panel, party, agent, judgment, service, fee, performance};
    }

    /**
     * Adds a case.
     *
     * @param file the case
     * @param texts its documents' texts by identifier
     * @throws SQLException if the database fails
     */
    public void add(CaseFile file, Map<String, String> texts) throws SQLException {
        String number = file.caseNumber();
        heading(file);
        ordinals(category, number, file.flags().fourCategory());
        for (int i = 0; i < file.panel().size(); i++) {
            var member = file.panel().get(i);
            batch(panel, number, i, member.personId(), member.name(), member.position());
        }
        for (int i = 0; i < file.parties().size(); i++) {
            party(number, i, file.parties().get(i));
        }
        for (CaseDocument d : file.documents()) {
            batch(judgment, number, d.documentId(), d.kind(), d.title(), texts.get(d.documentId()), d.issuedOn(),
                    d.pronouncedOn(), d.effectiveOn());
        }
        for (Service s : file.services()) {
            batch(service, number, s.documentId(), s.partyId(), s.method(), s.servedOn(), s.status(), s.note());
        }
        for (Fee f : file.fees()) {
            batch(fee, number, f.feeNumber(), f.partyId(), f.item(), f.due(), f.paid(), f.dueOn());
        }
        for (Performance p : file.performance()) {
            batch(performance, number, p.dutyNumber(), p.partyId(), p.obligation(), p.amount(), p.dueOn(),
                    p.performedOn());
        }
    }

    /** Sends what was added. @throws SQLException if the database fails */
    public void send() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }

    private void heading(CaseFile file) throws SQLException {
        Heading h = file.heading();
        var flags = file.flags();
        batch(caseFile, h.caseNumber(), ordinal++, h.courtCode(), h.superiorCourtCode(), h.appealCourtCode(),
                h.caseType(), h.procedure(), h.cause(), h.division(), h.judgeId(), h.judgeName(), h.partyNames(),
                h.filedOn(), h.issued(), flags.conflictProminent(), flags.petitionRisk(), flags.petitionReceived(),
                flags.notes(), !flags.words().isEmpty());
    }

    private void party(String number, int place, Party p) throws SQLException {
        batch(party, number, place, p.partyId(), p.name(), p.capacity(), p.kind(), p.phone(), p.obligor(),
                p.abroad());
        for (int i = 0; i < p.agents().size(); i++) {
            Party.Agent a = p.agents().get(i);
            batch(agent, number, p.partyId(), i, a.personId(), a.name(), a.firm());
        }
    }

    private static void ordinals(PreparedStatement statement, String number, List<String> names) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            batch(statement, number, i, names.get(i));
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        Sql.bind(statement, values);
        statement.addBatch();
    }
}
