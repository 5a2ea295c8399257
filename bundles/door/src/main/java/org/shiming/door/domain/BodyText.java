package org.shiming.door.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes are text of the charset that they claim: nothing is replaced by question marks later. */
public final class BodyText {
    private static final int BLOCK = 8_192;

    private BodyText() {}

    /**
     * Checks a body.
     *
     * @param body its bytes
     * @param utf16 whether it claims to be UTF-16; else UTF-8
     * @return whether every byte belongs to a character
     */
    public static boolean valid(byte[] body, boolean utf16) {
        if (!utf16 && ascii(body)) {
            return true;
        }
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(BLOCK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean ascii(byte[] body) {
        for (byte b : body) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
