package org.shiming.ledger.app;

/** A feed that skips or has gone back is not read on: a person must look. */
final class FeedBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedBroken(String feed, String what) {
        super("feed " + feed + " cannot be followed: " + what);
    }
}
