package org.shiming.calendar.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Statutes;
import org.shiming.calendar.domain.paper.AvenueSheet.Pair;

/** What both papers share. Pure. */
final class PaperWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private PaperWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static List<Pair> head(CaseFacts facts, CaseFacts.Party party) {
        List<Pair> head = new ArrayList<>();
        head.add(new Pair("案号", facts.caseNumber().value()));
        head.add(new Pair("案由", facts.cause()));
        head.add(new Pair("当事人", party.name() + "（" + party.capacity() + "）"));
        return head;
    }

    /** The sentences of the table {@code papers}, each with its basis as of the day. */
    static List<String> rules(LawTable table, Statutes statutes, String paper, CaseFacts facts, LocalDate day) {
        return table
                .inForce(day, row -> row.get("paper").equals(paper)
                        && (row.list("cases").isEmpty() || row.list("cases").contains(facts.type().name())))
                .stream().map(row -> sentence(row.get("text"), statutes.cite(row.list("basis"), day))).toList();
    }

    private static String sentence(String text, List<String> basis) {
        return basis.isEmpty() ? text
                : text.substring(0, text.length() - 1) + "（" + String.join("、", basis) + "）。";
    }
}
