package org.shiming.api.channel;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/**
 * A mode of explaining that a plug-in can carry out (二(三)). Asked by the kernel's gates and by screens; safe for
 * concurrent use. Absent: the mode is "not installed", the gates say so, and the matter waits, never lost.
 */
@ConsumerType
public interface ExplanationChannel {
    /** @return the mode; one plug-in may register several channels */
    ExplanationMode mode();

    /** @return the plug-in's name, for people */
    String providedBy();

    /**
     * Who can explain by this mode at a moment.
     *
     * @param court the court
     * @param at the moment
     * @return their identifiers, empty when nobody is available or when availability is not what this mode goes by
     */
    List<PersonId> available(CourtCode court, Instant at);
}
