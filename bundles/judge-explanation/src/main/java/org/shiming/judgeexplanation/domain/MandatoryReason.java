package org.shiming.judgeexplanation.domain;

import org.shiming.api.value.Article;

/**
 * Why explaining is mandatory (三.1).
 *
 * @param code {@code FOUR_CATEGORY}, {@code CONFLICT_PROMINENT}, {@code PETITION_RISK}, {@code PETITION_RECEIVED} or
 *            {@code RISK_ASSESSED}
 * @param article the article
 * @param sentence one Chinese sentence
 */
public record MandatoryReason(String code, Article article, String sentence) {}
