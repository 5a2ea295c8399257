package org.shiming.host.domain;

/**
 * What the case list is asked for. Empty text asks for everything.
 *
 * @param court only this court's cases; empty for all
 * @param words part of a case number, a party's name or the cause
 * @param caseType 民事, 刑事, 行政, 执行
 * @param judgeId cases on whose panel this judge sits
 * @param state {@code issued}, {@code draft} or empty
 * @param flaggedOnly only cases of which something was noted during trial
 * @param page from 1
 * @param pageSize cases to a page
 */
public record CaseQuery(String court, String words, String caseType, String judgeId, String state, boolean flaggedOnly,
        int page, int pageSize) {
    private static final int MAX_PAGE_SIZE = 100;
    private static final int MAX_PAGE = 100_000;
    private static final int MAX_WORDS = 100;

    /** Brings every value into its range. */
    public CaseQuery {
        words = CaseNumbers.normalise(words);
        words = words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) : words;
        page = Math.max(1, Math.min(page, MAX_PAGE));
        pageSize = Math.max(1, Math.min(pageSize, MAX_PAGE_SIZE));
    }

    /** @return the same question for another page */
    public CaseQuery page(int other) {
        return new CaseQuery(court, words, caseType, judgeId, state, flaggedOnly, other, pageSize);
    }
}
