package org.shiming.matters.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PersonId;

/**
 * Something found wrong with a judgment document (三.13). Immutable; each step gives a new one and is kept for ever.
 *
 * @param id identifier
 * @param court court code
 * @param caseNumber the case
 * @param matter the matter in which it was found
 * @param partyLabel whose matter it is, masked
 * @param document the document
 * @param documentTitle its title
 * @param division the case's division
 * @param undertakingJudge the case's judge
 * @param kind what
 * @param state where it stands
 * @param description what is wrong, in the finder's words
 * @param ruling the correction ruling's number, empty until there is one
 * @param steps every step with who, when and why, the finding first
 * @param version counts the steps; who changes an older version is too late
 */
public record Defect(String id, CourtCode court, CaseNumber caseNumber, MatterId matter, String partyLabel,
        DocumentId document, String documentTitle, String division, PersonId undertakingJudge, DefectKind kind,
        DefectState state, String description, String ruling, List<Step> steps, long version) {

    /** Copies. */
    public Defect {
        steps = List.copyOf(steps);
    }

    /** One step. @param state what it led to @param by who @param at when @param reason in words, may be empty */
    public record Step(DefectState state, PersonId by, Instant at, String reason) {}

    /** @return who found it */
    public PersonId foundBy() {
        return steps.get(0).by();
    }

    /** @return when it was found */
    public Instant foundAt() {
        return steps.get(0).at();
    }

    /**
     * Whether somebody may know of it. A slip is no secret within the court. A suggestion for review is sealed: its
     * finder, the head of the case's division and the court leaders know of it, and nobody else.
     *
     * @param caller who asks
     * @return true if so
     */
    public boolean shows(Caller caller) {
        if (!court.equals(caller.court())) {
            return false;
        }
        if (!kind.sealed()) {
            return true;
        }
        return caller.id().equals(foundBy()) || caller.isAny(Role.COURT_LEADER)
                || caller.isAny(Role.DIVISION_HEAD) && caller.unit().equals(division);
    }

    /**
     * Whether a step leads from here to there.
     *
     * @param next where to
     * @return true if the plan has that step
     */
    public boolean leadsTo(DefectState next) {
        return switch (next) {
        case CONFIRMED, DISMISSED -> state == DefectState.FOUND;
        case RULED -> state == DefectState.CONFIRMED;
        case TOLD -> state == DefectState.RULED;
        case WITH_PRESIDENT -> state == DefectState.SUGGESTED;
        case REFERRED, NOT_REFERRED -> state == DefectState.SUGGESTED || state == DefectState.WITH_PRESIDENT;
        case FOUND, SUGGESTED -> false;
        };
    }

    /**
     * After a step.
     *
     * @param step the step
     * @param rulingNumber the ruling's number, if the step brought one
     * @return the new defect
     */
    public Defect after(Step step, Optional<String> rulingNumber) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Defect(id, court, caseNumber, matter, partyLabel, document, documentTitle, division,
                undertakingJudge, kind, step.state(), description, rulingNumber.orElse(ruling), more, version);
    }
}
