package org.shiming.host.domain;

import java.time.LocalDate;

/**
 * A judgment document; its text is kept apart, for it is long.
 *
 * @param documentId this system's identifier
 * @param kind 判决书, 裁定书 …
 * @param title its title
 * @param issuedOn null while it is a draft
 * @param pronouncedOn null if not pronounced
 * @param effectiveOn null if not effective
 */
public record CaseDocument(String documentId, String kind, String title, LocalDate issuedOn, LocalDate pronouncedOn,
        LocalDate effectiveOn) {

    /** @return whether it is issued, so that its text may be given out */
    public boolean issued() {
        return issuedOn != null;
    }
}
