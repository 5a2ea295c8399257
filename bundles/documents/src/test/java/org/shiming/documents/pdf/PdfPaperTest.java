package org.shiming.documents.pdf;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.documents.SamplePapers;

/** The PDF as its readers see it. */
public class PdfPaperTest {
    private static PdfPaper papers;

    @BeforeClass
    public static void readTheFontOnce() {
        papers = new PdfPaper(new PaperFont());
    }

    @Test
    public void rareCharactersOfNamesCanBeReadBack() throws Exception {
        String text = text(SamplePapers.record());
        for (String name : new String[]{"张䶮", "李㛃", "王𬭚"}) {
            assertTrue(name + " in " + text, text.contains(name));
        }
    }

    @Test
    public void everyTextOfTheRecordCanBeReadBack() throws Exception {
        String text = text(SamplePapers.record());
        for (String part : new String[]{"某市某区人民法院", "释明笔录", "（2023）川0104民初1234号-释明-1", "一、释明内容", "已告知上诉期限", "2,769.00",
            "释明法官（签名）", "第1页共1页", "第2版"}) {
            assertTrue(part + " in " + text, text.contains(part));
        }
    }

    @Test
    public void charactersOfTheBasicBlockAndExtensionAAreAllThere() {
        StringBuilder all = new StringBuilder();
        for (int c = 0x3400; c <= 0x9FFF; c++) {
            if (c <= 0x4DBF || c >= 0x4E00) {
                all.append((char) c);
            }
        }
        assertTrue(render(SamplePapers.of(new Block.Paragraph(all.toString()))).isDone());
    }

    @Test
    public void aCharacterThatTheFontLacksIsRefusedByName() {
        Outcome<byte[]> outcome = render(SamplePapers.of(new Block.Checklist(List.of(new Block.Tick(true, "吉与𠮷")))));
        Refusal refusal = ((Outcome.Refused<byte[]>) outcome).refusal();
        assertEquals("PAPER_CHARACTER_MISSING", refusal.code());
        assertEquals(List.of("U+20BB7 𠮷"), refusal.facts());
    }

    @Test
    public void anEmojiIsPrintedAsItsNumberAndTheRecordIsMade() throws Exception {
        assertTrue(text(SamplePapers.of(new Block.Paragraph("同意😀。"))).contains("同意〔U+1F600〕。"));
    }

    @Test
    public void boxesSayWhatTheyMeanToWhoeverCopiesThem() throws Exception {
        PdfReader reader = new PdfReader(bytes(SamplePapers.record()));
        String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
        assertEquals(3, content.split("/ActualText", -1).length);
        // UTF-16 with byte order mark: FE FF 26 11 is ☑, FE FF 26 10 is ☐.
        assertTrue(content.contains("\u00FE\u00FF&\u0011"));
        assertTrue(content.contains("\u00FE\u00FF&\u0010"));
        reader.close();
    }

    @Test
    public void theSamePaperIsTheSameBytes() {
        PdfPaper other = new PdfPaper(new PaperFont());
        assertArrayEquals(bytes(SamplePapers.record()), other.render(SamplePapers.record()).orFault());
    }

    @Test
    public void anotherPaperIsAnotherFile() {
        Paper first = SamplePapers.of(new Block.Paragraph("甲"));
        Paper second = SamplePapers.of(new Block.Paragraph("乙"));
        assertFalse(id(bytes(first)).equals(id(bytes(second))));
    }

    @Test
    public void pagesAreA4AndTheTitleAndLanguageAreSaid() throws Exception {
        PdfReader reader = new PdfReader(bytes(SamplePapers.table(100)));
        assertTrue(reader.getNumberOfPages() > 3);
        assertEquals(595.28, reader.getPageSize(1).getWidth(), 0.01);
        assertEquals(841.89, reader.getPageSize(1).getHeight(), 0.01);
        assertTrue(reader.getInfo().get("Title").startsWith("释明笔录"));
        assertEquals("zh-CN", reader.getCatalog().getAsString(PdfName.LANG).toString());
        assertFalse(reader.getInfo().containsKey("CreationDate"));
        reader.close();
    }

    @Test
    public void onlyTheCharactersUsedAreEmbedded() {
        assertTrue(bytes(SamplePapers.record()).length < 100_000);
    }

    @Test
    public void twoHundredThousandCharactersTakeLessThanThreeSecondsOfTheProcessor() {
        Paper paper = SamplePapers.of(new Block.Fields(List.of(new Block.Field("答", SamplePapers.text(100_000))), 1),
                new Block.Paragraph(SamplePapers.text(100_000)));
        bytes(SamplePapers.record());
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        bytes(paper);
        long millis = TimeUnit.NANOSECONDS.toMillis(processor.getCurrentThreadCpuTime() - start);
        assertTrue(millis + " ms", millis < 3000);
    }

    @Test
    public void manyThreadsMakeTheSamePaper() throws Exception {
        PdfPaper fresh = new PdfPaper(new PaperFont());
        byte[] expected = bytes(SamplePapers.record());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<byte[]>> made = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            made.add(threads.submit(() -> fresh.render(SamplePapers.record()).orFault()));
        }
        for (Future<byte[]> one : made) {
            assertArrayEquals(expected, one.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();
    }

    private static Outcome<byte[]> render(Paper paper) {
        return papers.render(paper);
    }

    private static byte[] bytes(Paper paper) {
        return render(paper).orFault();
    }

    private static String id(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("/ID [<")).substring(6, 38);
    }

    /** The text of all pages, without the blanks that the extraction puts between runs. */
    private static String text(Paper paper) throws Exception {
        PdfReader reader = new PdfReader(bytes(paper));
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        reader.close();
        return text.toString().replaceAll("[\\s\\u3000]+", "");
    }
}
