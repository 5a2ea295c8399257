package org.shiming.api.casesystem;

import java.time.Instant;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.api.value.PartyId;

/**
 * An outcome told to the host.
 *
 * @param key idempotency key
 * @param caseNumber the case
 * @param party the party it concerns
 * @param kind such as {@code SESSION_RECORDED}
 * @param text one Chinese sentence for the case file
 * @param at when it happened
 */
public record OutcomeReport(MessageId key, CaseNumber caseNumber, PartyId party, String kind, String text,
        Instant at) {}
