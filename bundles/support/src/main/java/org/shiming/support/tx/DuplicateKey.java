package org.shiming.support.tx;

/** A unique key was taken by somebody else; nothing of this transaction was kept. */
public final class DuplicateKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DuplicateKey(Throwable cause) {
        super("unique key taken", cause);
    }
}
