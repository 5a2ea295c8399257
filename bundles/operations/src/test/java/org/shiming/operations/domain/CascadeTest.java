package org.shiming.operations.domain;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.Test;

public class CascadeTest {
    private static final Part KERNEL = part("kernel", 1, 10, need("host", false, false, 20L));
    private static final Part PLUG_IN = part("plug-in", 2, 30, need("matters", false, false, 10L));
    private static final Part LEDGER = part("ledger", 3, 40, need("feeds", true, true, 50L, 10L));

    @Test
    public void whoCannotDoWithoutStopsAndTakesItsOwnServicesAlong() {
        Cascade cascade = Cascade.of(List.of(PLUG_IN, KERNEL, LEDGER), Set.of(9L), Set.of(20L));
        assertEquals(List.of("kernel (host)", "plug-in (matters)"), cascade.restarted());
        assertEquals(Set.of(20L, 10L, 30L), cascade.away());
    }

    @Test
    public void whoCanDoWithoutGoesOn() {
        Cascade cascade = Cascade.of(List.of(KERNEL, LEDGER), Set.of(9L), Set.of(20L));
        assertEquals(List.of("ledger (feeds)"), cascade.rebound());
    }

    @Test
    public void nobodyElseIsTouchedByAServiceThatNobodyUses() {
        Cascade cascade = Cascade.of(List.of(KERNEL, PLUG_IN, LEDGER), Set.of(9L), Set.of(99L));
        assertEquals(List.of(), cascade.restarted());
        assertEquals(List.of(), cascade.rebound());
        assertEquals(Set.of(99L), cascade.away());
    }

    @Test
    public void componentsOfTheBundleItselfAreNotOthers() {
        Cascade cascade = Cascade.of(List.of(KERNEL), Set.of(1L), Set.of(20L));
        assertEquals(List.of(), cascade.restarted());
    }

    @Test
    public void oneOfManyIsEnoughForAMandatoryDynamicReference() {
        Part many = part("many", 4, 60, need("channels", true, false, 70L, 71L));
        assertEquals(List.of(), Cascade.of(List.of(many), Set.of(9L), Set.of(70L)).restarted());
        assertEquals(List.of("many (channels)"), Cascade.of(List.of(many), Set.of(9L), Set.of(70L, 71L)).restarted());
    }

    @Test
    public void aStaticReferenceStopsTheComponentEvenIfItIsOptional() {
        Part fixed = part("fixed", 4, 60, need("calendar", false, true, 80L));
        assertEquals(List.of("fixed (calendar)"), Cascade.of(List.of(fixed), Set.of(9L), Set.of(80L)).restarted());
    }

    @Test
    public void componentsThatNeedEachOtherEndTheSearch() {
        Part one = part("one", 4, 61, need("other", false, false, 62L));
        Part other = part("other", 5, 62, need("one", false, false, 61L, 63L));
        assertEquals(List.of("other (one)", "one (other)"),
                Cascade.of(List.of(one, other), Set.of(9L), Set.of(63L)).restarted());
    }

    @Test
    public void aReferenceWithoutANameIsShownByItsComponent() {
        Part health = part("health", 6, 64, need("", true, true, 65L));
        assertEquals(List.of("health"), Cascade.of(List.of(health), Set.of(9L), Set.of(65L)).rebound());
    }

    private static Part part(String name, long bundle, long offers, Part.Need need) {
        return new Part(name, bundle, Set.of(offers), List.of(need));
    }

    private static Part.Need need(String name, boolean dynamic, boolean optional, Long... bound) {
        return new Part.Need(name, dynamic, optional, Set.of(bound));
    }
}
