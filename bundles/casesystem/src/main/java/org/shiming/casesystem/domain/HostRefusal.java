package org.shiming.casesystem.domain;

import java.util.Set;

/** The host understood and says no: asking again changes nothing. */
public final class HostRefusal extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MAX_CODE = 60;
    private static final Set<String> NOTHING_THERE = Set.of("CASE_NOT_FOUND", "DOCUMENT_NOT_FOUND",
            "DOCUMENT_NOT_ISSUED", "BAD_INPUT");
    private final String code;

    /** @param code the host's code; anything that is no code becomes {@code HOST_REFUSED} */
    public HostRefusal(String code) {
        super(clean(code), null, false, false);
        this.code = clean(code);
    }

    /** @return whether the host says that there is no such thing, or none that it gives out */
    public boolean nothingThere() {
        return NOTHING_THERE.contains(code);
    }

    /** @return the host's code, capitals */
    public String code() {
        return code;
    }

    private static String clean(String code) {
        boolean form = code != null && code.length() <= MAX_CODE && code.matches("[A-Z][A-Z0-9_]+");
        return form ? code : "HOST_REFUSED";
    }
}
