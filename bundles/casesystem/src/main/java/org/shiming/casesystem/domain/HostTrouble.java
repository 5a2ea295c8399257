package org.shiming.casesystem.domain;

/** The host did not answer, or not in a way that can be used. What it wrote is never part of the message. */
public final class HostTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble; {@link #name()} with the prefix is the code that callers see. */
    public enum Kind {
        /** No connection. */
        UNREACHABLE,
        /** A connection, but no answer in time. */
        TIMEOUT,
        /** An error, or something that is not the contract's answer. */
        FAULT,
        /** Not asked at all: it failed too often just now, or too many are asking. */
        CIRCUIT_OPEN,
        /**
         * An answer in order, but with words or values this court's mapping does not know; the host is not to blame.
         */
        UNMAPPED
    }

    private final Kind kind;

    /**
     * @param kind what kind
     * @param detail for the log: an HTTP status, a field's name, an exception's class; no content
     * @param cause the cause, or null
     */
    public HostTrouble(Kind kind, String detail, Throwable cause) {
        super(code(kind) + " " + detail, cause);
        this.kind = kind;
    }

    /** @return what kind */
    public Kind kind() {
        return kind;
    }

    /** @return the stable code of a {@code HostAnswer.Away} */
    public String code() {
        return code(kind);
    }

    /** @return whether it counts against the host: opens the circuit, is worth another try */
    public boolean outage() {
        return kind == Kind.UNREACHABLE || kind == Kind.TIMEOUT || kind == Kind.FAULT;
    }

    private static String code(Kind kind) {
        return kind == Kind.UNMAPPED ? "HOST_FAULT" : "HOST_" + kind;
    }
}
