package org.shiming.ledger.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.osgi.service.component.annotations.Component;

/**
 * Cases in which somebody was shown by identifier because no fact ever told the name: a judge who has not explained
 * yet. Readers leave a wish here and never wait; {@link NameKeeper} asks the host. Safe for concurrent use.
 */
@Component(service = NameWishes.class)
public final class NameWishes {
    private static final int WAITING = 200;
    private static final int REMEMBERED = 5_000;

    private final BlockingQueue<String> cases = new ArrayBlockingQueue<>(WAITING);
    private final Set<String> asked = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    /**
     * Wishes for the names of a case's people.
     *
     * @param caseNumber the case; asked for once, until it is forgotten
     */
    void of(String caseNumber) {
        if (!caseNumber.isEmpty() && asked.add(caseNumber) && !cases.offer(caseNumber)) {
            asked.remove(caseNumber);
        }
    }

    /** The next wish, null if there is none. */
    String next() {
        return cases.poll();
    }

    /** The host is away: the wish may be made again. */
    void later(String caseNumber) {
        asked.remove(caseNumber);
    }
}
