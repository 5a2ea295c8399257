package org.shiming.ledger.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.shiming.ledger.domain.Digest;

/** The hash functions that a chain may name. */
final class Hashing {
    private Hashing() {}

    static Digest of(String algorithm) {
        return switch (algorithm) {
        case "SM3" -> new Sm3();
        case "SHA-256" -> new Sha256();
        default -> new Unknown(algorithm);
        };
    }

    /** By the JDK. */
    private static final class Sha256 implements Digest {
        @Override
        public String algorithm() {
            return "SHA-256";
        }

        @Override
        public String hex(byte[] bytes, int length) {
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                sha.update(bytes, 0, length);
                return HexFormat.of().formatHex(sha.digest());
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }
    }

    /** No content has the hash of a function that nobody knows. */
    private record Unknown(String algorithm) implements Digest {
        @Override
        public String hex(byte[] bytes, int length) {
            return "";
        }
    }
}
