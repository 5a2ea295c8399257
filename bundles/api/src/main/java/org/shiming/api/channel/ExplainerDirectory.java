package org.shiming.api.channel;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;

/**
 * What a plug-in knows of the lawyers, experts and counsellors it keeps, so that the conflict of interest (G5) is
 * decided in one place for all. Asked by the kernel's gates before anyone is invited and again when a session is
 * recorded; safe for concurrent use, answers from its own tables at once. Absent: only the host's parties and agents
 * are compared, and the answer says so.
 */
@ConsumerType
public interface ExplainerDirectory {
    /**
     * Who a person is.
     *
     * @param court the court
     * @param person the identifier
     * @return what is known, empty if this plug-in does not keep that person
     */
    Optional<Explainer> find(CourtCode court, PersonId person);
}
