package org.shiming.documents.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.outcome.Outcome;
import org.shiming.documents.SamplePapers;
import org.shiming.documents.domain.PaperRefusals;

/** The service as plug-ins call it. */
public class PaperPressTest {
    private final PaperPress press = new PaperPress();

    @Test
    public void bothFormsAreMade() {
        byte[] pdf = press.render(SamplePapers.record(), PaperFormat.PDF).orFault();
        byte[] docx = press.render(SamplePapers.record(), PaperFormat.DOCX).orFault();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertEquals("PK", new String(docx, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    public void aNameThatCannotBePrintedCanStillBeHadAsAnEditableText() {
        Paper paper = SamplePapers.of(new Block.Fields(List.of(new Block.Field("当事人", "𠮷某")), 1));
        assertEquals("PAPER_CHARACTER_MISSING", code(press.render(paper, PaperFormat.PDF)));
        assertTrue(press.render(paper, PaperFormat.DOCX).isDone());
    }

    @Test
    public void aPaperTooLargeIsRefusedInBothForms() {
        Paper paper = SamplePapers.of(new Block.Paragraph("字".repeat(PaperRefusals.MAX_CHARACTERS)));
        for (PaperFormat format : PaperFormat.values()) {
            assertEquals("PAPER_TOO_LARGE", code(press.render(paper, format)));
        }
    }

    private static String code(Outcome<byte[]> outcome) {
        return ((Outcome.Refused<byte[]>) outcome).refusal().code();
    }
}
