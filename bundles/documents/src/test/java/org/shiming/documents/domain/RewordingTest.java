package org.shiming.documents.domain;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;

/** No text of a paper is forgotten. */
public class RewordingTest {
    private static final Paper PAPER = new Paper("1", "2", "3", 7,
            List.of(new Block.Heading("4"), new Block.Paragraph("5"),
                    new Block.Fields(List.of(new Block.Field("6", "7"), new Block.Field("8", "9")), 2),
                    new Block.Table(List.of("10", "11"), List.of(List.of("12", "13"), List.of("14", "15"))),
                    new Block.Checklist(List.of(new Block.Tick(true, "16"), new Block.Tick(false, "17"))),
                    new Block.Signatures(List.of("18", "19"))));

    @Test
    public void everyTextIsSeenOnceInReadingOrder() {
        List<String> seen = new ArrayList<>();
        Paper same = Rewording.of(PAPER, text -> {
            seen.add(text);
            return text;
        });
        assertEquals(PAPER, same);
        assertEquals(19, seen.size());
        for (int i = 0; i < 19; i++) {
            assertEquals(String.valueOf(i + 1), seen.get(i));
        }
    }

    @Test
    public void everyTextIsChangedAndNothingElse() {
        Paper changed = Rewording.of(PAPER, text -> text + "x");
        assertEquals("1x", changed.court());
        assertEquals(7, changed.version());
        assertEquals(new Block.Paragraph("5x"), changed.blocks().get(1));
        assertEquals(new Block.Fields(List.of(new Block.Field("6x", "7x"), new Block.Field("8x", "9x")), 2),
                changed.blocks().get(2));
        assertEquals(new Block.Checklist(List.of(new Block.Tick(true, "16x"), new Block.Tick(false, "17x"))),
                changed.blocks().get(4));
        assertEquals(new Block.Signatures(List.of("18x", "19x")), changed.blocks().get(5));
    }
}
