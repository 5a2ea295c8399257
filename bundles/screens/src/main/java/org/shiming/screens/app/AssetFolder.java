package org.shiming.screens.app;

import java.io.IOException;
import java.util.Map;

/** A folder of files to be served, wherever it is kept. */
interface AssetFolder {
    /**
     * Reads everything.
     *
     * @return path below the folder → bytes
     * @throws IOException if the folder cannot be read
     */
    Map<String, byte[]> read() throws IOException;
}
