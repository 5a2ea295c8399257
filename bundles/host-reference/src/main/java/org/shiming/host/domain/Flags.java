package org.shiming.host.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What the court noted about a case during trial.
 *
 * @param fourCategory the kinds of 四类案件 under which it is supervised; empty if none
 * @param conflictProminent 矛盾突出
 * @param petitionRisk 信访风险
 * @param petitionReceived a petition complaint came in during trial
 * @param notes in words, empty if none
 */
public record Flags(List<String> fourCategory, boolean conflictProminent, boolean petitionRisk,
        boolean petitionReceived, String notes) {

    /** A case of which nothing was noted. */
    public static final Flags NONE = new Flags(List.of(), false, false, false, "");

    /** Copies the list. */
    public Flags {
        fourCategory = List.copyOf(fourCategory);
    }

    /** @return the Chinese words for all that is set, for screens */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        fourCategory.forEach(kind -> words.add("四类案件·" + kind));
        if (conflictProminent) {
            words.add("矛盾突出");
        }
        if (petitionRisk) {
            words.add("信访风险");
        }
        if (petitionReceived) {
            words.add("已有信访投诉");
        }
        return words;
    }
}
