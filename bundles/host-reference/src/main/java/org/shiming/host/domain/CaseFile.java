package org.shiming.host.domain;

import java.util.List;
import java.util.Optional;

/**
 * A case with everything in it but the texts.
 *
 * @param heading what the list shows
 * @param panel the judges
 * @param parties the parties
 * @param documents judgment documents, issued or not
 * @param services who was served what
 * @param flags what was noted during trial
 * @param fees fees due and paid
 * @param performance duties and their performance
 */
public record CaseFile(Heading heading, List<PanelMember> panel, List<Party> parties, List<CaseDocument> documents,
        List<Service> services, Flags flags, List<Fee> fees, List<Performance> performance) {

    /** Copies every list. */
    public CaseFile {
        panel = List.copyOf(panel);
        parties = List.copyOf(parties);
        documents = List.copyOf(documents);
        services = List.copyOf(services);
        fees = List.copyOf(fees);
        performance = List.copyOf(performance);
    }

    /** @return the case number */
    public String caseNumber() {
        return heading.caseNumber();
    }

    /** @return the party with this identifier, empty if it is not of this case */
    public Optional<Party> party(String partyId) {
        return parties.stream().filter(p -> p.partyId().equals(partyId)).findFirst();
    }

    /** @return the document with this identifier, empty if it is not of this case */
    public Optional<CaseDocument> document(String documentId) {
        return documents.stream().filter(d -> d.documentId().equals(documentId)).findFirst();
    }

    /** @return whether this person sits on the case */
    public boolean onPanel(String personId) {
        return heading.judgeId().equals(personId) || panel.stream().anyMatch(m -> m.personId().equals(personId));
    }
}
