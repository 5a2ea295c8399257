package org.shiming.calendar.app;

import java.time.LocalDate;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/**
 * Whose remedies are asked.
 *
 * @param facts the case as the host has it
 * @param document the document
 * @param party the party
 * @param abroad whether the party has no domicile in the PRC, which the host does not say
 * @param today the day asked
 */
public record RemedyQuestion(CaseFacts facts, DocumentId document, PartyId party, boolean abroad, LocalDate today) {}
