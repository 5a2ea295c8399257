package org.shiming.ledger.domain;

import java.util.Map;

/**
 * What a fact becomes in a ledger, before it has a number.
 *
 * @param origin the feed's own data
 * @param ledger where it goes, unless its subject has an entry already: then that ledger
 * @param tells whether its subject is new
 * @param subject what it is about, such as {@code session:17}
 * @param onDay the day it counts for, as yyyymmdd
 * @param people whom it concerns, for filters and for who may see it
 * @param standing how the subject stands after it
 * @param facts the ledger's columns as JSON text
 * @param names names of people by identifier, as the fact tells them
 */
public record Draft(Origin origin, Ledger ledger, Tells tells, String subject, int onDay, People people,
        Standing standing, String facts, Map<String, String> names) {
    /** Copies the names. */
    public Draft {
        names = Map.copyOf(names);
    }

    /** A draft that tells no names. */
    public Draft(Origin origin, Ledger ledger, Tells tells, String subject, int onDay, People people,
            Standing standing, String facts) {
        this(origin, ledger, tells, subject, onDay, people, standing, facts, Map.of());
    }

    /** The same draft, telling names. @param told by identifier @return the draft */
    public Draft naming(Map<String, String> told) {
        return new Draft(origin, ledger, tells, subject, onDay, people, standing, facts, told);
    }

    /** What a fact says about its subject. */
    public enum Tells {
        /** It is new: this is its own entry. */
        FIRST,
        /** It may be new, or told before. */
        FIRST_OR_MORE,
        /** Something further about a subject that has, or will have, an entry of its own. */
        MORE
    }

    /**
     * Where a fact came from.
     *
     * @param feed the feed
     * @param position its position
     * @param eventId its identifier
     * @param kind its type
     * @param atMillis when it happened
     * @param court court code
     * @param caseNumber the case, empty if none
     * @param actor who did it
     * @param payload the payload as read
     */
    public record Origin(String feed, long position, String eventId, String kind, long atMillis, String court,
            String caseNumber, String actor, String payload) {}

    /**
     * Whom a fact concerns; empty where unknown.
     *
     * @param explainer who explained
     * @param name the explainer's name
     * @param responsible the undertaking judge
     * @param unit the division of the case
     */
    public record People(String explainer, String name, String responsible, String unit) {
        /** Nobody known. */
        public static final People NOBODY = new People("", "", "", "");
    }

    /**
     * How a subject stands; null leaves it as it was.
     *
     * @param outcome the party's answer, or the state of an appointment or matter
     * @param mood the mood seen
     * @param filed {@code Y} filed, {@code N} not yet, empty for what is never filed
     */
    public record Standing(String outcome, String mood, String filed) {
        /** Changes nothing. */
        public static final Standing SAME = new Standing(null, null, null);

        /**
         * This standing after another.
         *
         * @param before how it stood
         * @return the newer values where there are some
         */
        public Standing after(Standing before) {
            return new Standing(outcome == null ? before.outcome : outcome, mood == null ? before.mood : mood,
                    filed == null ? before.filed : filed);
        }
    }
}
