package org.shiming.ledger.app;

/** The configuration, checked: a bad value fails activation and names PID and key. */
record Settings(String algorithm, int batchEntries, int pollSeconds, int verifyThreads, int verifyHours) {
    private static final int MOST_SECONDS = 3600;

    static Settings of(LedgerConfig config) {
        if (!Digests.NAMES.contains(config.algorithm())) {
            throw bad("algorithm", "SM3 or SHA-256");
        }
        return new Settings(config.algorithm(), within("batchEntries", config.batchEntries(), 1, 5000),
                within("pollSeconds", config.pollSeconds(), 1, MOST_SECONDS),
                within("verifyThreads", config.verifyThreads(), 1, 16),
                within("verifyHours", config.verifyHours(), 0, 24 * 365));
    }

    private static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw bad(key, least + " to " + most);
        }
        return value;
    }

    private static IllegalArgumentException bad(String key, String expected) {
        return new IllegalArgumentException(LedgerConfig.PID + ": " + key + " must be " + expected);
    }
}
