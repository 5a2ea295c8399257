package org.shiming.expertpool.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shiming.api.channel.Engagement;
import org.shiming.api.outcome.InvalidValue;

/**
 * Somebody of the pool. A value: every step gives a new one.
 *
 * @param person identifier, as the host has it
 * @param court court code
 * @param name full name, shown to whoever chooses
 * @param field code of the field
 * @param unit office or firm, compared for conflicts (G5); may be empty
 * @param termFrom first day of the term
 * @param termTo last day of the term
 * @param state where the person stands
 * @param engagements cases and parties declared (G5)
 * @param history what was done, oldest first
 */
public record Expert(String person, String court, String name, String field, String unit, LocalDate termFrom,
        LocalDate termTo, ExpertState state, List<Engagement> engagements, List<Done> history) {
    /** What was done. @param step what @param at when @param actor who @param actorName name @param text words */
    public record Done(ExpertStep step, Instant at, String actor, String actorName, String text) {}

    /** Checks the term, copies. */
    public Expert {
        if (termTo.isBefore(termFrom)) {
            throw new InvalidValue("TERM_MALFORMED", "聘期的结束日期早于开始日期，请改正后重新提交；本次未保存。");
        }
        engagements = List.copyOf(engagements);
        history = List.copyOf(history);
    }

    /** @return whether this person may explain on a day: engaged, and within the term @param day it */
    public boolean serves(LocalDate day) {
        return state == ExpertState.ACTIVE && !day.isBefore(termFrom) && !day.isAfter(termTo);
    }

    /** @return who nominated last */
    public String nominator() {
        return history.stream().filter(done -> done.step() == ExpertStep.NOMINATE)
                .reduce((one, other) -> other).map(Done::actor).orElse("");
    }

    /** @return a copy after a step @param done what @param next where the person stands now */
    public Expert after(Done done, ExpertState next) {
        List<Done> longer = new ArrayList<>(history);
        longer.add(done);
        return new Expert(person, court, name, field, unit, termFrom, termTo, next, engagements, longer);
    }

    /** @return a copy that declares one more @param engagement it */
    public Expert declaring(Engagement engagement) {
        List<Engagement> more = new ArrayList<>(engagements);
        more.add(engagement);
        return new Expert(person, court, name, field, unit, termFrom, termTo, state, more, history);
    }
}
