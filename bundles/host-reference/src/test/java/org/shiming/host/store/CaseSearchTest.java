package org.shiming.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.host.domain.CaseQuery;
import org.shiming.host.domain.Heading;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.MemoryDb;

public class CaseSearchTest {
    private static MemoryDb memory;

    @BeforeClass
    public static void load() {
        memory = MemoryDb.withTables();
        Cases.load(memory.db());
    }

    @AfterClass
    public static void close() {
        memory.close();
    }

    private static CaseSearch.Page page(CaseQuery query) {
        return memory.db().read(c -> new CaseSearch().find(c, query));
    }

    private static List<String> numbers(CaseQuery query) {
        return page(query).cases().stream().map(Heading::caseNumber).toList();
    }

    private static CaseQuery words(String words) {
        return new CaseQuery("", words, "", "", "", false, 1, 20);
    }

    @Test
    public void halfAndFullWidthBracketsFindTheSame() {
        assertEquals(List.of(Cases.DRAFT), numbers(words("(2026)豫0481民初101号")));
        assertEquals(List.of(Cases.DRAFT), numbers(words("（２０２６）豫０４８１民初１０１号")));
        assertEquals(List.of(Cases.DRAFT), numbers(words(" 民初 101 ")));
    }

    @Test
    public void aPartOfTheNumberIsEnough() {
        assertEquals(2, page(words("豫0481民初")).total());
    }

    @Test
    public void partiesAreFoundByRareNames() {
        assertEquals(List.of(Cases.DRAFT), numbers(words("周䶮")));
        assertEquals(List.of(Cases.ISSUED), numbers(words("郑𬭚")));
    }

    @Test
    public void theCauseIsSearchedToo() {
        assertEquals(4, page(words("借贷")).total());
    }

    @Test
    public void signsWithAMeaningInSqlMeanThemselves() {
        assertEquals(0, page(words("%")).total());
        assertEquals(0, page(words("_")).total());
        assertEquals(0, page(words("!")).total());
        assertEquals(0, page(words("' OR 1=1 --")).total());
        assertEquals(1, page(words("<script>")).total());
    }

    @Test
    public void aCourtSeesItsOwnCases() {
        assertEquals(List.of(Cases.ELSEWHERE),
                numbers(new CaseQuery("豫04", "", "", "", "", false, 1, 20)));
        assertEquals(3, page(new CaseQuery("豫0481", "", "", "", "", false, 1, 20)).total());
        assertEquals(4, page(words("")).total());
    }

    @Test
    public void typeStateJudgeAndFlagsNarrowTheList() {
        assertEquals(2, page(new CaseQuery("", "", "刑事", "", "", false, 1, 20)).total());
        assertEquals(List.of(Cases.ISSUED), numbers(new CaseQuery("", "", "", "", "issued", false, 1, 20)));
        assertEquals(3, page(new CaseQuery("", "", "", "", "draft", false, 1, 20)).total());
        assertEquals(List.of(Cases.DRAFT), numbers(new CaseQuery("", "", "", "J006", "", false, 1, 20)));
        assertEquals(List.of(Cases.DRAFT), numbers(new CaseQuery("", "", "", "", "", true, 1, 20)));
        assertEquals(0, page(new CaseQuery("", "周", "刑事", "", "", false, 1, 20)).total());
    }

    @Test
    public void pagesDoNotOverlapAndTheTotalStays() {
        CaseQuery first = new CaseQuery("", "", "", "", "", false, 1, 3);
        assertEquals(4, page(first).total());
        assertEquals(3, page(first).cases().size());
        assertEquals(1, page(first.page(2)).cases().size());
        assertTrue(numbers(first).stream().noneMatch(numbers(first.page(2))::contains));
        assertEquals(0, page(first.page(3)).cases().size());
    }
}
