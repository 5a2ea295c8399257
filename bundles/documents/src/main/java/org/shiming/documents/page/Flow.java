package org.shiming.documents.page;

import java.util.ArrayList;
import java.util.List;

/** The pages of one paper while they fill, and how far down the last one is filled. */
final class Flow {
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    Flow() {
        turn();
    }

    /** Begins a new page. */
    void turn() {
        pages.add(new ArrayList<>());
        y = Sheet.TOP;
    }

    /** Turns the page unless so much room is left, or the page is empty. @param height wanted */
    void need(double height) {
        if (height > room() && !fresh()) {
            turn();
        }
    }

    /** @return whether nothing is on this page yet */
    boolean fresh() {
        return y == Sheet.TOP;
    }

    /** @return what is left of this page */
    double room() {
        return Sheet.BOTTOM - y;
    }

    /** @return where the next thing begins */
    double y() {
        return y;
    }

    /** Goes down, on a fresh page too. @param height how far */
    void take(double height) {
        y += height;
    }

    /** Leaves a gap, but not at the head of a page. @param height how far */
    void gap(double height) {
        if (!fresh()) {
            y += height;
        }
    }

    /** Draws on this page. @param mark what */
    void draw(Mark mark) {
        pages.get(pages.size() - 1).add(mark);
    }

    /** @return all pages */
    List<List<Mark>> pages() {
        return pages;
    }
}
