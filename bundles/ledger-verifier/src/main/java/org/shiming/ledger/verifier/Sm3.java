package org.shiming.ledger.verifier;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.shiming.ledger.domain.Digest;

/** SM3 (GB/T 32905-2016), written from the standard so that the check shares no code with what is checked. */
final class Sm3 implements Digest {
    private static final int[] START = {0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa,
        0xe38dee4d, 0xb0fb0e4e};
    private static final int BLOCK = 64;

    private final int[] words = new int[68];

    @Override
    public String algorithm() {
        return "SM3";
    }

    @Override
    public String hex(byte[] bytes, int length) {
        int[] state = START.clone();
        byte[] padded = padded(bytes, length);
        for (int at = 0; at < padded.length; at += BLOCK) {
            compress(state, ByteBuffer.wrap(padded, at, BLOCK));
        }
        ByteBuffer result = ByteBuffer.allocate(32);
        for (int word : state) {
            result.putInt(word);
        }
        return HexFormat.of().formatHex(result.array());
    }

    /** The message, one bit, zeros, and its length in bits. */
    private static byte[] padded(byte[] bytes, int length) {
        byte[] padded = Arrays.copyOf(Arrays.copyOf(bytes, length), (length + 8) / BLOCK * BLOCK + BLOCK);
        padded[length] = (byte) 0x80;
        ByteBuffer.wrap(padded).putLong(padded.length - 8, length * 8L);
        return padded;
    }

    private void compress(int[] state, ByteBuffer block) {
        for (int j = 0; j < 16; j++) {
            words[j] = block.getInt();
        }
        for (int j = 16; j < 68; j++) {
            words[j] = p1(words[j - 16] ^ words[j - 9] ^ Integer.rotateLeft(words[j - 3], 15))
                    ^ Integer.rotateLeft(words[j - 13], 7) ^ words[j - 6];
        }
        int[] s = state.clone();
        for (int j = 0; j < 64; j++) {
            int turned = Integer.rotateLeft(s[0], 12);
            int ss1 = Integer.rotateLeft(turned + s[4] + Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j), 7);
            int tt1 = ff(j, s[0], s[1], s[2]) + s[3] + (ss1 ^ turned) + (words[j] ^ words[j + 4]);
            int tt2 = gg(j, s[4], s[5], s[6]) + s[7] + ss1 + words[j];
            s[3] = s[2];
            s[2] = Integer.rotateLeft(s[1], 9);
            s[1] = s[0];
            s[0] = tt1;
            s[7] = s[6];
            s[6] = Integer.rotateLeft(s[5], 19);
            s[5] = s[4];
            s[4] = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= s[i];
        }
    }

    private static int p1(int x) {
        return x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
    }

    private static int ff(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : x & y | x & z | y & z;
    }

    private static int gg(int j, int x, int y, int z) {
        return j < 16 ? x ^ y ^ z : x & y | ~x & z;
    }
}
