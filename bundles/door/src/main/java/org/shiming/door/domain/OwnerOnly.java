package org.shiming.door.domain;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** Files that only the process's own user may read. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /**
     * A complete file beside another, to be moved over it.
     *
     * @param target the other
     * @param content what stands in it
     * @return the draft, synced to disk
     * @throws IOException if it cannot be written
     */
    public static Path draft(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, target.getFileName().toString(), ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, content, StandardOpenOption.SYNC);
        return draft;
    }

    /**
     * The bytes of a key file, made at first use. Copied to a second node, both accept each other's logins.
     *
     * @param file the file
     * @param size how many random bytes a new one has
     * @return its bytes
     * @throws IOException if it cannot be read or made, or is too short to be a key
     */
    public static byte[] key(Path file, int size) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[size];
            new SecureRandom().nextBytes(fresh);
            Path draft = draft(file, fresh);
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException another) {
                // Another start was faster: its key counts, and is read below.
            } finally {
                Files.delete(draft);
            }
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length < size) {
            throw new IOException(file.getFileName() + " holds no key of " + size + " bytes");
        }
        return key;
    }
}
