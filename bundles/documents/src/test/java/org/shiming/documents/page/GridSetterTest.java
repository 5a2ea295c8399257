package org.shiming.documents.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.documents.SamplePapers;

/** Bordered rows: widths, sides, and what happens at the foot of a page. */
public class GridSetterTest {
    private static final Ruler RULER = new Ruler(c -> c < 0x1100 ? 500 : 1000);

    private final Flow flow = new Flow();

    @Test
    public void everyRowIsAsWideAsTheTypeArea() {
        for (int columns = 1; columns <= 2; columns++) {
            for (int fields = 1; fields <= 5; fields++) {
                Grid grid = Grid.of(new Block.Fields(
                        List.of(field("一"), field("二"), field("三"), field("四"), field("五")).subList(0, fields),
                        columns));
                for (Grid.Row row : grid.rows()) {
                    assertEquals(Sheet.MEASURE, row.cells().stream().mapToDouble(Cell::width).sum(), 0.001);
                }
            }
        }
    }

    @Test
    public void theLastOfAnOddNumberOfFieldsHasTheWholeRow() {
        Grid grid = Grid.of(new Block.Fields(List.of(field("一"), field("二"), field("三")), 2));
        assertEquals(4, grid.rows().get(0).cells().size());
        assertEquals(2, grid.rows().get(1).cells().size());
        assertTrue(grid.rows().get(1).cells().get(1).width() > grid.rows().get(0).cells().get(1).width() * 2);
    }

    @Test
    public void manyColumnsAreSetSmaller() {
        assertEquals(Sheet.GRID, Grid.of(table(6)).size(), 0);
        assertEquals(10.5, Grid.of(table(8)).size(), 0);
        assertEquals(Sheet.SMALL, Grid.of(table(9)).size(), 0);
    }

    @Test
    public void aShortRowIsNotTorn() {
        flow.take(Sheet.ROOM - 60);
        set(new Block.Fields(List.of(new Block.Field("问", SamplePapers.text(150))), 1));
        assertEquals(0, flow.pages().get(0).size());
        assertEquals(2, frames(1).size());
    }

    @Test
    public void aLongRowFillsThePageAndGoesOn() {
        flow.take(200);
        set(new Block.Fields(List.of(new Block.Field("问", SamplePapers.text(1500))), 1));
        assertEquals(2, frames(0).size());
        assertEquals(2, frames(1).size());
        Mark.Frame first = frames(0).get(1);
        assertTrue(Sheet.BOTTOM - first.y() - first.height() < 18);
        assertEquals(Sheet.TOP, frames(1).get(1).y(), 0.001);
    }

    @Test
    public void aShortRowIsTornRatherThanHalfAPageLeftEmpty() {
        flow.take(Sheet.ROOM - 200);
        set(new Block.Table(List.of("途径", "说明"), List.of(List.of("上诉", SamplePapers.text(350)))));
        List<Mark.Frame> first = frames(0);
        assertEquals("titles and the row's beginning", 4, first.size());
        assertTrue(Sheet.BOTTOM - first.get(3).y() - first.get(3).height() < 3 * 18 + 18);
        assertEquals("titles again and the rest", 4, frames(1).size());
        assertTrue("at least three lines go on", frames(1).get(3).height() >= 3 * 18 + 10);
    }

    @Test
    public void titlesNeverStandAloneAtTheFootOfAPage() {
        for (int room = 20; room < Sheet.ROOM; room += 10) {
            for (int length : new int[]{20, 150, 300, 600, 900, 3000}) {
                Flow own = new Flow();
                own.take(Sheet.ROOM - room);
                new GridSetter(own, RULER, Grid.of(new Block.Table(List.of("途径", "说明"),
                        List.of(List.of("上诉", SamplePapers.text(length)))))).set();
                for (List<Mark> page : own.pages()) {
                    long frames = page.stream().filter(Mark.Frame.class::isInstance).count();
                    assertTrue(room + " points, " + length + " characters: " + frames, frames != 2);
                }
            }
        }
    }

    @Test
    public void aLongRowDoesNotBeginWithLessThanThreeLines() {
        flow.take(Sheet.ROOM - 50);
        set(new Block.Fields(List.of(new Block.Field("问", SamplePapers.text(3000))), 1));
        assertEquals(0, flow.pages().get(0).size());
    }

    @Test
    public void amountsEndAtTheSamePlace() {
        set(new Block.Table(List.of("项", "额"), List.of(List.of("一", "2,769.00"), List.of("二", "1.50"))));
        double[] ends = flow.pages().get(0).stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .filter(t -> t.text().contains(".")).mapToDouble(t -> t.x() + RULER.of(t.text(), t.size())).toArray();
        assertEquals(2, ends.length);
        assertEquals(ends[0], ends[1], 0.001);
        assertEquals(Sheet.RIGHT - 4, ends[0], 0.001);
    }

    @Test
    public void labelsAreShadedAndValuesNot() {
        set(new Block.Fields(List.of(field("一")), 1));
        assertTrue(frames(0).get(0).shaded());
        assertTrue(!frames(0).get(1).shaded());
    }

    @Test
    public void theOpeningIsTheTitlesAndTheFirstRowOrAQuarterOfAPageOfIt() {
        double small = new GridSetter(flow, RULER, Grid.of(table(3))).opening();
        assertEquals(2 * (18 + 10), small, 0.001);
        double large = new GridSetter(flow, RULER,
                Grid.of(new Block.Fields(List.of(new Block.Field("问", SamplePapers.text(5000))), 1))).opening();
        assertEquals(Sheet.ROOM / 4, large, 0.001);
    }

    private void set(Block block) {
        Grid grid = block instanceof Block.Fields form ? Grid.of(form) : Grid.of((Block.Table) block);
        new GridSetter(flow, RULER, grid).set();
    }

    private List<Mark.Frame> frames(int page) {
        return flow.pages().get(page).stream().filter(Mark.Frame.class::isInstance).map(Mark.Frame.class::cast)
                .toList();
    }

    private static Block.Field field(String label) {
        return new Block.Field(label, "值");
    }

    private static Block.Table table(int columns) {
        List<String> row = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九").subList(0, columns);
        return new Block.Table(row, List.of(row));
    }
}
