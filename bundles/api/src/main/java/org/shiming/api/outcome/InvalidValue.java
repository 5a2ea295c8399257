package org.shiming.api.outcome;

/** A value that cannot be: thrown where values are made, answered as {@link FaultKind#BAD_INPUT}. */
public class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /**
     * @param code stable, in capitals: {@code CASE_NUMBER_MALFORMED}
     * @param message a Chinese sentence that says what to do; it repeats no personal data
     */
    public InvalidValue(String code, String message) {
        super(message);
        this.code = code;
    }

    /** @return the stable code */
    public String code() {
        return code;
    }

    /** @return the same as a refusal */
    public Refusal refusal() {
        return Refusal.of(FaultKind.BAD_INPUT, code, getMessage());
    }
}
