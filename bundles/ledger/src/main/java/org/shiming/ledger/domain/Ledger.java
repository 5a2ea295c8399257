package org.shiming.ledger.domain;

import java.util.Arrays;
import java.util.Optional;

/** The ledgers of a court: one per procedure (三.11), and a register for facts that belong to none of them. */
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
    /** Everything else: matters opened, judgments reported, reminders. */
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
