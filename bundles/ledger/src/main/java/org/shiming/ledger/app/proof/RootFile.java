package org.shiming.ledger.app.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.shiming.ledger.domain.Root;
import org.shiming.support.json.Json;

/** The roots of one court in a file outside the database: one JSON object a line, only ever appended, synced. */
public final class RootFile {
    private final Path file;

    /**
     * A court's file.
     *
     * @param folder where roots are kept
     * @param court court code
     */
    public RootFile(Path folder, String court) {
        this.file = folder.resolve("roots-" + court.replaceAll("[^\\p{L}\\p{N}]", "_") + ".jsonl");
    }

    /**
     * Appends a root; it is on the disk when this returns.
     *
     * @param root the next
     * @throws IOException if it could not be written
     */
    public void append(Root root) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            ByteBuffer line = ByteBuffer.wrap((line(root) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    /**
     * All roots.
     *
     * @return oldest first; none if there is no file
     * @throws IOException if the file cannot be read, or a line of it is no root
     */
    public List<Root> read() throws IOException {
        List<Root> roots = new ArrayList<>();
        if (!Files.exists(file)) {
            return roots;
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            try {
                roots.add(Json.read(line, Root.class));
            } catch (IllegalStateException malformed) {
                throw new IOException("line " + (roots.size() + 1) + " of the roots is none", malformed);
            }
        }
        return roots;
    }

    /** A root as one line. @param root the root @return JSON */
    public static String line(Root root) {
        return Json.write(root);
    }
}
