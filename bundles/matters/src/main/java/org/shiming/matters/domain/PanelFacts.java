package org.shiming.matters.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.PersonId;

/**
 * Who tried the case (三.7, 三.8). A sole judge is a panel of one.
 *
 * @param undertaking 承办法官
 * @param members everybody on the panel, the undertaking judge included
 */
public record PanelFacts(PersonId undertaking, List<PersonId> members) {
    /** Copies the members. */
    public PanelFacts {
        members = List.copyOf(members);
    }

    /**
     * The panel of a case.
     *
     * @param facts the case as the host has it
     * @return the panel, the undertaking judge first
     */
    public static PanelFacts of(CaseFacts facts) {
        Set<PersonId> members = new LinkedHashSet<>();
        members.add(facts.undertakingJudge());
        facts.panel().forEach(member -> members.add(member.person()));
        return new PanelFacts(facts.undertakingJudge(), List.copyOf(members));
    }

    /** @return whether one judge tried the case alone */
    public boolean sole() {
        return members.size() == 1;
    }
}
