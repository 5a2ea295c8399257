package org.shiming.api.documents;

import org.osgi.annotation.versioning.ProviderType;
import org.shiming.api.outcome.Outcome;

/**
 * Renders official papers. Implemented by the bundle {@code documents}, called by plug-ins outside any transaction;
 * safe for concurrent use, CPU bound (up to a second or two a paper). Absent: a plug-in says that the paper cannot
 * be made now, and keeps the record.
 */
@ProviderType
public interface Papers {
    /**
     * Renders one paper.
     *
     * @param paper the content
     * @param format the form wanted
     * @return the bytes, or a refusal {@code PAPER_CHARACTER_MISSING} naming each character that the font lacks
     *         (an official record never loses a character silently), or {@code PAPER_TOO_LARGE}
     */
    Outcome<byte[]> render(Paper paper, PaperFormat format);
}
