package org.shiming.calendar.domain.remedy;

import java.time.LocalDate;
import java.util.List;
import org.shiming.api.value.CourtCode;
import org.shiming.calendar.domain.law.LawTable;

/** Names of courts and procuratorates (table {@code courts}). Immutable. */
public final class Courts {
    private final LawTable table;

    /** @param table columns {@code code, from, to, court, procuratorate} */
    public Courts(LawTable table) {
        this.table = table;
        table.each(row -> new CourtCode(row.get("code")));
    }

    /** @param code the court @param day the day @return its name, or its code if it is not in the table */
    public String court(CourtCode code, LocalDate day) {
        return name(code, day, "court", "代字为 " + code.value() + " 的人民法院");
    }

    /** @param code a court @param day the day @return the procuratorate of its level */
    public String procuratorate(CourtCode code, LocalDate day) {
        return name(code, day, "procuratorate", "与代字为 " + code.value() + " 的法院同级的人民检察院");
    }

    private String name(CourtCode code, LocalDate day, String column, String otherwise) {
        List<LawTable.Row> rows = table.inForce(day, row -> row.get("code").equals(code.value()));
        return rows.isEmpty() || rows.get(0).get(column).isEmpty() ? otherwise : rows.get(0).get(column);
    }
}
