package org.shiming.api.value;

/** The modes of explaining (二(二)); exactly one per session. */
public enum ExplanationMode {
    /** The judge explains unasked (三.1). */
    JUDGE_INITIATED("法官主动释明"),
    /** Third party: the lawyer on duty (三.5). */
    DUTY_LAWYER("值班律师释明"),
    /** The centre's dedicated staff (三.5). */
    CENTRE_STAFF("专职人员释明"),
    /** Third party: an expert of the party's choice (三.6). */
    EXPERT_APPOINTMENT("专家预约释明"),
    /** A judge of the panel, in principle once (三.7). */
    JUDGE_APPOINTMENT("预约法官释明"),
    /** Designated by a leading organ, superior court or own leader (三.8). */
    DESIGNATED("指定释明");

    private final String label;

    ExplanationMode(String label) {
        this.label = label;
    }

    /** @return the Chinese term that screens and papers show */
    public String label() {
        return label;
    }
}
