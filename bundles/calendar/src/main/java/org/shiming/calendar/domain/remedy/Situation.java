package org.shiming.calendar.domain.remedy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Whom is asked about what.
 *
 * @param kind the document's class
 * @param issued the document's day, whose law counts
 * @param persons what the party is
 * @param allNatural whether all parties are natural persons
 * @param words cause, title and procedure
 * @param places what stands for {原审法院} and the like
 */
public record Situation(String kind, LocalDate issued, Set<String> persons, boolean allNatural, String words,
        Map<String, String> places) {
    /** Copies. */
    public Situation {
        persons = Set.copyOf(persons);
        places = Map.copyOf(places);
    }

    String filled(String text) {
        String full = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            full = full.replace("{" + place.getKey() + "}", place.getValue());
        }
        return full;
    }
}
