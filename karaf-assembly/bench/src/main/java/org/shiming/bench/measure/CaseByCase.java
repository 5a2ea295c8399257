package org.shiming.bench.measure;

import org.shiming.bench.outside.GeneratedCase;
import org.shiming.bench.stage.Matters;

/** Walks through a case's parties and judgments, then takes the next case. For one caller. */
final class CaseByCase {
    private final Matters matters;
    private GeneratedCase current;
    private int matter;

    CaseByCase(Matters matters) {
        this.matters = matters;
    }

    /** The case of the next matter. */
    GeneratedCase next() {
        if (current == null || ++matter == GeneratedCase.MATTERS) {
            current = matters.fresh();
            matter = 0;
        }
        return current;
    }

    /** Which of its matters. */
    int matter() {
        return matter;
    }

    /** Whether the next matter will be of another case. */
    boolean atEnd() {
        return matter == GeneratedCase.MATTERS - 1;
    }
}
