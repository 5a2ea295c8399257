package org.shiming.documents.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.documents.SamplePapers;

/** Refusals say what is wrong and what to do. */
public class PaperRefusalsTest {

    @Test
    public void aPaperOfAnOrdinarySizePasses() {
        assertTrue(PaperRefusals.tooLarge(SamplePapers.record()).isEmpty());
        assertTrue(PaperRefusals.tooLarge(SamplePapers.of(new Block.Paragraph(SamplePapers.text(900_000)))).isEmpty());
    }

    @Test
    public void tooManyCharactersAreRefused() {
        String text = "字".repeat(PaperRefusals.MAX_CHARACTERS);
        Refusal refusal = PaperRefusals.tooLarge(SamplePapers.of(new Block.Paragraph(text))).orElseThrow();
        assertEquals("PAPER_TOO_LARGE", refusal.code());
        assertEquals(FaultKind.TOO_LARGE, refusal.kind());
        assertTrue(refusal.message().contains("分成几份"));
    }

    @Test
    public void manyEmptyCellsAreTooLargeAsWell() {
        List<String> row = Collections.nCopies(10, "");
        Block.Table table = new Block.Table(row, Collections.nCopies(100_000, row));
        assertTrue(PaperRefusals.tooLarge(SamplePapers.of(table)).isPresent());
    }

    @Test
    public void missingCharactersAreNamedByNumberAndByThemselves() {
        Refusal refusal = PaperRefusals.missing(List.of(0x20BB7, 0x2123D));
        assertEquals("PAPER_CHARACTER_MISSING", refusal.code());
        assertTrue(refusal.message(), refusal.message().contains("𠮷（U+20BB7）、𡈽（U+2123D）"));
        assertTrue(refusal.message(), refusal.message().contains("DOCX"));
        assertEquals(List.of("U+20BB7 𠮷", "U+2123D 𡈽"), refusal.facts());
    }

    @Test
    public void ofManyMissingCharactersTheSentenceNamesTenAndTheFactsAll() {
        Refusal refusal = PaperRefusals.missing(IntStream.range(0x20000, 0x20000 + 25).boxed().toList());
        assertTrue(refusal.message(), refusal.message().contains("等 25 个字符"));
        assertFalse(refusal.message(), refusal.message().contains("U+2000A"));
        assertEquals(25, refusal.facts().size());
    }
}
