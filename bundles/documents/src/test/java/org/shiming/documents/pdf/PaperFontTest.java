package org.shiming.documents.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.BeforeClass;
import org.junit.Test;

/** The font as it is held, and what it has. */
public class PaperFontTest {
    private static PaperFont fonts;
    private static BaseFont font;

    @BeforeClass
    public static void read() {
        fonts = new PaperFont();
        font = fonts.get();
    }

    @Test
    public void allThreadsShareOneFont() throws Exception {
        PaperFont fresh = new PaperFont();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<BaseFont>> got = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            got.add(threads.submit(fresh::get));
        }
        BaseFont first = got.get(0).get(60, TimeUnit.SECONDS);
        for (Future<BaseFont> one : got) {
            assertSame(first, one.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
    }

    @Test
    public void rareCharactersOfNamesAreInIt() {
        "䶮㛃𬭚堃犇喆燚曌龘〇·".codePoints().forEach(c -> assertTrue(Character.toString(c), font.charExists(c)));
    }

    @Test
    public void everyMarkThatPapersAddThemselvesIsInIt() {
        "第页共版：年月日　〔〕U+0123456789ABCDEF□".codePoints()
                .forEach(c -> assertTrue(Character.toString(c), font.charExists(c)));
    }

    @Test
    public void theBoxThatIsDrawnOnHasTheWidthOfACharacter() {
        assertEquals(1000, font.getWidth('□'));
    }

    @Test
    public void whatItLacksIsKnown() {
        "𠮷😀☑ᠮ".codePoints().forEach(c -> assertFalse(Character.toString(c), font.charExists(c)));
    }
}
