package org.shiming.documents.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** Running text: stretching, hanging, keeping. */
public class TextSetterTest {
    private static final Ruler RULER = new Ruler(c -> c < 0x1100 ? 500 : 1000);

    private final Flow flow = new Flow();
    private final TextSetter texts = new TextSetter(flow, RULER);

    @Test
    public void spareRoomIsSharedByTheGapsBetweenCharacters() {
        assertEquals(2, TextSetter.stretch(new Line("一二三四六", 50, false), 8, 3), 0.001);
        assertEquals("a character of two code units is one", 4, TextSetter.stretch(new Line("𬭚一二", 30, false), 8, 5),
                0.001);
        assertEquals("spaces at the end do not count", 4, TextSetter.stretch(new Line("一二三  ", 30, false), 8, 5),
                0.001);
    }

    @Test
    public void whatWouldBeStretchedTooMuchStaysRagged() {
        assertEquals(0, TextSetter.stretch(new Line("一二三", 30, false), 8, 3), 0);
        assertEquals(0, TextSetter.stretch(new Line("一", 10, false), 1, 3), 0);
        assertEquals(0, TextSetter.stretch(new Line("一二三", 30, false), -1, 3), 0);
        assertEquals("a last line", 0, TextSetter.stretch(new Line("一二三", 30, true), 2, 3), 0);
    }

    @Test
    public void theTextOfAChecklistItemHangsBesideItsBox() {
        texts.tick(true, "字".repeat(60));
        List<Mark.Text> marks = marks(0);
        assertEquals("☑", marks.get(0).text());
        assertEquals(marks.get(0).y(), marks.get(1).y(), 0.001);
        assertTrue(marks.size() >= 4);
        for (Mark.Text line : marks.subList(1, marks.size())) {
            assertEquals(marks.get(1).x(), line.x(), 0.001);
            assertTrue(line.x() > marks.get(0).x() + Sheet.BODY);
        }
    }

    @Test
    public void theBoxGoesOntoTheNextPageWithItsText() {
        flow.take(Sheet.ROOM - 20);
        texts.tick(false, "内容");
        assertTrue(marks(0).isEmpty());
        assertEquals(2, marks(1).size());
    }

    @Test
    public void aHeadingTurnsThePageWhenWhatFollowsDoesNotFit() {
        flow.take(Sheet.ROOM - 100);
        texts.heading("标题", 90);
        assertTrue(marks(0).isEmpty());
        assertEquals("标题", marks(1).get(0).text());
        assertEquals(Sheet.LEFT, marks(1).get(0).x(), 0);
    }

    @Test
    public void centredLinesAreInTheMiddleAndRightOnesAtTheEdge() {
        texts.centred("字".repeat(25), Sheet.TITLE, 36);
        texts.right("（2023）川0104", Sheet.BODY, 28);
        for (Mark.Text line : marks(0).subList(0, 2)) {
            double width = RULER.of(line.text(), Sheet.TITLE);
            assertEquals((Sheet.LEFT + Sheet.RIGHT) / 2, line.x() + width / 2, 0.001);
        }
        Mark.Text right = marks(0).get(2);
        assertEquals(Sheet.RIGHT, right.x() + RULER.of(right.text(), Sheet.BODY), 0.001);
    }

    @Test
    public void anEmptyParagraphLeavesALine() {
        texts.paragraph("甲\n\n乙");
        assertEquals(2 * Sheet.BODY_PITCH, marks(0).get(1).y() - marks(0).get(0).y(), 0.001);
    }

    private List<Mark.Text> marks(int page) {
        return flow.pages().get(page).stream().map(Mark.Text.class::cast).toList();
    }
}
