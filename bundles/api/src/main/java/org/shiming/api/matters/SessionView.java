package org.shiming.api.matters;

import java.time.Instant;
import java.util.Optional;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.SessionId;

/**
 * A recorded session.
 *
 * @param id identifier
 * @param caseNumber the case
 * @param party the party
 * @param recorded what was recorded; questions that were new then have their identifiers now, and every result has its
 *            question's words
 * @param recordedAt when it was recorded
 * @param sequence 1 for the first explanation of this matter
 * @param filedReceipt the host's receipt for the record, empty until it is filed (G7)
 * @param filedAt the host's time of receipt
 */
public record SessionView(SessionId id, CaseNumber caseNumber, PartyId party, RecordSession recorded,
        Instant recordedAt, int sequence, Optional<String> filedReceipt, Optional<Instant> filedAt) {}
