package org.shiming.host.domain;

/** What this system will not do, with a stable code for programs and a sentence for people. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final Code code;

    /** The stable codes; the published contract names them. */
    public enum Code {
        /** No case has this number. */
        CASE_NOT_FOUND,
        /** The case has no such document. */
        DOCUMENT_NOT_FOUND,
        /** The document is a draft: its text is not given out. */
        DOCUMENT_NOT_ISSUED,
        /** The case has no such party. */
        PARTY_NOT_FOUND,
        /** The key was used for something else. */
        KEY_REUSED,
        /** The content is not what its digest says. */
        DIGEST_MISMATCH,
        /** The content is larger than this system takes. */
        TOO_LARGE,
        /** Something is missing or has the wrong form. */
        BAD_INPUT,
        /** The person may not do this. */
        FORBIDDEN,
        /** The case is no longer, or not yet, in the state that this needs. */
        WRONG_STATE,
        /** Another system is needed and does not answer. */
        UNAVAILABLE
    }

    /**
     * Refuses.
     *
     * @param code for programs
     * @param message for people: what happened and what to do next
     */
    public Refused(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** @return the stable code */
    public Code code() {
        return code;
    }
}
