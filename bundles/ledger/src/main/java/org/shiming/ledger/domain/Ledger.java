package org.shiming.ledger.domain;

import java.util.Arrays;
import java.util.Optional;

/** The ledgers of a court: one per procedure (三.11), those of 三.2 and 三.13, and a register for everything else. */
public enum Ledger {
    /** The judge explained unasked (三.1). */
    JUDGE_INITIATED("法官主动释明台账"),
    /** The lawyer on duty (三.5). */
    DUTY_LAWYER("律师值班台账"),
    /** The centre's dedicated staff (三.5). */
    CENTRE_STAFF("专职释明台账"),
    /** Experts by appointment (三.6). */
    EXPERT_APPOINTMENT("专家预约台账"),
    /** Judges of the panel by appointment (三.7). */
    JUDGE_APPOINTMENT("预约法官台账"),
    /** Designated explanation (三.8). */
    DESIGNATED("指定释明台账"),
    /** Items assigned by court leaders (三.9). */
    LEADER("院领导交办台账"),
    /** Slips to be corrected and clues for review (三.13). */
    DEFECT("瑕疵与复查线索台账"),
    /** Court fees urged, and whether they were paid (三.2). */
    FEE_REMINDER("诉讼费催缴台账"),
    /** Performance urged, and whether it followed (三.2). */
    PERFORMANCE("自动履行台账"),
    /** Everything else: matters opened, judgments reported. */
    REGISTER("登记台账");

    private final String title;

    Ledger(String title) {
        this.title = title;
    }

    /** @return the Chinese title */
    public String title() {
        return title;
    }

    /**
     * The ledger of a code.
     *
     * @param code such as {@code DUTY_LAWYER}, as modes of explaining are named; null counts as unknown
     * @return the ledger, empty if no ledger has this code
     */
    public static Optional<Ledger> of(String code) {
        return Arrays.stream(values()).filter(ledger -> ledger.name().equals(code)).findFirst();
    }
}
