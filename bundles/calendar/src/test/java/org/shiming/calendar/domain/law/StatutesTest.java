package org.shiming.calendar.domain.law;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.shiming.calendar.app.LawBooks;

public class StatutesTest {
    private static final LocalDate OLD = LocalDate.parse("2023-12-31");
    private static final LocalDate NEW = LocalDate.parse("2024-01-01");
    private final Statutes statutes = new LawBooks().statutes();

    @Test
    public void anArticleHasTheNumberOfTheLawInForceThatDay() {
        assertEquals(Optional.of("民事诉讼法(2021)第212条"), statutes.cite("民诉216", OLD));
        assertEquals(Optional.of("民事诉讼法(2023)第216条"), statutes.cite("民诉216", NEW));
        assertEquals(Optional.of("民事诉讼法(2021)第276条"), statutes.cite("民诉286", OLD));
    }

    @Test
    public void theRenumberingsOfTheReferenceAreThere() {
        String[][] pairs = {{"209", "205"}, {"210", "206"}, {"211", "207"}, {"220", "216"}, {"236", "232"},
            {"238", "234"}, {"250", "246"}, {"252", "248"}, {"264", "260"}, {"266", "262"}, {"114", "114"},
            {"118", "118"}, {"171", "171"}, {"85", "85"}};
        for (String[] pair : pairs) {
            assertEquals(Optional.of("民事诉讼法(2021)第" + pair[1] + "条"), statutes.cite("民诉" + pair[0], OLD));
        }
    }

    @Test
    public void paragraphsAndItemsAreNamed() {
        assertEquals(Optional.of("民事诉讼法(2023)第85条第4款"), statutes.cite("民诉85.4", NEW));
        assertEquals(Optional.of("诉讼费用交纳办法(国务院令第481号)第13条第1项"), statutes.cite("费办法13(1)", NEW));
        assertEquals(Optional.of("舞法〔2023〕57号 三.10"), statutes.cite("舞法〔2023〕57号 三.10", NEW));
    }

    @Test
    public void aLawThatIsNotKnownForTheDayIsNotCited() {
        assertEquals(Optional.empty(), statutes.cite("民诉171", LocalDate.parse("2021-12-31")));
        assertEquals(List.of(), statutes.cite(List.of("民诉171", "民诉解释244"), LocalDate.parse("2021-12-31")));
    }

    @Test
    public void aTableNamesTheLineThatIsWrong() {
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> LawTable.parse("t", List.of("a|from|to", "1|2024-01-01"))).getMessage().contains("line 2"));
        assertThrows(IllegalArgumentException.class,
                () -> LawTable.parse("t", List.of("a|from|to", "1|2024-13-01|")));
        assertThrows(IllegalArgumentException.class,
                () -> LawTable.parse("t", List.of("a|from|to", "1|2024-01-01|2024-01-01")));
        assertThrows(IllegalArgumentException.class, () -> LawTable.parse("t", List.of("a|from|to")));
    }

    @Test
    public void linesCountFromTheirFirstDayUntilBeforeTheirLast() {
        LawTable table = LawTable.parse("t", List.of("a|from|to", "old|2022-01-01|2024-01-01", "new|2024-01-01|"));
        assertEquals("old", table.inForce(OLD, row -> true).get(0).get("a"));
        assertEquals("new", table.inForce(NEW, row -> true).get(0).get("a"));
        assertEquals(1, table.inForce(NEW, row -> true).size());
    }
}
