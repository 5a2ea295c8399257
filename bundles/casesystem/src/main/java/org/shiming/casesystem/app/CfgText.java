package org.shiming.casesystem.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Chinese in {@code .cfg} files. */
final class CfgText {
    private static final char LATIN_1 = 0xff;
    private static final char ASCII = 0x7f;

    private CfgText() {}

    /**
     * Felix File Install reads {@code .cfg} files as ISO-8859-1 unless told otherwise; operators save them as UTF-8. A
     * text that has only Latin-1 characters and is valid UTF-8 when taken as bytes was such a file: Chinese never is.
     */
    static String utf8(String value) {
        boolean suspicious = value.chars().anyMatch(c -> c > ASCII) && value.chars().allMatch(c -> c <= LATIN_1);
        if (!suspicious) {
            return value;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException reallyLatin) {
            return value;
        }
    }
}
