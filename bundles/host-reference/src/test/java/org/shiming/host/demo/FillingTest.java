package org.shiming.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.Test;

public class FillingTest {
    private static final LocalDate FILED = LocalDate.of(2026, 9, 1);
    private final Filling filling = new Filling(new Draw(7), FILED, false);

    private String value(String definition) {
        filling.draw(definition);
        return filling.fill("{" + definition.split(" ")[0] + "}");
    }

    @Test
    public void numbersAreOfTheirRangeAndStep() {
        for (int i = 0; i < 200; i++) {
            int number = Integer.parseInt(value("n num 30000 32000 500"));
            assertTrue(number >= 30000 && number <= 32000 && number % 500 == 0);
        }
    }

    @Test
    public void daysLieBeforeTheCaseWasFiled() {
        assertEquals("2026年8月31日", value("d date 1 1"));
        assertEquals("2025年9月1日", value("d date 365 365"));
    }

    @Test
    public void oneOfSeveralIsPicked() {
        assertTrue("农户|商户".contains(value("p pick 农户|商户")));
    }

    @Test
    public void aPickMayNameAnotherVariable() {
        filling.put("other", "张三");
        assertEquals("张三之子", value("p pick {other}之子"));
    }

    @Test
    public void amountsAreReckonedWith() {
        filling.put("a", "1000");
        filling.put("b", "250.50");
        assertEquals("749.5", value("x minus a b"));
        assertEquals("1250.5", value("x plus a b"));
        assertEquals("700", value("x percent a 70"));
        assertEquals("0", value("x minus a a"));
        assertEquals(new BigDecimal("250.50"), filling.amount("b"));
        assertEquals(new BigDecimal("50"), filling.amount("50"));
    }

    @Test
    public void theFeeFollowsTheProcedure() {
        filling.put("a", "50000");
        assertEquals("1050", value("fee property a"));
        Filling summary = new Filling(new Draw(7), FILED, true);
        summary.put("a", "50000");
        summary.draw("fee property a");
        assertEquals("525", summary.fill("{fee}"));
    }

    @Test
    public void aHoleWithoutAValueIsABug() {
        assertThrows(IllegalStateException.class, () -> filling.fill("原告{nobody}"));
        assertThrows(IllegalStateException.class, () -> filling.draw("x cube a"));
    }

    @Test
    public void signsWithAMeaningInPatternsMeanThemselves() {
        filling.put("a", "$1\\");
        assertEquals("金额$1\\元", filling.fill("金额{a}元"));
    }

    @Test
    public void theSameSeedDrawsTheSameAndNeighboursDiffer() {
        Draw one = new Draw(1);
        Draw again = new Draw(1);
        Draw next = new Draw(2);
        StringBuilder[] drawn = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        for (int i = 0; i < 20; i++) {
            drawn[0].append(one.between(0, 9));
            drawn[1].append(again.between(0, 9));
            drawn[2].append(next.between(0, 9));
        }
        assertEquals(drawn[0].toString(), drawn[1].toString());
        assertTrue(!drawn[0].toString().equals(drawn[2].toString()));
    }
}
