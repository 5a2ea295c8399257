package org.shiming.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.shiming.api.documents.Paper;
import org.shiming.api.outcome.Outcome;
import org.shiming.documents.domain.Fate;
import org.shiming.documents.domain.PaperRefusals;
import org.shiming.documents.domain.Rewording;
import org.shiming.documents.domain.Wording;
import org.shiming.documents.page.Composer;
import org.shiming.documents.page.Mark;
import org.shiming.documents.page.Ruler;
import org.shiming.documents.page.Sheet;

/** A paper as PDF: font embedded as a subset, text extractable, the same paper always the same bytes. */
public final class PdfPaper {
    private final PaperFont fonts;

    /** @param fonts where the font comes from */
    public PdfPaper(PaperFont fonts) {
        this.fonts = fonts;
    }

    /**
     * Renders a paper.
     *
     * @param paper any
     * @return the bytes, or {@code PAPER_CHARACTER_MISSING}
     */
    public Outcome<byte[]> render(Paper paper) {
        BaseFont font = fonts.get();
        Wording wording = Wording.forPaper(font::charExists);
        Paper printable = Rewording.of(paper, wording);
        if (!wording.missing().isEmpty()) {
            return Outcome.refused(PaperRefusals.missing(wording.missing()));
        }
        Ruler ruler = new Ruler(codePoint -> font.getWidth(Fate.drawn(codePoint) ? '□' : codePoint));
        List<List<Mark>> pages = Composer.pages(printable, ruler);
        return Outcome.done(FileId.settle(write(printable, pages, font, ruler)));
    }

    private static byte[] write(Paper paper, List<List<Mark>> pages, BaseFont font, Ruler ruler) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        Document document = new Document(new Rectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(paper.title() + " " + paper.number());
        document.addAuthor(paper.court());
        document.open();
        // A record says in its own text when it was made; a clock in the file would make every rendering another file.
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        for (List<Mark> page : pages) {
            document.newPage();
            writer.setPageEmpty(false);
            new PageDrawer(writer.getDirectContent(), font, ruler).draw(page);
        }
        document.close();
        return out.toByteArray();
    }
}
