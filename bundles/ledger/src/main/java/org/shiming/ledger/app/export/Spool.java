package org.shiming.ledger.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * Where exports are written before anybody gets them: whole or not at all. Nothing of an export that failed stays.
 *
 * @param folder the folder, made if it is not there
 * @param free how many bytes are free there
 * @param reserve how many must stay free
 */
record Spool(Path folder, LongSupplier free, long reserve) {
    private static final String PREFIX = "shiming-ledger-export-";
    private static final Duration OLD = Duration.ofHours(6);

    static Spool of(Path folder, long reserve) throws IOException {
        Files.createDirectories(folder);
        return new Spool(folder, () -> usable(folder), reserve);
    }

    /** Writes the content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A finished file. @param path where @param bytes how many @param sha256 their digest */
    record Written(Path path, long bytes, String sha256) {}

    /** Whether so many bytes will fit. @param bytes an estimate @return true if so */
    boolean fits(long bytes) {
        return free.getAsLong() - bytes >= reserve;
    }

    Written write(String extension, Content content) throws IOException {
        Path file = Files.createTempFile(folder, PREFIX, "." + extension);
        boolean whole = false;
        try (Guarded guarded = new Guarded(Files.newOutputStream(file), free, reserve);
                DigestOutputStream digest = new DigestOutputStream(guarded, sha256());
                OutputStream out = new BufferedOutputStream(digest, 1 << 16)) {
            content.write(out);
            out.flush();
            whole = true;
            return new Written(file, guarded.written(), HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes what an earlier life left behind. @param now the time */
    void sweep(Instant now) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(OLD))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
