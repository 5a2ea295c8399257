package org.shiming.documents.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.documents.SamplePapers;

/** Pages: what stands where, and what goes on on the next. */
public class ComposerTest {
    private static final Ruler RULER = new Ruler(c -> c < 0x1100 ? 557 : 1000);

    @Test
    public void nothingLeavesTheTypeAreaButTheFooter() {
        Paper paper = SamplePapers.of(new Block.Heading("长"), new Block.Paragraph(SamplePapers.text(5000)),
                new Block.Fields(List.of(new Block.Field(SamplePapers.text(400), SamplePapers.text(4000))), 2),
                new Block.Table(Collections.nCopies(14, "很长的标题"),
                        Collections.nCopies(60, Collections.nCopies(14, "内容2,769.00"))),
                new Block.Checklist(Collections.nCopies(40, new Block.Tick(true, SamplePapers.text(90)))),
                new Block.Signatures(Collections.nCopies(30, "某某人（签名或者捺印，并注明与当事人的关系）")));
        for (List<Mark> page : pages(paper)) {
            for (Mark mark : page.subList(0, page.size() - 3)) {
                if (mark instanceof Mark.Text text) {
                    double end = text.x() + RULER.of(text.text().stripTrailing(), text.size());
                    assertTrue(text.toString(), text.x() >= Sheet.LEFT && end <= Sheet.RIGHT + 0.1);
                    assertTrue(text.toString(), text.y() > Sheet.TOP && text.y() <= Sheet.BOTTOM);
                } else if (mark instanceof Mark.Frame frame) {
                    assertTrue(frame.toString(), frame.y() + frame.height() <= Sheet.BOTTOM + 0.1);
                    assertTrue(frame.toString(), frame.x() + frame.width() <= Sheet.RIGHT + 0.1);
                }
            }
        }
    }

    @Test
    public void everyPageSaysItsNumberTheirCountAndTheVersion() {
        List<List<Mark>> pages = pages(SamplePapers.of(new Block.Paragraph(SamplePapers.text(3000))));
        assertTrue(pages.size() > 3);
        for (int i = 0; i < pages.size(); i++) {
            String text = text(pages.get(i));
            assertTrue(text, text.contains("第 " + (i + 1) + " 页 共 " + pages.size() + " 页"));
            assertTrue(text, text.contains("（2023）川0104民初1234号-释明-1　第 2 版"));
        }
    }

    @Test
    public void titlesOfATableStandOnEveryPageAndEveryRowOnce() {
        List<List<Mark>> pages = pages(SamplePapers.table(200));
        assertTrue(pages.size() > 5);
        pages.forEach(page -> assertTrue(text(page).contains("案由乙")));
        String all = pages.stream().map(ComposerTest::text).collect(Collectors.joining("|"));
        for (int i = 1; i <= 200; i++) {
            assertEquals(1, all.split("第" + i + "行", -1).length - 1);
        }
    }

    @Test
    public void aRowLongerThanAPageGoesOnUnderTheTitles() {
        String text = SamplePapers.text(20_000);
        List<List<Mark>> pages = pages(
                SamplePapers.of(new Block.Table(List.of("问项", "答项"), List.of(List.of("问", text)))));
        assertTrue(pages.size() > 10);
        pages.forEach(page -> assertTrue(text(page).contains("答项")));
        String answer = marks(pages).stream().filter(m -> m.size() == Sheet.GRID && !m.bold()).map(Mark.Text::text)
                .collect(Collectors.joining());
        assertEquals("问" + text, answer);
    }

    @Test
    public void giganticTitlesStandOnceOnly() {
        List<List<Mark>> pages = pages(SamplePapers.of(
                new Block.Table(List.of(SamplePapers.text(9000), "乙"), Collections.nCopies(50, List.of("甲", "乙")))));
        assertTrue(pages.size() < 40);
    }

    @Test
    public void aHeadingNeverStandsAloneAtTheFootOfAPage() {
        List<Block> followers = List.of(new Block.Paragraph(SamplePapers.text(60)),
                new Block.Fields(List.of(new Block.Field("问", SamplePapers.text(300))), 1),
                new Block.Table(List.of("甲", "乙"), List.of(List.of("丙", "丁"))),
                new Block.Signatures(List.of("甲（签名）", "乙（签名）")));
        for (Block follower : followers) {
            for (int lines = 1; lines < 25; lines++) {
                Block filler = new Block.Paragraph("字\n".repeat(lines) + "字");
                for (List<Mark> page : pages(SamplePapers.of(filler, new Block.Heading("标题丙"), follower))) {
                    assertTrue("after " + lines, !lastInBody(page).contains("标题丙"));
                }
            }
        }
    }

