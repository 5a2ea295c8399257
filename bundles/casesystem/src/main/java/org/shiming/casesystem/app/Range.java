package org.shiming.casesystem.app;

/** Checks numbers of the configuration when a component is activated. */
final class Range {
    private Range() {}

    static int of(String key, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    CasesystemConfig.PID + ": " + key + " is " + min + " to " + max + ", not " + value);
        }
        return value;
    }
}
