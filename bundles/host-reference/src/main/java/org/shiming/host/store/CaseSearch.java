package org.shiming.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.shiming.host.domain.CaseQuery;
import org.shiming.host.domain.Heading;

/** Finds cases for the list, newest first. */
public final class CaseSearch {
    private static final char ESCAPE = '!';

    /**
     * One page.
     *
     * @param total how many cases match
     * @param cases this page's
     */
    public record Page(long total, List<Heading> cases) {}

    /**
     * Searches.
     *
     * @param c in a transaction
     * @param query what is asked
     * @return the page and the total
     * @throws SQLException if the database fails
     */
    public Page find(Connection c, CaseQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        String where = where(query, values);
        long total = Sql.first(c, "SELECT COUNT(*) FROM HOST.CASE_FILE" + where, row -> row.getLong(1),
                values.toArray()).orElse(0L);
        values.add((query.page() - 1) * query.pageSize());
        values.add(query.pageSize());
        List<Heading> cases = Sql.list(c,
                CaseRows.HEADING + where
                        + " ORDER BY filed_on DESC, ordinal DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                CaseRows::heading, values.toArray());
        return new Page(total, cases);
    }

    private static String where(CaseQuery query, List<Object> values) {
        List<String> terms = new ArrayList<>();
        equal(terms, values, "court_code", query.court());
        equal(terms, values, "case_type", query.caseType());
        if (!query.words().isEmpty()) {
            terms.add("(case_number LIKE ? ESCAPE '!' OR party_names LIKE ? ESCAPE '!' OR cause LIKE ? ESCAPE '!')");
            String part = '%' + escaped(query.words()) + '%';
            values.addAll(List.of(part, part, part));
        }
        if (!query.judgeId().isEmpty()) {
            terms.add("case_number IN (SELECT case_number FROM HOST.PANEL_MEMBER WHERE person_id = ?)");
            values.add(query.judgeId());
        }
        if (!query.state().isEmpty()) {
            terms.add("issued = ?");
            values.add("issued".equals(query.state()));
        }
        if (query.flaggedOnly()) {
            terms.add("flagged = ?");
            values.add(true);
        }
        return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
    }

    private static void equal(List<String> terms, List<Object> values, String column, String value) {
        if (!value.isEmpty()) {
            terms.add(column + " = ?");
            values.add(value);
        }
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        for (char c : words.toCharArray()) {
            if (c == '%' || c == '_' || c == ESCAPE) {
                text.append(ESCAPE);
            }
            text.append(c);
        }
        return text.toString();
    }
}
