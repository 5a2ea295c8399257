package org.shiming.api.matters;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.api.value.PartyId;

/**
 * What may come next for a matter, and what came before for its party: for matter pages, briefing cards, registration.
 * Implemented by {@code matters}; safe for concurrent use; may ask the host, so never call it inside a transaction.
 */
@ProviderType
public interface LoopGuide {
    /**
     * Every mode with what the gates say of it now, whether it is installed and who is available.
     *
     * @param court the caller's court
     * @param matter which
     * @return one step per mode, the proposed one first; or {@code MATTER_UNKNOWN}, {@code HOST_AWAY}
     */
    Outcome<List<NextStep>> next(CourtCode court, MatterId matter);

    /**
     * Earlier explanations of a party over all cases of a court, newest first.
     *
     * @param court the caller's court
     * @param party the party, as the host identifies it
     * @param max 1 to 200
     * @return them
     */
    List<EarlierExplanation> earlier(CourtCode court, PartyId party, int max);
}
