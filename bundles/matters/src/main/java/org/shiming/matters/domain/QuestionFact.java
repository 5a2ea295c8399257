package org.shiming.matters.domain;

import org.shiming.api.value.QuestionId;

/**
 * A question as the gates see it.
 *
 * @param id which
 * @param understood whether the party said at last that it understands
 * @param answeredByJudge whether a judge has explained it already (G2)
 */
public record QuestionFact(QuestionId id, boolean understood, boolean answeredByJudge) {}
