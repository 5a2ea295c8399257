package org.shiming.ledger.domain;

import java.util.Optional;

/**
 * What a caller may see of a court's ledgers.
 *
 * @param court the court
 * @param reach how far
 * @param key the person or unit, empty for the whole court
 */
public record Scope(String court, Reach reach, String key) {
    /** How far a caller sees. */
    public enum Reach {
        /** The whole court's. */
        COURT,
        /** The cases of a unit. */
        UNIT,
        /** What a person explained, and the cases for which that judge is responsible. */
        PERSON
    }

    /**
     * Whether an entry about these people may be seen.
     *
     * @param people whom it concerns
     * @return true if so
     */
    public boolean sees(Draft.People people) {
        return switch (reach) {
        case COURT -> true;
        case UNIT -> key.equals(people.unit());
        case PERSON -> key.equals(people.explainer()) || key.equals(people.responsible());
        };
    }

    /** @return the person, if only a person's entries may be seen */
    public Optional<String> person() {
        return reach == Reach.PERSON ? Optional.of(key) : Optional.empty();
    }
}
