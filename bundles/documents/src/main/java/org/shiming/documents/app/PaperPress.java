package org.shiming.documents.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.shiming.api.documents.Paper;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.documents.Papers;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.documents.docx.DocxPaper;
import org.shiming.documents.domain.PaperRefusals;
import org.shiming.documents.pdf.PaperFont;
import org.shiming.documents.pdf.PdfPaper;

/**
 * Makes papers (三.1, 三.11). A letter that the font lacks refuses the PDF; an emoji or another symbol without a glyph
 * is printed as its number, {@code 〔U+1F600〕}; DOCX keeps every character (ADR 0004). Nothing is read at activation:
 * the font comes with the first PDF. Stateless but for the font, so any number of threads may render at once. The same
 * paper gives the same bytes, on every machine with the same release.
 */
@Component(service = Papers.class)
public final class PaperPress implements Papers {
    private final PdfPaper pdf = new PdfPaper(new PaperFont());

    @Override
    public Outcome<byte[]> render(Paper paper, PaperFormat format) {
        Optional<Refusal> tooLarge = PaperRefusals.tooLarge(paper);
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        return switch (format) {
        case PDF -> pdf.render(paper);
        case DOCX -> Outcome.done(DocxPaper.render(paper));
        };
    }
}
