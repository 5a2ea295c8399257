package org.shiming.api.calendar;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/**
 * What a party may still do against a document (三.13), with dates. Information, always 以法院审查为准. Pure; safe for
 * concurrent use. Absent: screens say that remedies are not installed.
 */
@ProviderType
public interface Remedies {
    /**
     * One avenue.
     *
     * @param name such as 上诉
     * @param where the court or organ, in words
     * @param lastDay the last day, or why none can be named
     * @param over whether the period has run out on the day asked
     * @param basis statutes, with version
     */
    record Avenue(String name, String where, Outcome<DayAnswer> lastDay, boolean over, List<String> basis) {
        /** Copies. */
        public Avenue {
            basis = List.copyOf(basis);
        }
    }

    /**
     * The avenues of one party against one document on one day.
     *
     * @param facts the case as the host has it
     * @param document the document
     * @param party the party
     * @param today the day asked
     * @return every avenue of the table, those that are over included; or a refusal
     */
    Outcome<List<Avenue>> of(CaseFacts facts, DocumentId document, PartyId party, LocalDate today);
}
