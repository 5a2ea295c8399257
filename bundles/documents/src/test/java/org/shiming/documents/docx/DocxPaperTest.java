package org.shiming.documents.docx;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.documents.SamplePapers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The DOCX as a word processor reads it. */
public class DocxPaperTest {

    @Test
    public void everyPartIsWellFormedAndNamedInTheContentTypes() throws Exception {
        Map<String, String> parts = parts(SamplePapers.record());
        for (Map.Entry<String, String> part : parts.entrySet()) {
            parse(part.getValue());
            String name = part.getKey();
            assertTrue(name, name.endsWith(".rels") || name.startsWith("[")
                    || parts.get("[Content_Types].xml").contains("\"/" + name + "\""));
        }
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
    }

    @Test
    public void everyTextIsThereWithRareCharactersAndEmoji() throws Exception {
        String text = text(SamplePapers.record());
        for (String part : new String[]{"某市某区人民法院", "释明笔录", "张䶮", "李㛃", "王𬭚", SamplePapers.SENTENCE, "☑", "☐",
            "2,769.00",
            "释明法官（签名）："}) {
            assertTrue(part, text.contains(part));
        }
        assertTrue(text(SamplePapers.of(new Block.Paragraph("𠮷😀"))).contains("𠮷😀"));
    }

    @Test
    public void markupInATextStaysText() throws Exception {
        String nasty = "<w:p/> & ]]> \"'</w:t> ${x}";
        assertTrue(text(SamplePapers.of(new Block.Paragraph(nasty),
                new Block.Table(List.of(nasty), List.of(List.of(nasty))))).contains(nasty));
        Map<String, String> parts = parts(new Paper(nasty, nasty, nasty, 1, List.of()));
        assertTrue(parse(parts.get("docProps/core.xml")).getDocumentElement().getTextContent().contains(nasty));
        assertTrue(parse(parts.get("word/footer1.xml")).getDocumentElement().getTextContent().contains(nasty));
    }

    @Test
    public void whatXmlCannotHoldIsNamed() throws Exception {
        assertTrue(text(SamplePapers.of(new Block.Paragraph("甲\0乙\uD83D丙"))).contains("甲〔U+0000〕乙〔U+D83D〕丙"));
    }

    @Test
    public void tablesHaveAFixedLayoutAndAGridThatFitsTheirCells() throws Exception {
        Document document = parse(parts(SamplePapers.record()).get("word/document.xml"));
        NodeList tables = document.getElementsByTagName("w:tbl");
        assertEquals(2, tables.getLength());
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            Element layout = (Element) table.getElementsByTagName("w:tblLayout").item(0);
            assertEquals("fixed", layout.getAttribute("w:type"));
            int grid = sum(table.getElementsByTagName("w:gridCol"));
            assertEquals(WordParts.MEASURE, grid, 5);
            NodeList rows = table.getElementsByTagName("w:tr");
            for (int r = 0; r < rows.getLength(); r++) {
                assertEquals(grid, sum(((Element) rows.item(r)).getElementsByTagName("w:tcW")));
            }
        }
    }

    @Test
    public void theTitlesOfATableRepeatAndShortRowsAreNotTorn() throws Exception {
        Document document = parse(parts(SamplePapers.table(30)).get("word/document.xml"));
        assertEquals(1, document.getElementsByTagName("w:tblHeader").getLength());
        assertEquals(31, document.getElementsByTagName("w:cantSplit").getLength());
    }

    @Test
    public void fontsAreThoseOfCourtsAndTheFooterCounts() throws Exception {
        Map<String, String> parts = parts(SamplePapers.record());
        for (String font : new String[]{"仿宋_GB2312", "方正小标宋简体", "黑体"}) {
            assertTrue(font, parts.get("word/styles.xml").contains("w:eastAsia=\"" + font + "\""));
        }
        assertTrue(parts.get("word/footer1.xml").contains("\" PAGE \""));
        assertTrue(parts.get("word/footer1.xml").contains("\" NUMPAGES \""));
        assertTrue(parts.get("word/footer1.xml").contains("第 2 版"));
    }

    @Test
    public void everyStyleThatIsUsedIsDefined() throws Exception {
        Map<String, String> parts = parts(SamplePapers.record());
        NodeList used = parse(parts.get("word/document.xml")).getElementsByTagName("w:pStyle");
        assertTrue(used.getLength() > 20);
        for (int i = 0; i < used.getLength(); i++) {
            String style = ((Element) used.item(i)).getAttribute("w:val");
            assertTrue(style, parts.get("word/styles.xml").contains("w:styleId=\"" + style + "\""));
        }
    }

    @Test
    public void aLineFeedBreaksTheLine() throws Exception {
        Document document = parse(parts(
                SamplePapers.of(new Block.Checklist(List.of(new Block.Tick(true, "甲\n乙"))),
                        new Block.Paragraph("丙\n丁")))
                .get("word/document.xml"));
        assertEquals(1, document.getElementsByTagName("w:br").getLength());
    }

    @Test
    public void theSamePaperIsTheSameBytesInEveryTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            byte[] there = DocxPaper.render(SamplePapers.record());
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertArrayEquals(there, DocxPaper.render(SamplePapers.record()));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    public void emptyBlocksDoNoHarm() throws Exception {
        Document document = parse(parts(SamplePapers.of(new Block.Fields(List.of(), 2),
                new Block.Table(List.of(), List.of()), new Block.Signatures(List.of()), new Block.Paragraph("")))
                .get("word/document.xml"));
        assertEquals(0, document.getElementsByTagName("w:tbl").getLength());
        assertFalse(document.getDocumentElement().getTextContent().isEmpty());
    }

    private static int sum(NodeList widths) {
        int sum = 0;
        for (int i = 0; i < widths.getLength(); i++) {
            sum += Integer.parseInt(((Element) widths.item(i)).getAttribute("w:w"));
        }
        return sum;
    }

    private static String text(Paper paper) throws Exception {
        return parse(parts(paper).get("word/document.xml")).getDocumentElement().getTextContent();
    }

    private static Map<String, String> parts(Paper paper) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxPaper.render(paper)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
