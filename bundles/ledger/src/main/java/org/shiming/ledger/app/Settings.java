package org.shiming.ledger.app;

/**
 * The configuration, checked: a bad value fails activation and names PID and key.
 *
 * @param algorithm of new entries
 * @param batchEntries in one transaction
 * @param pollSeconds between two looks
 * @param verifyThreads that hash
 * @param verifyHours between two verifications, 0 for none
 * @param rootMinutes between two roots, 0 for none
 * @param exportReserveMegabytes that an export leaves free
 */
public record Settings(String algorithm, int batchEntries, int pollSeconds, int verifyThreads, int verifyHours,
        int rootMinutes, int exportReserveMegabytes) {
    private static final int MOST_SECONDS = 3600;

    /** Checks a configuration. @param config as it was given @return the settings */
    public static Settings of(LedgerConfig config) {
        if (!Digests.NAMES.contains(config.algorithm())) {
            throw bad("algorithm", "SM3 or SHA-256");
        }
        return new Settings(config.algorithm(), within("batchEntries", config.batchEntries(), 1, 5000),
                within("pollSeconds", config.pollSeconds(), 1, MOST_SECONDS),
                within("verifyThreads", config.verifyThreads(), 1, 16),
                within("verifyHours", config.verifyHours(), 0, 24 * 365),
                within("rootMinutes", config.rootMinutes(), 0, 60 * 24 * 31),
                within("exportReserveMegabytes", config.exportReserveMegabytes(), 0, 1_000_000));
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
