package org.shiming.api.value;

import java.util.regex.Pattern;
import org.shiming.api.outcome.InvalidValue;

/**
 * An article of the plan 舞法〔2023〕57号, cited as everywhere in this suite: part, then measure ({@code 三.7}), or part
 * and section ({@code 二(三)}, {@code 一(二)4}).
 *
 * @param citation the citation
 */
public record Article(String citation) {
    // First: the constants below are checked against it.
    private static final Pattern FORM = Pattern.compile("[一二三四](?:\\.\\d{1,2}|\\([一二三四]\\)\\d?)");

    /** The loop's order. */
    public static final Article LOOP = new Article("二(三)");
    /** Risk, and mandatory explanation. */
    public static final Article MANDATORY = new Article("三.1");
    /** Performance and fees. */
    public static final Article PERFORMANCE = new Article("三.2");
    /** Guidance to the centre, SMS. */
    public static final Article GUIDANCE = new Article("三.3");
    /** Duty lawyers and dedicated staff. */
    public static final Article CENTRE = new Article("三.5");
    /** Experts by appointment. */
    public static final Article EXPERTS = new Article("三.6");
    /** Judges by appointment, in principle once. */
    public static final Article JUDGE_APPOINTMENT = new Article("三.7");
    /** Designated explanation. */
    public static final Article DESIGNATED = new Article("三.8");
    /** Items assigned by court leaders. */
    public static final Article LEADER_ITEMS = new Article("三.9");
    /** A ledger per procedure. */
    public static final Article LEDGERS = new Article("三.11");
    /** Judge and centre together; the same question. */
    public static final Article SAME_QUESTION = new Article("三.12");

    /** Checks the form. */
    public Article {
        if (citation == null || !FORM.matcher(citation).matches()) {
            throw new InvalidValue("ARTICLE_MALFORMED", "方案条款引用格式不正确：应形如三.7。");
        }
    }

    @Override
    public String toString() {
        return citation;
    }
}
