package org.shiming.host.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All cases of the demo court; the same for the same base day. */
public final class DemoCases {
    private static final long SEED = 410_481L;
    private final LocalDate base;

    /** @param base the day on which the demo stands */
    public DemoCases(LocalDate base) {
        this.base = base;
    }

    /** @return criminal cases first, then the invented ones */
    public List<LoadedCase> all() {
        People people = new People();
        List<LoadedCase> cases = new ArrayList<>(new CriminalCases(people, base, SEED).all());
        cases.addAll(new InventedCases(people, base, SEED).all());
        return cases;
    }
}
