package org.shiming.bench.stage;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.shiming.bench.outside.GeneratedCase;

/** Hands out fresh cases, and the matters that were registered, case by case: two callers never meet in one case. */
public final class Matters {
    private final AtomicLong cases = new AtomicLong();
    private final Queue<List<Matter>> registered = new ConcurrentLinkedQueue<>();

    /**
     * A registered matter.
     *
     * @param of its case
     * @param matterId its identifier
     * @param questionId its one question's
     */
    public record Matter(GeneratedCase of, String matterId, String questionId) {}

    /** A case that nobody has had. */
    public GeneratedCase fresh() {
        return new GeneratedCase(cases.incrementAndGet());
    }

    /** Leaves one case's matters to whoever explains. */
    public void leave(List<Matter> matters) {
        if (!matters.isEmpty()) {
            registered.add(List.copyOf(matters));
        }
    }

    /** One case's matters, each given once. */
    public List<Matter> take() {
        List<Matter> matters = registered.poll();
        if (matters == null) {
            throw new IllegalStateException("no registered matter is left to explain: measure registering longer");
        }
        return matters;
    }
}
