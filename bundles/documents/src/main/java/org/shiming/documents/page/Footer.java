package org.shiming.documents.page;

import java.util.List;
import org.shiming.api.documents.Paper;

/** The foot of every page: number and version at the left, 第 N 页 共 M 页 at the right. */
final class Footer {
    private static final double LINE = Sheet.BOTTOM + 22;

    private Footer() {}

    static void onto(List<List<Mark>> pages, Paper paper, Ruler ruler) {
        String left = paper.number().replace('\n', ' ') + "　第 " + paper.version() + " 版";
        for (int i = 0; i < pages.size(); i++) {
            String right = "第 " + (i + 1) + " 页 共 " + pages.size() + " 页";
            double width = ruler.of(right, Sheet.SMALL);
            double free = Sheet.MEASURE - width - 12;
            // A very long number is set smaller instead of running into the page number.
            double size = Math.min(Sheet.SMALL, Sheet.SMALL * free / ruler.of(left, Sheet.SMALL));
            List<Mark> page = pages.get(i);
            page.add(new Mark.Rule(Sheet.LEFT, LINE, Sheet.RIGHT, LINE));
            page.add(new Mark.Text(Sheet.LEFT, LINE + 14, size, false, 0, left));
            page.add(new Mark.Text(Sheet.RIGHT - width, LINE + 14, Sheet.SMALL, false, 0, right));
        }
    }
}