    @Test
    public void signaturesStayTogether() {
        for (int lines = 1; lines < 25; lines++) {
            List<List<Mark>> pages = pages(SamplePapers.of(new Block.Paragraph("字\n".repeat(lines) + "字"),
                    new Block.Signatures(List.of("甲方签", "乙方签", "丙方签"))));
            assertEquals(1, pages.stream().filter(page -> text(page).contains("方签")).count());
        }
    }

    @Test
    public void paragraphsAreIndentedByTwoCharactersAndATypedIndentIsNotAdded() {
        for (String text : new String[]{"本院认为", "　　本院认为"}) {
            Mark.Text mark = find(pages(SamplePapers.of(new Block.Paragraph(text))), "本院认为");
            assertEquals(Sheet.LEFT + 2 * Sheet.BODY, mark.x(), 0.01);
        }
    }

    @Test
    public void fullLinesFillTheirMeasureAndTheLastDoesNot() {
        List<Mark.Text> body = marks(pages(SamplePapers.of(new Block.Paragraph("字".repeat(60))))).stream()
                .filter(m -> m.text().startsWith("字")).toList();
        assertEquals(3, body.size());
        Mark.Text second = body.get(1);
        double end = second.x() + RULER.of(second.text(), Sheet.BODY) + second.spacing() * (second.text().length() - 1);
        assertEquals(Sheet.RIGHT, end, 0.01);
        assertEquals(0, body.get(2).spacing(), 0);
    }

    @Test
    public void theTitleIsInTheMiddleAndHeavier() {
        Mark.Text title = find(pages(SamplePapers.record()), "释明笔录");
        assertEquals((Sheet.LEFT + Sheet.RIGHT) / 2, title.x() + 2 * Sheet.TITLE, 0.01);
        assertTrue(title.bold());
    }

    @Test
    public void checklistItemsHaveABoxEach() {
        List<List<Mark>> pages = pages(SamplePapers.record());
        find(pages, "☑");
        find(pages, "☐");
    }

    @Test
    public void aFieldWithoutValueLeavesRoomToWrite() {
        List<Mark> page = pages(SamplePapers.of(new Block.Fields(List.of(new Block.Field("意见", "")), 1))).get(0);
        assertTrue(page.stream().anyMatch(m -> m instanceof Mark.Frame frame && frame.height() >= 40));
    }

    @Test
    public void emptyBlocksAndAVeryLongNumberDoNoHarm() {
        Paper paper = new Paper("", "题\n名", "号".repeat(200), 1,
                List.of(new Block.Fields(List.of(), 2), new Block.Table(List.of(), List.of()),
                        new Block.Table(List.of("甲"), List.of()), new Block.Checklist(List.of()),
                        new Block.Signatures(List.of()), new Block.Paragraph("")));
        List<Mark> page = pages(paper).get(0);
        Mark.Text left = (Mark.Text) page.get(page.size() - 2);
        Mark.Text right = (Mark.Text) page.get(page.size() - 1);
        assertTrue(left.x() + RULER.of(left.text(), left.size()) < right.x());
    }

    private static List<List<Mark>> pages(Paper paper) {
        return Composer.pages(paper, RULER);
    }

    private static List<Mark.Text> marks(List<List<Mark>> pages) {
        List<Mark.Text> texts = new ArrayList<>();
        for (List<Mark> page : pages) {
            page.subList(0, page.size() - 3).stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                    .forEach(texts::add);
        }
        return texts;
    }

    private static Mark.Text find(List<List<Mark>> pages, String text) {
        return marks(pages).stream().filter(m -> m.text().equals(text)).findFirst().orElseThrow();
    }

    private static String text(List<Mark> page) {
        return page.stream().filter(Mark.Text.class::isInstance).map(m -> ((Mark.Text) m).text())
                .collect(Collectors.joining("|"));
    }

    /** What stands lowest in the type area. */
    private static String lastInBody(List<Mark> page) {
        return IntStream.range(0, page.size() - 3).mapToObj(page::get).filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast).reduce((a, b) -> b.y() >= a.y() ? b : a).map(Mark.Text::text).orElse("");
    }
}
