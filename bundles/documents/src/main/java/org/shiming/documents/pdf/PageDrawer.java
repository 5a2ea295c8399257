package org.shiming.documents.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.List;
import org.shiming.documents.domain.Fate;
import org.shiming.documents.page.Mark;
import org.shiming.documents.page.Ruler;
import org.shiming.documents.page.Sheet;

/** Draws the marks of one page. */
final class PageDrawer {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final String BOX = "□";

    private final PdfContentByte canvas;
    private final BaseFont font;
    private final Ruler ruler;

    PageDrawer(PdfContentByte canvas, BaseFont font, Ruler ruler) {
        this.canvas = canvas;
        this.font = font;
        this.ruler = ruler;
    }

    void draw(List<Mark> marks) {
        canvas.setLineWidth(0.6f);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Frame frame) {
                frame(frame);
            } else if (mark instanceof Mark.Rule rule) {
                line(rule.x1(), rule.y1(), rule.x2(), rule.y2());
                canvas.stroke();
            } else if (mark instanceof Mark.Text text) {
                text(text);
            }
        }
    }

    private void frame(Mark.Frame frame) {
        canvas.rectangle((float) frame.x(), up(frame.y() + frame.height()), (float) frame.width(),
                (float) frame.height());
        if (frame.shaded()) {
            canvas.setGrayFill(0.95f);
            canvas.fillStroke();
            canvas.setGrayFill(0);
        } else {
            canvas.stroke();
        }
    }

    private void text(Mark.Text text) {
        canvas.beginText();
        canvas.setFontAndSize(font, (float) text.size());
        canvas.setCharacterSpacing((float) text.spacing());
        if (text.bold()) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            canvas.setLineWidth((float) text.size() / 45);
        }
        canvas.setTextMatrix((float) text.x(), up(text.y()));
        String rest = text.text();
        int from = 0;
        for (int i = 0; i < rest.length(); i++) {
            if (Fate.drawn(rest.charAt(i))) {
                show(rest.substring(from, i));
                box(rest.charAt(i));
                from = i + 1;
            }
        }
        show(rest.substring(from));
        if (text.bold()) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
            canvas.setLineWidth(0.6f);
        }
        canvas.endText();
        if (from > 0) {
            signs(text);
        }
    }

    private void show(String run) {
        if (!run.isEmpty()) {
            canvas.showText(run);
        }
    }

    /** The font has an empty square only; whoever copies or searches the text gets the character that was meant. */
    private void box(char meant) {
        PdfDictionary meaning = new PdfDictionary();
        meaning.put(ACTUAL_TEXT, new PdfString(String.valueOf(meant), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(SPAN, meaning, true);
        canvas.showText(BOX);
        canvas.endMarkedContentSequence();
    }

    /** The tick or cross in each square, drawn by lines. */
    private void signs(Mark.Text text) {
        double x = text.x();
        double size = text.size();
        canvas.setLineWidth((float) size / 11);
        for (int codePoint : text.text().codePoints().toArray()) {
            double y = text.y();
            if (codePoint == '☑') {
                line(x + size * 0.24, y - size * 0.42, x + size * 0.44, y - size * 0.16);
                canvas.lineTo((float) (x + size * 0.84), up(y - size * 0.76));
                canvas.stroke();
            } else if (codePoint == '☒') {
                line(x + size * 0.25, y - size * 0.13, x + size * 0.75, y - size * 0.63);
                line(x + size * 0.25, y - size * 0.63, x + size * 0.75, y - size * 0.13);
                canvas.stroke();
            }
            x += ruler.of(codePoint, size) + text.spacing();
        }
        canvas.setLineWidth(0.6f);
    }

    private void line(double x1, double y1, double x2, double y2) {
        canvas.moveTo((float) x1, up(y1));
        canvas.lineTo((float) x2, up(y2));
    }

    private static float up(double y) {
        return (float) (Sheet.HEIGHT - y);
    }
}
