package org.shiming.host.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted, slow password hashes of the form {@code pbkdf2$rounds$salt$hash}, salt and hash in hex. */
public final class Passwords {
    private static final int ROUNDS = 60_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int MAX_ROUNDS = 5_000_000;

    private Passwords() {}

    /**
     * Hashes a password with a fresh salt.
     *
     * @param password what people type
     * @return what configuration keeps
     */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return "pbkdf2$" + ROUNDS + "$" + hex.formatHex(salt) + "$" + hex.formatHex(derive(password, salt, ROUNDS));
    }

    /**
     * Compares in constant time.
     *
     * @param password what was typed
     * @param stored what configuration keeps
     * @return whether they belong together; false for a malformed hash
     */
    public static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != 4 || !"pbkdf2".equals(parts[0])) {
            return false;
        }
        try {
            int rounds = Integer.parseInt(parts[1]);
            byte[] salt = HexFormat.of().parseHex(parts[2]);
            byte[] expected = HexFormat.of().parseHex(parts[3]);
            boolean sane = rounds > 0 && rounds <= MAX_ROUNDS && salt.length > 0 && expected.length > 0;
            return sane && MessageDigest.isEqual(expected, derive(password, salt, rounds));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
        }
    }
}
