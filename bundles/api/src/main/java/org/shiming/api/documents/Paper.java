package org.shiming.api.documents;

import java.util.List;
import java.util.Objects;

/**
 * The content of an official paper, independent of its form.
 *
 * @param court the court's full name, printed above the title
 * @param title such as 释明笔录
 * @param number the paper's own number, printed under the title and in the footer
 * @param version 1 for the first; a correction of a signed paper is a new version
 * @param blocks the body, top to bottom
 */
public record Paper(String court, String title, String number, int version, List<Block> blocks) {
    /** Copies the blocks; refuses a paper without court, title or number. */
    public Paper {
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        if (version < 1) {
            throw new IllegalArgumentException("version starts at 1");
        }
        blocks = List.copyOf(blocks);
    }
}
