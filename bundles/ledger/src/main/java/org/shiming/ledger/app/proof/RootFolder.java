package org.shiming.ledger.app.proof;

import java.nio.file.Path;
import org.shiming.ledger.app.LedgerConfig;

/** Where roots are kept. */
public final class RootFolder {
    private RootFolder() {}

    /**
     * The folder of a configuration.
     *
     * @param config may leave it out
     * @return the folder, {@code data/ledger-roots} if it is left out
     */
    public static Path of(LedgerConfig config) {
        return config.rootFolder().isBlank()
                ? Path.of(System.getProperty("karaf.data", "."), "ledger-roots")
                : Path.of(config.rootFolder().strip());
    }
}
