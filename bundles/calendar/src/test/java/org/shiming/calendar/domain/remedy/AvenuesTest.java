package org.shiming.calendar.domain.remedy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.calendar.domain.law.DocumentKinds;
import org.shiming.calendar.domain.law.LawTable;
import org.shiming.calendar.domain.law.Tables;

/** The tables that come with the bundle are whole, and a broken one is not loaded. */
public class AvenuesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private final Persons persons = new Persons(Tables.table("persons"));
    private final Set<String> kinds = new DocumentKinds(Tables.table("documents")).all().stream()
            .map(DocumentKinds.Kind::code).collect(Collectors.toSet());

    @Test
    public void everyClassOfDocumentHasItsAvenues() {
        Set<String> listed = Tables.table("avenues").rows().stream().flatMap(row -> row.list("classes").stream())
                .collect(Collectors.toSet());
        assertEquals(kinds, listed);
    }

    @Test
    public void everyBasisCanBeCitedToday() {
        List<String> unknown = new ArrayList<>();
        for (String table : List.of("avenues", "fee-kinds", "interest-rates")) {
            Tables.table(table).rows().stream().flatMap(row -> row.list("basis").stream())
                    .filter(reference -> Tables.statutes().cite(reference, TODAY)
                            .filter(text -> text.contains("第") || text.contains("(")).isEmpty())
                    .forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    public void whatIsNotGivenSaysWhy() {
        Tables.table("avenues").rows().stream().filter(row -> !row.get("state").equals("OPEN"))
                .forEach(row -> assertTrue("line " + row.number(), !row.get("note").isEmpty()));
    }

    @Test
    public void aVictimWhoIsAlsoACivilPartyIsBoth() {
        assertEquals(Set.of("VICTIM", "CIVIL_PART"), persons.of(CaseType.CRIMINAL, "被害人暨附带民事诉讼原告人"));
        assertEquals(Set.of("CIVIL_PART"), persons.of(CaseType.CRIMINAL, "附带民事诉讼被告人"));
        assertEquals(Set.of("ACCUSED", "CIVIL_PART"), persons.of(CaseType.CRIMINAL, "被告人暨附带民事诉讼被告人"));
        assertEquals(Set.of("ACCUSED"), persons.of(CaseType.CRIMINAL, "上诉人（原审被告人）"));
        assertEquals(Set.of("THIRD"), persons.of(CaseType.CIVIL, "第三人"));
        assertEquals(Set.of(), persons.of(CaseType.CRIMINAL, "证人"));
    }

    @Test
    public void aCourtIsNamedByItsCodeAndAnUnknownOneByTheCodeItself() {
        Courts courts = new Courts(Tables.table("courts"));
        assertEquals("舞钢市人民法院", courts.court(new CourtCode("豫0481"), TODAY));
        assertEquals("平顶山市人民检察院", courts.procuratorate(new CourtCode("豫04"), TODAY));
        assertEquals("代字为 豫7101 的人民法院", courts.court(new CourtCode("豫7101"), TODAY));
    }

    @Test
    public void aBrokenTableNamesItsLine() {
        assertBroken("CIVIL_SMALL|||CLOSED", "CIVIL_SMAL|||CLOSED");
        assertBroken("|6 MONTH|KNOWN|", "|6 MOON|KNOWN|");
        assertBroken("|6 MONTH|KNOWN|", "|6 MONTH|KNEW|");
        assertBroken("{上诉法院}", "{上诉}");
        assertBroken("|HAS:离婚|", "|离婚|");
        assertBroken("|ACCUSED;", "|ACUSED;");
        assertBroken("|民诉165;民诉216;民诉解释424|", "||");
    }

    private void assertBroken(String from, String to) {
        LawTable changed = Tables.changed("avenues", from, to);
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class,
                () -> new RemedyFinder(changed, persons, kinds, Tables.statutes()));
        assertTrue(wrong.getMessage(), wrong.getMessage().startsWith("avenues line "));
    }
}
