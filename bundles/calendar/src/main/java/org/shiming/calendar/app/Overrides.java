package org.shiming.calendar.app;

import java.util.List;
import java.util.Optional;
import org.shiming.api.calendar.PeriodAnswer;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/** Officers' decisions on last days. */
public interface Overrides {
    /**
     * Which period.
     *
     * @param court the court
     * @param caseNumber the case
     * @param document the document
     * @param party the party
     */
    record Key(CourtCode court, CaseNumber caseNumber, DocumentId document, PartyId party) {}

    /**
     * The decision in force.
     *
     * @param key which period
     * @return the latest decision, if it was not taken back
     */
    Optional<PeriodAnswer.Override> current(Key key);

    /**
     * All decisions.
     *
     * @param key which period
     * @return oldest first, those taken back included
     */
    List<Kept> history(Key key);

    /**
     * A decision as it was kept.
     *
     * @param decision what
     * @param computed what stood there then
     * @param revoked whether it was taken back
     */
    record Kept(PeriodAnswer.Override decision, String computed, boolean revoked) {}
}
