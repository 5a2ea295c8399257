package org.shiming.documents.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.Test;
import org.shiming.documents.SamplePapers;

/** Chinese lines end where GB/T 15834 lets them end, and no character is lost. */
public class LineBreakerTest {
    /** Wide characters are as wide as they are high, Latin ones half. */
    private static final Ruler RULER = new Ruler(c -> c < 0x1100 && c != '“' ? 500 : 1000);
    private static final String CLOSING = "、，。；：？！）》”";
    private static final String OPENING = "（《“";

    private final LineBreaker breaker = new LineBreaker(RULER);

    @Test
    public void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        for (int width = 5; width < 40; width++) {
            List<Line> lines = breaker.lines(SamplePapers.text(600), 20, width * 10 + 5, 10);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).text();
                assertTrue(line, i == 0 || CLOSING.indexOf(line.charAt(0)) < 0);
                assertTrue(line, OPENING.indexOf(line.charAt(line.length() - 1)) < 0);
            }
        }
    }

    @Test
    public void allLinesTogetherAreTheText() {
        Random random = new Random(7);
        String letters = "甲乙𬭚䶮，。（）“”ab1 2.-…—　";
        for (int i = 0; i < 300; i++) {
            String text = random.ints(1 + random.nextInt(80), 0, letters.codePointCount(0, letters.length()))
                    .map(at -> letters.codePointAt(letters.offsetByCodePoints(0, at)))
                    .mapToObj(Character::toString).collect(Collectors.joining());
            List<Line> lines = breaker.lines(text, 0, 10 + random.nextInt(120), 10);
            assertEquals(text, joined(lines));
        }
    }

    @Test
    public void noLineIsWiderThanItsMeasure() {
        for (Line line : breaker.lines(SamplePapers.text(3000) + "x".repeat(500), 20, 203, 10)) {
            assertTrue(line.text(), line.width() <= 203.01);
            assertEquals(RULER.of(line.text().stripTrailing(), 10), line.width(), 0.001);
        }
    }

    @Test
    public void theFirstLineLeavesRoomForItsIndent() {
        List<Line> lines = breaker.lines("字".repeat(30), 20, 100, 10);
        assertEquals(8, lines.get(0).text().length());
        assertEquals(10, lines.get(1).text().length());
    }

    @Test
    public void ellipsesAndDashesStayWhole() {
        for (int before = 1; before < 20; before++) {
            for (String mark : new String[]{"……", "——"}) {
                List<Line> lines = breaker.lines("字".repeat(before) + mark + "字".repeat(20), 0, 100, 10);
                assertEquals(1, lines.stream().filter(line -> line.text().contains(mark)).count());
            }
        }
    }

    @Test
    public void numbersAndWordsStayWhole() {
        for (int before = 1; before < 12; before++) {
            List<Line> lines = breaker.lines("字".repeat(before) + "123,456.78元及2026-03-02止", 0, 100, 10);
            assertEquals(1, lines.stream().filter(line -> line.text().contains("123,456.78")).count());
            assertEquals(1, lines.stream().filter(line -> line.text().contains("2026-03-02")).count());
        }
    }

    @Test
    public void aLongAddressIsBrokenAnywhereInsteadOfTearingAHole() {
        List<Line> lines = breaker.lines("网址：" + "abcdefgh/".repeat(20), 0, 100, 10);
        assertEquals("网址：abcdefgh/abcde", lines.get(0).text());
    }

    @Test
    public void supplementaryCharactersAreNotCutInHalf() {
        for (Line line : breaker.lines("𬭚".repeat(101), 0, 55, 10)) {
            assertFalse(Character.isLowSurrogate(line.text().charAt(0)));
            assertTrue(line.text().length() <= 10);
        }
    }

    @Test
    public void spacesHangOverTheEdgeInsteadOfBeginningALine() {
        List<Line> lines = breaker.lines("字".repeat(10) + "   " + "字".repeat(3), 0, 100, 10);
        assertEquals("字".repeat(10) + "   ", lines.get(0).text());
        assertEquals(100, lines.get(0).width(), 0.001);
        assertEquals("字字字", lines.get(1).text());
    }

    @Test
    public void whereNoLineMayEndItEndsAnyway() {
        List<Line> lines = breaker.lines("。".repeat(1000), 0, 100, 10);
        assertEquals(100, lines.size());
        assertEquals(3, breaker.lines("字字字", 0, 1, 10).size());
    }

    @Test
    public void aLineFeedBeginsANewParagraphAndAnEmptyTextIsOneEmptyLine() {
        List<Line> lines = breaker.lines("甲\n\n乙", 0, 100, 10);
        assertEquals(List.of("甲", "", "乙"), lines.stream().map(Line::text).toList());
        assertTrue(lines.stream().allMatch(Line::last));
        assertEquals(1, breaker.lines("", 0, 100, 10).size());
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining());
    }
}
