package org.shiming.casesystem.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the host said and this court's mapping does not know, counted by field and word, for operators to mend. Holds
 * words of coded fields only, cut to a label's length, so no name can stand here. Safe for concurrent use.
 */
public final class Problems {
    private static final int MAX_ENTRIES = 50;
    private static final int MAX_WORD = 12;

    private final Clock clock;
    private final Map<String, Problem> seen = new LinkedHashMap<>();

    /**
     * A problem.
     *
     * @param code such as {@code CASE_TYPE_UNKNOWN}
     * @param word the host's word, empty where it might be personal
     * @param count how often
     * @param lastAt when last
     */
    public record Problem(String code, String word, long count, Instant lastAt) {}

    /** @param clock the time */
    public Problems(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts one.
     *
     * @param code the problem's name
     * @param word the host's word, empty if it is none of a coded field
     * @return whether it is seen for the first time, so that it is logged once
     */
    public synchronized boolean add(String code, String word) {
        String cut = word.length() > MAX_WORD ? word.substring(0, MAX_WORD) + "…" : word;
        String key = code + " " + cut;
        Problem before = seen.remove(key);
        if (seen.size() >= MAX_ENTRIES) {
            seen.remove(seen.keySet().iterator().next());
        }
        seen.put(key, new Problem(code, cut, before == null ? 1 : before.count() + 1, clock.instant()));
        return before == null;
    }

    /** @return what was seen, newest last */
    public synchronized List<Problem> list() {
        return new ArrayList<>(seen.values());
    }
}
