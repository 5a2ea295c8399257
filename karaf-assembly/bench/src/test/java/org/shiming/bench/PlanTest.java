package org.shiming.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class PlanTest {
    @Test
    public void withoutArgumentsEverythingIsMeasuredThreeTimes() {
        Plan plan = Plan.of(List.of());
        assertTrue(plan.passes() >= 3);
        assertEquals(List.of("derby", "postgresql"), plan.databases());
        assertEquals(List.of("loads", "volumes"), plan.parts());
        assertEquals(List.of(100_000, 1_000_000), plan.volumes());
    }

    @Test
    public void quickIsOnePass() {
        assertEquals(1, Plan.of(List.of("--quick")).passes());
    }

    @Test
    public void aPartOnOneDatabaseCanBeChosen() {
        Plan plan = Plan.of(List.of("--database", "postgresql", "--part", "volumes", "--quick"));
        assertEquals(List.of("postgresql"), plan.databases());
        assertEquals(List.of("volumes"), plan.parts());
    }

    @Test
    public void whatIsNotUnderstoodIsNamed() {
        IllegalArgumentException unknown = assertThrows(IllegalArgumentException.class,
                () -> Plan.of(List.of("--fast")));
        assertTrue(unknown.getMessage(), unknown.getMessage().contains("--fast"));
        IllegalArgumentException database = assertThrows(IllegalArgumentException.class,
                () -> Plan.of(List.of("--database", "mysql")));
        assertTrue(database.getMessage(), database.getMessage().contains("derby, postgresql"));
        assertThrows(IllegalArgumentException.class, () -> Plan.of(List.of("--part")));
    }
}
