package org.shiming.expertpool.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseType;

public class FieldsTest {
    @Test
    public void thePlansFieldsAndTheCourtsOwn() {
        Fields fields = Fields.with(List.of("medical:医疗卫生"));
        assertEquals(12, fields.all().size());
        assertEquals("医疗卫生", fields.of("medical").orElseThrow().label());
        assertFalse(fields.of("medical").orElseThrow().internal());
        assertEquals(4, fields.all().stream().filter(Field::internal).count());
        assertThrows(IllegalArgumentException.class, () -> Fields.with(List.of("civil:民事")));
        assertThrows(IllegalArgumentException.class, () -> Fields.with(List.of("Medical")));
    }

    @Test
    public void internalFieldsSuitTheirKindOfCaseExternalOnesEvery() {
        Fields fields = Fields.with(List.of());
        for (CaseType type : CaseType.values()) {
            assertEquals(1, fields.all().stream().filter(Field::internal).filter(field -> field.suits(type)).count());
            assertTrue(fields.of("scholars").orElseThrow().suits(type));
        }
    }

    @Test
    public void anExpertServesWithinTheTermOnly() {
        Expert expert = expert(ExpertState.ACTIVE, "2026-01-01", "2026-12-31");
        assertTrue(expert.serves(LocalDate.parse("2026-01-01")) && expert.serves(LocalDate.parse("2026-12-31")));
        assertFalse(expert.serves(LocalDate.parse("2027-01-01")) || expert.serves(LocalDate.parse("2025-12-31")));
        assertFalse(expert(ExpertState.SUSPENDED, "2026-01-01", "2026-12-31").serves(LocalDate.parse("2026-05-01")));
        assertThrows(InvalidValue.class, () -> expert(ExpertState.ACTIVE, "2026-01-02", "2026-01-01"));
    }

    @Test
    public void slotsOverlapWhereTheyShareAMoment() {
        Instant now = Instant.parse("2026-11-10T02:00:00Z");
        Slot first = new Slot(now, now.plusSeconds(3600), "a");
        assertTrue(first.overlaps(new Slot(now.plusSeconds(3599), now.plusSeconds(7200), "b")));
        assertFalse(first.overlaps(new Slot(now.plusSeconds(3600), now.plusSeconds(7200), "b")));
        assertThrows(InvalidValue.class, () -> new Slot(now, now.plusSeconds(9 * 3600), "a"));
    }

    private static Expert expert(ExpertState state, String from, String to) {
        return new Expert("E1", "豫0481", "专家甲", "civil", "", LocalDate.parse(from), LocalDate.parse(to), state,
                List.of(), List.of());
    }
}
