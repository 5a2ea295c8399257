package org.shiming.documents.docx;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** What is written for a text, letter by letter. */
public class WordXmlTest {

    @Test
    public void aParagraphHasItsStyleAndKeepsItsSpaces() {
        assertEquals(
                "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r><w:t xml:space=\"preserve\"> 甲 </w:t></w:r></w:p>",
                new WordXml().paragraph("S", " 甲 ").toString());
    }

    @Test
    public void anEmptyTextIsAnEmptyParagraph() {
        assertEquals("<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr></w:p>", new WordXml().paragraph("S", "").toString());
    }

    @Test
    public void everyLineIsAParagraph() {
        String two = new WordXml().paragraphs("S", "甲\n乙").toString();
        assertEquals(new WordXml().paragraph("S", "甲").paragraph("S", "乙").toString(), two);
    }

    @Test
    public void markupIsEscaped() {
        assertEquals("&lt;a&gt; &amp; \"b\"", WordXml.escaped("<a> & \"b\""));
    }

    @Test
    public void aLineFeedInARunIsABreakAndInAnElementASpace() {
        assertEquals("<w:r><w:t xml:space=\"preserve\">甲</w:t><w:br/><w:t xml:space=\"preserve\">乙</w:t></w:r>",
                new WordXml().run("甲\n乙").toString());
        assertEquals("甲 乙", WordXml.escaped("甲\n乙"));
    }

    @Test
    public void supplementaryCharactersStayWhole() {
        assertEquals("𬭚😀", WordXml.escaped("𬭚😀"));
    }
}
