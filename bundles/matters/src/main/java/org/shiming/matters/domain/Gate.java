package org.shiming.matters.domain;

import java.util.Optional;
import org.shiming.api.matters.GateQuery;

/** One rule of the loop. Pure: the same facts and query give the same finding. */
interface Gate {
    /**
     * Looks at the case.
     *
     * @param facts what is known
     * @param query what is meant to happen
     * @return what this rule says, empty if it has nothing to say
     */
    Optional<Finding> look(GateFacts facts, GateQuery query);
}
