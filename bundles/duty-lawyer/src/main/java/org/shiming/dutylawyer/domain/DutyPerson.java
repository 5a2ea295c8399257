package org.shiming.dutylawyer.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.shiming.api.outcome.InvalidValue;

/**
 * Somebody on the list of duty lawyers and retired judges.
 *
 * @param id the host's identifier
 * @param name the name
 * @param kind lawyer or retired judge
 * @param firm the law firm; empty for a retired judge
 * @param termFrom first day of the term
 * @param termTo last day of the term
 * @param state whether to be rostered
 */
public record DutyPerson(String id, String name, PersonKind kind, String firm, LocalDate termFrom, LocalDate termTo,
        PersonState state) {
    /** Checks term and firm. */
    public DutyPerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        if (termTo.isBefore(termFrom)) {
            throw new InvalidValue("TERM_MALFORMED", "聘期的结束日期早于开始日期，请改正后重新提交；本次未保存。");
        }
        if (kind == PersonKind.LAWYER && firm.isBlank()) {
            throw new InvalidValue("FIRM_MISSING", "律师须填写所在律师事务所，用于核查利益冲突，请补充后重新提交；本次未保存。");
        }
    }

    /** @param day a day @return whether it lies in the term */
    public boolean inTerm(LocalDate day) {
        return !day.isBefore(termFrom) && !day.isAfter(termTo);
    }

    /** @param newState a state @return the same person in it */
    public DutyPerson as(PersonState newState) {
        return new DutyPerson(id, name, kind, firm, termFrom, termTo, newState);
    }
}
