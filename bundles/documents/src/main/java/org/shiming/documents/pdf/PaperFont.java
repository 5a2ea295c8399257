package org.shiming.documents.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.security.SecureRandom;
import org.shiming.fonts.NotoSerif;

/**
 * The one font of printed papers. Read when first needed, held once for all papers and threads (about 25 MB), and
 * given back when memory is short: then the next paper waits for it again, some tenths of a second.
 */
public final class PaperFont {
    private SoftReference<BaseFont> held = new SoftReference<>(null);

    /**
     * The font, for any thread: nothing in it changes once it is read.
     *
     * @return the font
     * @throws UncheckedIOException when the fonts bundle is damaged
     */
    public synchronized BaseFont get() {
        BaseFont font = held.get();
        if (font == null) {
            font = read();
            held = new SoftReference<>(font);
        }
        return font;
    }

    private static BaseFont read() {
        try {
            BaseFont font = BaseFont.createFont(NotoSerif.NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED, NotoSerif.read(), null);
            font.setSecureRandom(new SameTag());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the font of papers cannot be read", e);
        }
    }

    /** Gives every subset the same tag: nothing secret is drawn from it, and the same paper is the same bytes. */
    private static final class SameTag extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
