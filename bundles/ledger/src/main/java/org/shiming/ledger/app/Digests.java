package org.shiming.ledger.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.shiming.ledger.domain.Digest;

/** The hash functions a chain may use: SM3 (GB/T 32905, by Bouncy Castle) and SHA-256. */
final class Digests {
    static final String SM3 = "SM3";
    static final String SHA_256 = "SHA-256";
    static final Set<String> NAMES = Set.of(SM3, SHA_256);

    private static final HexFormat HEX = HexFormat.of();

    private Digests() {}

    static Digest of(String algorithm) {
        return switch (algorithm) {
        case SM3 -> new Sm3();
        case SHA_256 -> new Sha256();
        default -> new Unknown(algorithm);
        };
    }

    private static final class Sm3 implements Digest {
        private final SM3Digest sm3 = new SM3Digest();
        private final byte[] result = new byte[32];

        @Override
        public String algorithm() {
            return SM3;
        }

        @Override
        public String hex(byte[] bytes, int length) {
            sm3.update(bytes, 0, length);
            sm3.doFinal(result, 0);
            return HEX.formatHex(result);
        }
    }

    private static final class Sha256 implements Digest {
        private final MessageDigest sha;

        Sha256() {
            try {
                sha = MessageDigest.getInstance(SHA_256);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }

        @Override
        public String algorithm() {
            return SHA_256;
        }

        @Override
        public String hex(byte[] bytes, int length) {
            sha.update(bytes, 0, length);
            return HEX.formatHex(sha.digest());
        }
    }

    /** A name that somebody wrote into a row: no content can have its hash, so the entry shows as changed. */
    private record Unknown(String algorithm) implements Digest {
        @Override
        public String hex(byte[] bytes, int length) {
            return java.util.UUID.randomUUID().toString();
        }
    }
}
