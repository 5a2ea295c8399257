package org.shiming.reception.app;

import java.util.List;
import java.util.Optional;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;
import org.shiming.support.text.Masks;

/** Who of a case a visitor is, by name; and which document it is about. */
final class Parties {
    private Parties() {}

    /**
     * The party that a visitor stands for.
     *
     * @param facts the case
     * @param chosen the party that was chosen, if one was
     * @param name the visitor's name
     * @return the chosen party; else the only one of that name, or whose agent has that name; empty if none or several
     */
    static Optional<CaseFacts.Party> of(CaseFacts facts, Optional<PartyId> chosen, String name) {
        if (chosen.isPresent()) {
            return facts.party(chosen.get());
        }
        List<CaseFacts.Party> named = facts.parties().stream()
                .filter(party -> same(party.name(), name)
                        || party.agents().stream().anyMatch(agent -> same(agent.name(), name)))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** @return the document that was issued last, empty if none was @param facts the case */
    static Optional<DocumentId> lastIssued(CaseFacts facts) {
        return facts.documents().stream().filter(document -> document.issuedOn().isPresent())
                .reduce((one, other) -> other.issuedOn().get().isBefore(one.issuedOn().get()) ? one : other)
                .map(CaseFacts.JudgmentDocument::id);
    }

    /** @return the party's name, masked if it is a person's @param party the party */
    static String label(CaseFacts.Party party) {
        return party.naturalPerson() ? Masks.person(party.name()) : party.name();
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }
}
