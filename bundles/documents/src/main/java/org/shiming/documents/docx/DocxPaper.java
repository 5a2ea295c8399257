package org.shiming.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shiming.api.documents.Paper;
import org.shiming.documents.domain.Rewording;
import org.shiming.documents.domain.Wording;

/**
 * A paper as DOCX, for offices that edit before signing. Every character of the record is in it, those too that the
 * font of the printed form lacks. The same paper is always the same bytes.
 */
public final class DocxPaper {
    /** Local and not 1980: for other values the JDK writes a second time that depends on the machine's zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private DocxPaper() {}

    /**
     * Renders a paper.
     *
     * @param paper any
     * @return the bytes
     */
    public static byte[] render(Paper paper) {
        Paper storable = Rewording.of(paper, Wording.forEditing());
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", WordParts.CONTENT_TYPES);
            part(zip, "_rels/.rels", WordParts.PACKAGE_RELS);
            part(zip, "docProps/core.xml", WordParts.core(storable));
            part(zip, "word/document.xml", WordBody.of(storable));
            part(zip, "word/_rels/document.xml.rels", WordParts.DOCUMENT_RELS);
            part(zip, "word/styles.xml", WordStyles.xml());
            part(zip, "word/settings.xml", WordParts.SETTINGS);
            part(zip, "word/footer1.xml", WordParts.footer(storable));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
