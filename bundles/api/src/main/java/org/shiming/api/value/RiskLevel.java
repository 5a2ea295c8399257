package org.shiming.api.value;

/** The risk of appeal, grievance or petition (三.1): three levels, a human confirms. */
public enum RiskLevel {
    /** Explain as usual. */
    LOW("一般"),
    /** Explain with care. */
    HIGH("较高"),
    /** Explain at once, tell the centre (三.12). */
    SEVERE("强烈");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
