package org.shiming.fonts;

import java.io.IOException;
import java.io.InputStream;

/**
 * Noto Serif SC Regular, the whole font: a subset of it dropped rare characters of names (䶮 㛃 𬭚) from records.
 * It has every ideograph of the basic block and of extension A, and those of the later extensions that the national
 * table of general characters lists. Origin and licence stand beside it in {@code SOURCE.txt} and {@code OFL.txt}.
 */
public final class NotoSerif {
    /** The name under which a renderer knows the file; its ending tells the format. */
    public static final String NAME = "NotoSerifSC-Regular.ttf";
    /** How many bytes the file has. */
    public static final int LENGTH = 14_807_636;
    /** The file's SHA-256, in hexadecimal. */
    public static final String SHA256 = "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742";

    private NotoSerif() {}

    /**
     * Reads the font into one array of exactly its size, without a second copy on the way.
     *
     * @return the bytes, the caller's own
     * @throws IOException when the file is missing from this bundle, cut short or too long
     */
    public static byte[] read() throws IOException {
        byte[] bytes = new byte[LENGTH];
        try (InputStream in = NotoSerif.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IOException(NAME + " is missing from the fonts bundle");
            }
            int length = in.readNBytes(bytes, 0, LENGTH);
            if (length != LENGTH || in.read() >= 0) {
                throw new IOException(NAME + " has not its " + LENGTH + " bytes");
            }
        }
        return bytes;
    }
}
