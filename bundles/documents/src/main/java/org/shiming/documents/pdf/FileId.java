package org.shiming.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identifier in a PDF's trailer. The library takes it from clock and memory; here it is taken from the content,
 * so that a paper rendered again after a lost answer is the same file and the host's receipt is the same receipt.
 */
final class FileId {
    private static final byte[] MARK = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private FileId() {}

    /**
     * Overwrites both halves in place: nothing moves, so the cross-reference table stays right.
     *
     * @param pdf as the library wrote it; changed
     * @return the same array
     * @throws IllegalStateException when the trailer is not as this library version writes it
     */
    static byte[] settle(byte[] pdf) {
        int mark = last(pdf);
        int first = mark + MARK.length;
        int second = first + DIGITS + 2;
        if (mark < 0 || pdf[first + DIGITS] != '>' || pdf[second - 1] != '<' || pdf[second + DIGITS] != '>') {
            throw new IllegalStateException("no file identifier in the trailer");
        }
        byte[] id = digest(pdf, mark);
        System.arraycopy(id, 0, pdf, first, DIGITS);
        System.arraycopy(id, 0, pdf, second, DIGITS);
        return pdf;
    }

    private static int last(byte[] pdf) {
        for (int at = pdf.length - MARK.length - 2 * DIGITS - 4; at >= 0; at--) {
            int i = 0;
            while (i < MARK.length && pdf[at + i] == MARK[i]) {
                i++;
            }
            if (i == MARK.length) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] digest(byte[] pdf, int length) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(pdf, 0, length);
            return HexFormat.of().formatHex(sha.digest(), 0, DIGITS / 2).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
