package org.shiming.ledger.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A finished export on its way to whoever asked for it.
 *
 * @param file where it waits
 * @param name what it is to be called
 * @param form its form
 * @param rows how many lines it has
 * @param bytes how long it is
 */
public record Export(Path file, String name, ExportForm form, long rows, long bytes) {
    /**
     * Hands it out and removes it.
     *
     * @param out takes it
     * @throws IOException if the receiver went away; it is removed all the same
     */
    public void send(OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
