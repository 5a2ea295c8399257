package org.shiming.screens.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** One file as it is served: its bytes, its media type, and a copy compressed once, when first asked for. */
public final class Asset {
    private static final int WORTH_COMPRESSING = 1024;

    private final byte[] content;
    private final String mediaType;
    private volatile byte[] compressed;

    /**
     * Takes the bytes as they are.
     *
     * @param content the bytes, not copied: nobody else keeps them
     * @param mediaType the media type
     */
    public Asset(byte[] content, String mediaType) {
        this.content = content;
        this.mediaType = mediaType;
    }

    /** @return the bytes; not to be changed */
    public byte[] content() {
        return content;
    }

    /** @return the media type, with the character set of texts */
    public String mediaType() {
        return mediaType;
    }

    /** @return whether a compressed copy is worth sending; the container compresses nothing itself */
    public boolean compressible() {
        return content.length >= WORTH_COMPRESSING && !mediaType.startsWith("image/png")
                && !mediaType.startsWith("font/");
    }

    /** @return the gzip copy; two threads may make it at once, and both get a right one */
    public byte[] compressed() {
        byte[] copy = compressed;
        if (copy == null) {
            copy = compress();
            compressed = copy;
        }
        return copy;
    }

    private byte[] compress() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException bug) {
            throw new UncheckedIOException("memory cannot fail", bug);
        }
        return out.toByteArray();
    }
}
