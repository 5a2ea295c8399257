package org.shiming.host.demo;

import java.util.Map;
import org.shiming.host.domain.CaseFile;

/**
 * A demo case, ready to be stored.
 *
 * @param file the case
 * @param texts its documents' texts by identifier
 */
public record LoadedCase(CaseFile file, Map<String, String> texts) {
    /** Copies the texts. */
    public LoadedCase {
        texts = Map.copyOf(texts);
    }
}
