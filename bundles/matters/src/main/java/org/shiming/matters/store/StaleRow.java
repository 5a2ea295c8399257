package org.shiming.matters.store;

/** A row has changed since it was read; nothing of this transaction is kept. */
public final class StaleRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleRow(String what) {
        super(what + " has changed since it was read", null, false, false);
    }
}
